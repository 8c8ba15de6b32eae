package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/** X6: wages paid never exceed the wages established; what goes beyond is compensation and says so. */
final class PaidWithinVerified implements StateRule {
    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        state.lines().stream()
                .filter(line -> line.event() instanceof CaseEvent.Paid)
                .filter(line -> line.paid().compareTo(line.found()) > 0)
                .findFirst()
                .ifPresent(line -> report(state, line, problems));
    }

    private static void report(CaseState state, CaseLine line, Problems problems) {
        Problem problem = Problem.of(
                Code.PAID_BEYOND_VERIFIED,
                state.id(),
                line.at("amount"),
                Map.of("paid", Arg.of(line.paid()), "verified", Arg.of(line.found())));
        problems.add(state.lines().stream()
                .filter(each -> each.event() instanceof CaseEvent.Verified && each.no() < line.no())
                .reduce((earlier, last) -> last)
                .map(verified -> problem.relatedTo(state.id(), verified.at("amount")))
                .orElse(problem));
    }
}
