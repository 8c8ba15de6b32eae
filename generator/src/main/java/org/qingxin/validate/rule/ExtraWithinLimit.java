package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.Money;
import org.qingxin.validate.Problems;

/**
 * X6: extra compensation (赔偿金) is at most the share of the wages owed that the law allows on the day it is paid, 100
 * percent so far (Labour Contract Law art. 85; Regulation 423 art. 26).
 */
final class ExtraWithinLimit implements StateRule {
    private static final String MOST = "settle-extra-percent-max";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.EXTRA_BEYOND_LIMIT, List.of(MOST));
    }

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Money extra = Money.ZERO;
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof Paid paid && paid.nature() == Paid.Nature.COMPENSATION) {
                extra = extra.plus(paid.amount());
                if (exceeds(extra, line, parameters)) {
                    problems.add(
                            Code.EXTRA_BEYOND_LIMIT,
                            state.id(),
                            line.at("amount"),
                            Map.of("extra", Arg.of(extra), "verified", Arg.of(line.found())));
                    return;
                }
            }
        }
    }

    private static boolean exceeds(Money extra, CaseLine line, Parameters parameters) {
        BigDecimal hundredfold = extra.yuan().movePointRight(2);
        return InForce.number(parameters, MOST, line.on())
                .filter(percent -> hundredfold.compareTo(line.found().yuan().multiply(percent)) > 0)
                .isPresent();
    }
}
