package org.qingxin.site.part;

import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;

/** Where the special report on a case stands: on the case's page and on that of its week, under one anchor. */
public final class SpecialPlaces {
    private SpecialPlaces() {}

    /** The report's own id; the case and the week of one that is missing or that only the timeline tells of. */
    public static String anchor(Deadline due) {
        return briefing(due).map(Id::value).orElseGet(() -> "w-" + due.target().value() + "-" + due.due());
    }

    public static Optional<Id.Briefing> briefing(Deadline due) {
        return due.about().stream()
                .filter(Id.Briefing.class::isInstance)
                .map(Id.Briefing.class::cast)
                .findFirst();
    }

    /** The case, at the report; one that is still to come has no place there yet. */
    public static Link onCase(Deadline due, Edition edition) {
        Link about = DeadlineLinks.about(due, edition);
        boolean stands = due.state() != Deadline.State.DUE && !about.href().isEmpty();
        return stands ? new Link(about.text(), about.href() + "#" + anchor(due)) : about;
    }

    /** The same for a report that no week owed. */
    public static Link onCase(Briefing report, Edition edition) {
        return report.arrearsCase()
                .map(edition::link)
                .filter(each -> !each.href().isEmpty())
                .map(each ->
                        new Link(each.text(), each.href() + "#" + report.id().value()))
                .orElse(Link.plain(""));
    }

    /** The week that owed the report, at it; plain where the week has no page. */
    public static Link onWeek(Deadline due, Edition edition) {
        return onWeek("case.reportWeek", due.due(), anchor(due), edition);
    }

    /** The same for a report that no week owed; of no name where it is for none. */
    public static Link onWeek(Briefing report, Edition edition) {
        return report.week()
                .map(week -> onWeek("case.reportExtraWeek", week, report.id().value(), edition))
                .orElse(Link.plain(""));
    }

    private static Link onWeek(String key, LocalDate week, String anchor, Edition edition) {
        boolean told =
                edition.views().deadlines().weeks().stream().map(ReportWeek::on).anyMatch(week::equals);
        return new Link(edition.text(key, week), told ? Address.week(week) + "#" + anchor : "");
    }
}
