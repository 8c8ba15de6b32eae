package org.qingxin.derive;

import java.util.List;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;

/**
 * What a unit owes on the day asked, for reminding it (催报): reports and duties alike.
 *
 * @param overdue not done though their day has passed, the latest first; {@link Deadline#daysLate()} says by how much
 * @param next not done and not overdue, soonest first; {@link Deadline#daysLeft()} says how long it has
 * @param returned its reports of periods that were sent back and are not in again; they are among the others too
 */
public record OwedNext(Id.Unit unit, List<Deadline> overdue, List<Deadline> next, List<Submission> returned) {

    /** Units that have anything to do, in the order of Annex 5. */
    public static List<OwedNext> all(Views views) {
        return views.ledger().units().stream()
                .map(unit -> of(unit, views))
                .filter(each -> !each.overdue().isEmpty() || !each.next().isEmpty())
                .toList();
    }

    public static OwedNext of(Unit unit, Views views) {
        List<Deadline> owned = views.deadlines().ownedBy(unit.id());
        Submissions submissions = views.submissions();
        return new OwedNext(
                unit.id(),
                in(Deadline.State.OVERDUE, owned),
                in(Deadline.State.DUE, owned),
                submissions.periods().stream()
                        .map(period -> submissions.annex1(unit, period))
                        .filter(each -> each.state() == Submission.State.RETURNED)
                        .toList());
    }

    private static List<Deadline> in(Deadline.State state, List<Deadline> owned) {
        return owned.stream().filter(each -> each.state() == state).toList();
    }

    /** What falls due within so many days, the day asked being 0. */
    public List<Deadline> within(int days) {
        return next.stream().filter(each -> each.daysLeft() <= days).toList();
    }

    /** Whether there is nothing to remind it of in the next days. */
    public boolean isClear(int days) {
        return overdue.isEmpty() && within(days).isEmpty();
    }
}
