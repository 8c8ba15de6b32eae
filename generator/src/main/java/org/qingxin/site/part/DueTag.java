package org.qingxin.site.part;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.law.WorkingDays;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Tag;

/** How something that is due stands. */
public final class DueTag {
    private DueTag() {}

    /** On time, late, overdue or how long there is left; in working days where the term counts them. */
    public static Tag of(Deadline deadline, Edition edition) {
        Tag inDays = of(deadline.due(), deadline.done(), edition);
        return deadline.kind().countsWorkingDays()
                ? new Tag(inWorkingDays(deadline, edition).orElse(inDays.label()), inDays.tone())
                : inDays;
    }

    /** Empty where no working day lies between, so that only days can be told. */
    private static Optional<String> inWorkingDays(Deadline deadline, Edition edition) {
        WorkingDays calendar = edition.views().workingDays();
        LocalDate until = deadline.done().orElse(edition.asOf());
        int late = calendar.between(deadline.due(), until);
        int left = calendar.between(until, deadline.due());
        return switch (deadline.state()) {
            case OVERDUE ->
                Optional.of(edition.text("due.overdueWorking", late)).filter(text -> late > 0);
            case DONE_LATE -> Optional.of(edition.text("due.lateWorking", late)).filter(text -> late > 0);
            case DUE -> Optional.of(edition.text("due.leftWorking", left)).filter(text -> left > 0);
            case DONE_ON_TIME -> Optional.empty();
        };
    }

    /** On time, late by days, overdue by days, or days left. */
    public static Tag of(LocalDate due, Optional<LocalDate> done, Edition edition) {
        long late = ChronoUnit.DAYS.between(due, done.orElse(edition.asOf()));
        if (done.isPresent()) {
            return late > 0
                    ? new Tag(edition.text("due.late", late), "orange")
                    : new Tag(edition.text("due.onTime"), "green");
        }
        if (late > 0) {
            return new Tag(edition.text("due.overdue", late), "red");
        }
        return late == 0
                ? new Tag(edition.text("due.today"), "orange")
                : new Tag(edition.text("due.left", -late), late >= -7 ? "yellow" : "");
    }
}
