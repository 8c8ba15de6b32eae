package org.qingxin.site.periods;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.Format;
import org.qingxin.wording.Markup;

/** {@code briefings/index.html}: the weeks of the campaign, who sent the Wednesday report, and the final summaries. */
public final class BriefingPages {
    private final Edition edition;

    public BriefingPages(Edition edition) {
        this.edition = edition;
    }

    public record BriefingsPage(
            Layout layout, String meta, List<WeekRow> weeks, String summariesDue, List<SummaryRow> summaries) {}

    /**
     * @param missing units that have not sent it
     * @param special special reports that are in, of those owed
     */
    public record WeekRow(
            Link week,
            int owed,
            int onTime,
            int late,
            int open,
            List<Link> missing,
            String special,
            BriefingFigures figures) {}

    /** @param id anchor */
    public record SummaryRow(
            String id, Tag state, Link unit, String sentOn, boolean hasText, Markup text, Layout.Source source) {}

    public Stream<Page> pages() {
        BriefingWeeks weeks = new BriefingWeeks(edition);
        return Stream.concat(
                Stream.of(new Page(Address.BRIEFINGS, "briefings.ftlh", this::page)),
                edition.views().deadlines().weeks().stream().map(weeks::page));
    }

    private BriefingsPage page() {
        List<Deadline> summaries = edition.views().deadlines().all().stream()
                .filter(each -> each.kind() == Deadline.Kind.SUMMARY)
                .toList();
        return new BriefingsPage(
                edition.layout(Address.BRIEFINGS, edition.text("nav.briefings"), Address.BRIEFINGS, false),
                edition.text("briefings.meta"),
                edition.views().deadlines().weeks().stream().map(this::row).toList(),
                summaries.stream()
                        .findFirst()
                        .map(each -> edition.text("briefings.summaryDue", each.due()))
                        .orElse(""),
                summaries.stream().map(this::summary).toList());
    }

    private WeekRow row(ReportWeek week) {
        return new WeekRow(
                new Link(Format.day(week.on()), Address.week(week.on())),
                week.weekly().size(),
                week.count(State.DONE_ON_TIME),
                week.count(State.DONE_LATE),
                week.count(State.DUE),
                week.weekly().stream()
                        .filter(each -> each.due().state() == State.OVERDUE)
                        .map(each -> new Link(
                                edition.unitName(each.due().owner()),
                                Address.week(week.on(), each.due().owner())))
                        .toList(),
                week.specialsIn().count() + " / " + week.special().size(),
                BriefingFigures.of(week.sums()));
    }

    private SummaryRow summary(Deadline due) {
        Id shown = due.about().get(due.about().size() - 1);
        String text = edition.data()
                .find(shown)
                .filter(Briefing.class::isInstance)
                .map(each -> ((Briefing) each).text())
                .orElse("");
        return new SummaryRow(
                shown.value(),
                DueTag.of(due, edition),
                edition.link(due.owner()),
                Format.day(due.done()),
                !text.isEmpty(),
                edition.markdown().html(text),
                shown instanceof Id.Briefing ? edition.row(shown) : Layout.Source.NONE);
    }
}
