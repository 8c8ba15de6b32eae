package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Sheet;
import org.qingxin.validate.Problems;

/**
 * X20: who leads a verification does not sign as checker as well, and in a case that is filed at least two people
 * checked (Annex 4, signatures; two labour inspectors, Regulation 423 art. 16). Names are masked, so two of one surname
 * may look alike: a warning only.
 */
final class SheetSigners implements StateRule {
    private static final int INSPECTORS = 2;

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        state.arrearsCase().sheet().ifPresent(sheet -> check(state, sheet, problems));
    }

    private static void check(CaseState state, Sheet sheet, Problems problems) {
        List<String> checkers = sheet.checkers();
        if (checkers.contains(sheet.leader())) {
            problems.add(Code.CHECKER_IS_LEADER, state.id(), "/sheet/leader", Map.of("name", Arg.of(sheet.leader())));
        }
        if (state.isFiled() && checkers.size() < INSPECTORS) {
            problems.add(
                    Code.TOO_FEW_CHECKERS, state.id(), "/sheet/checkers", Map.of("count", Arg.of(checkers.size())));
        }
    }
}
