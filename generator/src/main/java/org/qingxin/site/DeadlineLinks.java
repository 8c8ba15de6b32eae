package org.qingxin.site;

import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.derive.Deadline;
import org.qingxin.derive.ReportWeek;
import org.qingxin.derive.WorkingDays;
import org.qingxin.model.Id;
import org.qingxin.wording.DeadlineWords;

/** What is due: how it stands, and where on the site it is fulfilled. */
final class DeadlineLinks {
    private DeadlineLinks() {}

    /** On time, late, overdue or how long there is left; in working days where the term counts them. */
    static Tag tag(Deadline deadline, Edition edition) {
        Tag inDays = CaseDues.state(deadline.due(), deadline.done(), edition);
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

    /** Its name, leading to where it is fulfilled. */
    static Link link(Deadline deadline, Edition edition) {
        return new Link(DeadlineWords.label(deadline, edition.words()), href(deadline, edition));
    }

    /** The page that shows the same duty of all units; empty where there is none. */
    static String page(Deadline deadline, Edition edition) {
        return switch (deadline.kind()) {
            case ANNEX1 ->
                deadline.no()
                        .flatMap(edition.views()::period)
                        .map(period -> Address.of(edition.campaign().id(), period))
                        .orElse(Address.PERIODS);
            case WEEKLY, SPECIAL -> week(deadline, Optional.empty(), edition);
            case SUMMARY -> Address.BRIEFINGS;
            default -> "";
        };
    }

    private static String href(Deadline deadline, Edition edition) {
        return switch (deadline.kind()) {
            case ANNEX1 ->
                deadline.no()
                        .flatMap(edition.views()::period)
                        .map(period -> Address.of(edition.campaign().id(), period, deadline.owner()))
                        .orElse(Address.PERIODS);
            case WEEKLY -> week(deadline, Optional.of(deadline.owner()), edition);
            case SUMMARY -> Address.BRIEFINGS;
            default -> {
                String about = about(deadline, edition).href();
                yield about.isEmpty() ? Address.of(deadline.owner()) : about;
            }
        };
    }

    /** A week that has not begun has no page. */
    private static String week(Deadline deadline, Optional<Id.Unit> unit, Edition edition) {
        if (!ReportWeek.hasBegun(deadline.due(), edition.asOf())) {
            return Address.BRIEFINGS;
        }
        return unit.map(each -> Address.week(deadline.due(), each)).orElse(Address.week(deadline.due()));
    }

    /** The case, the held compensation or the supervision that it is about. */
    static Link about(Deadline deadline, Edition edition) {
        return deadline.about().stream()
                .filter(id -> id instanceof Id.Case || id instanceof Id.Compensation || id instanceof Id.Supervision)
                .findFirst()
                .flatMap(new Places(edition)::of)
                .orElse(Link.plain(""));
    }
}
