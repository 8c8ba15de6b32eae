package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.validate.Problems;

/** X45: arrears that a look-back finds again open the case again. That key cases are looked at again is a deadline. */
final class RecurrenceReopens implements StateRule {
    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        List<CaseLine> lines = state.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean recurred = lines.get(i).event() instanceof CaseEvent.LookBack back
                    && back.result() == CaseEvent.LookBack.Result.RECURRED;
            if (recurred
                    && lines.subList(i, lines.size()).stream()
                            .noneMatch(line -> line.event() instanceof CaseEvent.Reopened)) {
                problems.add(
                        Code.RECURRED_NOT_REOPENED, state.id(), lines.get(i).at("result"), Map.of());
            }
        }
    }
}
