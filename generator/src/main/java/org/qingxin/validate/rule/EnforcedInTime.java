package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Decided;
import org.qingxin.model.CaseEvent.Penalised;
import org.qingxin.validate.Problems;

/**
 * X17: a court is asked to enforce a decision or penalty after the written demand (催告) and the days it leaves, and
 * within the months that follow the time to sue (Administrative Coercion Law art. 53, 54; Administrative Litigation Law
 * art. 46). The demand cannot come before the decision, nor before the day to pay by; enforcing an agreement or an award
 * is another matter.
 */
final class EnforcedInTime implements StateRule {
    private static final String DEMAND = "enforce-demand-days";
    private static final String SUIT = "suit-months";
    private static final String WINDOW = "enforce-window-months";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.ENFORCED_OUT_OF_TIME, List.of(DEMAND, SUIT, WINDOW));
    }

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Optional<LocalDate> decided = Optional.empty();
        for (CaseLine line : state.lines()) {
            CaseEvent event = line.event();
            if (event instanceof Decided decision) {
                decided = decision.payBy().or(() -> Optional.of(line.on()));
            } else if (event instanceof Penalised) {
                decided = decided.or(() -> Optional.of(line.on()));
            } else if (event instanceof CaseEvent.Enforcing) {
                decided.flatMap(from -> wrong(from, line.on(), parameters))
                        .ifPresent(why -> problems.add(
                                Code.ENFORCED_OUT_OF_TIME,
                                state.id(),
                                line.at("on"),
                                Map.of("on", Arg.of(line.on()), "why", why)));
            } else if (event instanceof CaseEvent.Reopened) {
                decided = Optional.empty();
            }
        }
    }

    private static Optional<Arg> wrong(LocalDate from, LocalDate on, Parameters parameters) {
        Optional<LocalDate> first = InForce.whole(parameters, DEMAND, on).map(days -> from.plusDays(days + 1L));
        Optional<LocalDate> last = InForce.whole(parameters, SUIT, on)
                .flatMap(months -> InForce.whole(parameters, WINDOW, on)
                        .map(window -> from.plusMonths(months).plusMonths(window)));
        return first.filter(on::isBefore)
                .map(day -> Arg.of("催告期满前，最早是 " + day, "before the demand has run out, on " + day + " at the earliest"))
                .or(() -> last.filter(on::isAfter)
                        .map(day -> Arg.of("超过申请期限 " + day, "after the time to ask, which ended on " + day)));
    }
}
