package org.qingxin.validate.rule;

import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.Document;
import org.qingxin.model.Money;
import org.qingxin.validate.Problems;

/**
 * X22: a mediation agreement stands on its mediation record (调解书), and its instalments add up to what was owed that
 * day, neither less nor more.
 */
final class AgreementsFit implements StateRule {
    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        state.lines().forEach(line -> check(state, line, problems));
    }

    private static void check(CaseState state, CaseLine line, Problems problems) {
        if (!(line.event() instanceof Agreed agreed)) {
            return;
        }
        String at = "/timeline/" + (line.no() - 1);
        Optional<Document.Kind> paper = line.entry().document().map(Document::kind);
        if (paper.filter(Document.Kind.MEDIATION::equals).isEmpty()) {
            String place = paper.isPresent() ? "/document/kind" : "/event";
            problems.add(Code.AGREEMENT_WITHOUT_PAPER, state.id(), at + place, Map.of());
        }
        Money promised = Money.sum(agreed.instalments().stream().map(Agreed.Instalment::amount));
        if (promised.compareTo(line.outstanding()) != 0) {
            problems.add(
                    Code.AGREEMENT_NOT_OUTSTANDING,
                    state.id(),
                    at + "/instalments",
                    Map.of(
                            "asserted", Arg.of(promised),
                            "computed", Arg.of(line.outstanding()),
                            "difference", Arg.of(promised.minus(line.outstanding()))));
        }
    }
}
