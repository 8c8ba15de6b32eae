package org.qingxin.derive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.Supervision;

/**
 * A supervision and how far what it found is mended.
 *
 * @param mending the duty to mend; empty where it set no day
 */
public record SupervisionCourse(Supervision supervision, Optional<Deadline> mending) {
    private static final int NO_DAY = Deadline.State.values().length;

    /** Up to the day asked: what is overdue first, then what is due, then what is mended, then what had no day. */
    public static List<SupervisionCourse> all(Views views) {
        return views.ledger().supervisions().stream()
                .map(each -> new SupervisionCourse(
                        each, views.deadlines().of(each.id()).stream().findFirst()))
                .sorted(comparing((SupervisionCourse each) ->
                                each.mending().map(due -> due.state().ordinal()).orElse(NO_DAY))
                        .thenComparing(each -> each.supervision().on(), reverseOrder())
                        .thenComparing(each -> each.supervision().id()))
                .toList();
    }

    public boolean is(Deadline.State state) {
        return mending.filter(each -> each.state() == state).isPresent();
    }
}
