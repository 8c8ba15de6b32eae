package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Money;
import org.qingxin.validate.Problems;

/** X26: no more is recovered than was put up in advance (Regulation 724 art. 63). */
final class AdvancesRecovered implements StateRule {
    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Money advanced = Money.ZERO;
        Money recovered = Money.ZERO;
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof CaseEvent.Advanced advance) {
                advanced = advanced.plus(advance.amount());
            } else if (line.event() instanceof CaseEvent.AdvanceRecovered back) {
                recovered = recovered.plus(back.amount());
                if (recovered.compareTo(advanced) > 0) {
                    problems.add(
                            Code.RECOVERED_BEYOND_ADVANCED,
                            state.id(),
                            line.at("amount"),
                            Map.of("recovered", Arg.of(recovered), "advanced", Arg.of(advanced)));
                }
            }
        }
    }
}
