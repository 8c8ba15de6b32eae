package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Money;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * A digit too many or too few: established for as many people to the fen ten, a hundred or ten thousand times what was
 * claimed or a fraction of it, or paid to everybody a tenth or a hundredth of what was owed. Round sums are left alone,
 * they come about by themselves.
 */
final class DigitSlips implements StateRule {
    private static final List<Long> FACTORS = List.of(10L, 100L, 10_000L);
    private static final long ROUND = 1_000_00;

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Money owed = Money.ZERO;
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof Verified verified
                    && verified.workers() == state.arrearsCase().claim().workers()) {
                Money claimed = state.arrearsCase().claim().amount();
                if (isSlip(verified.amount(), claimed) || isSlip(claimed, verified.amount())) {
                    report(state, line, "/claim/amount", verified.amount(), claimed, problems);
                }
            }
            boolean all = line.event() instanceof Paid paid
                    && paid.nature() == Paid.Nature.WAGES
                    && paid.workers() == state.verified().workers();
            if (all && line.event() instanceof Paid paid && isSlip(paid.amount(), owed)) {
                report(state, line, "/timeline", paid.amount(), owed, problems);
            }
            owed = line.outstanding();
        }
    }

    private static boolean isSlip(Money small, Money large) {
        return large.fen() % ROUND != 0
                && FACTORS.stream()
                        .anyMatch(factor ->
                                small.fen() == large.fen() / factor && large.fen() % factor == 0 && small.isPositive());
    }

    private static void report(
            CaseState state, CaseLine line, String other, Money amount, Money against, Problems problems) {
        Problem problem = Problem.of(
                Code.DIGIT_SLIP,
                state.id(),
                line.at("amount"),
                Map.of("amount", Arg.of(amount), "other", Arg.of(against)));
        problems.add(other.equals("/timeline") ? problem : problem.relatedTo(state.id(), other));
    }
}
