package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;
import org.qingxin.validate.Problems;

/**
 * An open case in which nothing was entered for longer than the town allows: either nothing is done, or what is done is
 * not entered. One that a deadline or a warning of its own already shows is left to that.
 */
final class CasesMove implements TownRules.TownRule {
    private static final String DAYS = "stale-days";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.CASE_STANDS_STILL, List.of(DAYS));
    }

    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            LocalDate last = state.lines().get(state.lines().size() - 1).on();
            if (state.isOpen()) {
                InForce.whole(views.parameters(), DAYS, last)
                        .filter(most -> ChronoUnit.DAYS.between(last, views.asOf()) > most)
                        .filter(most -> !isShownElsewhere(state.id(), views))
                        .ifPresent(most -> report(state, last, views, problems));
            }
        }
    }

    private static boolean isShownElsewhere(Id.Case id, Views views) {
        return !views.warningsOf(id).isEmpty()
                || views.deadlines().of(id).stream().anyMatch(each -> each.state() == Deadline.State.OVERDUE);
    }

    private static void report(CaseState state, LocalDate last, Views views, Problems problems) {
        int no = state.lines().get(state.lines().size() - 1).no();
        problems.add(
                Code.CASE_STANDS_STILL,
                state.id(),
                "/timeline/" + (no - 1) + "/on",
                Map.of(
                        "stage", EventWords.of(state.stage()),
                        "days", Arg.of(ChronoUnit.DAYS.between(last, views.asOf()))));
    }
}
