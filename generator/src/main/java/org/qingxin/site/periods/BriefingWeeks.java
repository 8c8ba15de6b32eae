package org.qingxin.site.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Deadline.State;
import org.qingxin.derive.ReportWeek;
import org.qingxin.derive.ReportWeek.Told;
import org.qingxin.model.Briefing;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.site.part.SpecialPlaces;
import org.qingxin.wording.Format;
import org.qingxin.wording.Markup;

/** {@code briefings/2021-12-08.html}: what the units told in one week, and who told nothing. */
final class BriefingWeeks {
    private final Edition edition;

    BriefingWeeks(Edition edition) {
        this.edition = edition;
    }

    public record WeekPage(
            Layout layout,
            String meta,
            List<Kpi> figures,
            List<UnitRow> units,
            BriefingFigures sums,
            List<SpecialRow> specials,
            List<Layout.NavItem> others) {}

    /** @param id anchor */
    public record UnitRow(
            String id,
            Link unit,
            Tag state,
            String sentOn,
            BriefingFigures figures,
            boolean hasText,
            Markup text,
            Layout.Source source) {}

    /**
     * @param id anchor
     * @param about the case, at this report
     */
    public record SpecialRow(
            String id,
            Tag state,
            Link about,
            Link unit,
            String sentOn,
            boolean hasText,
            Markup text,
            Layout.Source source) {}

    Page page(ReportWeek week) {
        return new Page(Address.week(week.on()), "briefing-week.ftlh", () -> model(week));
    }

    private WeekPage model(ReportWeek week) {
        return new WeekPage(
                edition.layout(
                        Address.week(week.on()),
                        edition.text("briefings.week", week.on()),
                        Address.BRIEFINGS,
                        true,
                        edition.crumb("nav.briefings", Address.BRIEFINGS)),
                edition.text("briefings.weekMeta", edition.campaign().weekly().channel(), week.on()),
                figures(week),
                week.weekly().stream().map(this::unit).toList(),
                BriefingFigures.of(week.sums()),
                specials(week),
                edition.views().deadlines().weeks().stream()
                        .map(each -> other(each.on(), week.on()))
                        .toList());
    }

    private Layout.NavItem other(LocalDate each, LocalDate current) {
        return new Layout.NavItem(Format.monthDay(each), Address.week(each), each.equals(current), "");
    }

    private List<Kpi> figures(ReportWeek week) {
        int missing = week.count(State.OVERDUE);
        int late = week.count(State.DONE_LATE);
        long in = week.specialsIn().count();
        return List.of(
                kpi("briefings.missing", missing, missing > 0 ? "hot" : "ok", "briefings.missingNote"),
                kpi("briefings.late", late, "", "briefings.lateNote"),
                kpi("briefings.onTime", week.count(State.DONE_ON_TIME), "ok", "briefings.onTimeNote"),
                kpi("briefings.open", week.count(State.DUE), "", "briefings.openNote"),
                new Kpi(
                        edition.text("briefings.special"),
                        in + " / " + week.special().size(),
                        edition.text("briefings.reports"),
                        "",
                        edition.text("briefings.specialNote")));
    }

    private Kpi kpi(String key, int count, String tone, String note) {
        return new Kpi(
                edition.text(key), Format.count(count), edition.text("briefings.units"), tone, edition.text(note));
    }

    private UnitRow unit(Told told) {
        Optional<String> text = told.report().map(Briefing::text);
        return new UnitRow(
                Address.anchor(told.due().owner()),
                edition.link(told.due().owner()),
                DueTag.of(told.due(), edition),
                Format.day(told.due().done()),
                BriefingFigures.of(told.report().flatMap(Briefing::counts)),
                text.isPresent(),
                edition.markdown().html(text.orElse("")),
                told.report().map(each -> edition.row(each.id())).orElse(Layout.Source.NONE));
    }

    private List<SpecialRow> specials(ReportWeek week) {
        List<SpecialRow> rows = new ArrayList<>();
        week.special().forEach(told -> rows.add(special(told)));
        week.extra().forEach(each -> rows.add(extra(each)));
        return rows;
    }

    private SpecialRow special(Told told) {
        Optional<String> text = told.report().map(Briefing::text);
        return new SpecialRow(
                SpecialPlaces.anchor(told.due()),
                DueTag.of(told.due(), edition),
                SpecialPlaces.onCase(told.due(), edition),
                edition.link(told.due().owner()),
                Format.day(told.due().done()),
                text.isPresent(),
                edition.markdown().html(text.orElse("")),
                told.report().map(each -> edition.row(each.id())).orElse(Layout.Source.NONE));
    }

    private SpecialRow extra(Briefing briefing) {
        return new SpecialRow(
                briefing.id().value(),
                new Tag(edition.text("case.reportExtra"), ""),
                SpecialPlaces.onCase(briefing, edition),
                edition.link(briefing.unit()),
                Format.day(briefing.sentOn()),
                true,
                edition.markdown().html(briefing.text()),
                edition.row(briefing.id()));
    }
}
