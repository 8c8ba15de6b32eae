package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.derive.CaseLine;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Ledger;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.validate.Problems;

/** X6: wages paid never exceed the wages established; what goes beyond is compensation and says so. */
final class PaidWithinVerified implements LedgerRules.LedgerRule {
    @Override
    public void check(Ledger ledger, Problems problems) {
        ledger.cases().forEach(state -> check(state, problems));
    }

    private static void check(CaseState state, Problems problems) {
        state.lines().stream()
                .filter(line -> line.event() instanceof CaseEvent.Paid)
                .filter(line -> line.paid().compareTo(line.found()) > 0)
                .findFirst()
                .ifPresent(line -> report(state, line, problems));
    }

    private static void report(CaseState state, CaseLine line, Problems problems) {
        problems.add(
                Code.PAID_BEYOND_VERIFIED,
                state.id(),
                "/timeline/" + (line.no() - 1) + "/amount",
                Map.of("paid", Arg.of(line.paid()), "verified", Arg.of(line.found())));
    }
}
