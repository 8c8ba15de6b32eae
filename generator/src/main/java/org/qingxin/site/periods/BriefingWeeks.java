package org.qingxin.site.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.annex1.Annex1Change;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.derive.duty.ReportWeek.Told;
import org.qingxin.form.text.Texts;
import org.qingxin.form.text.Texts.Audience;
import org.qingxin.form.text.WeeklyTexts;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
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
    /** So many special reports are written out on a page; the others are made by command. */
    private static final int WRITTEN = 20;
    /** Each week's texts ask for everything as it stood on two days; with so many cases only the latest are written. */
    private static final int MANY_CASES = 1000;

    private static final int LATEST = 2;

    private final Edition edition;
    private final Texts texts;
    private final Annex1Changes changes;

    BriefingWeeks(Edition edition) {
        this.edition = edition;
        this.texts = new Texts(edition.words());
        this.changes = new Annex1Changes(edition);
    }

    public record WeekPage(
            Layout layout,
            String meta,
            List<Kpi> figures,
            List<UnitRow> units,
            BriefingFigures sums,
            List<SpecialRow> specials,
            List<Letter> letters,
            List<ChangeRow> changes,
            List<Layout.NavItem> others) {}

    /** @param text to send, ready to copy; empty where only {@code note}, the command, is told */
    public record Letter(String id, String title, String note, String text) {}

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
     * @param draft the report as it follows from the records; empty where there is none
     */
    public record SpecialRow(
            String id,
            Tag state,
            Link about,
            Link unit,
            String sentOn,
            boolean hasText,
            Markup text,
            Layout.Source source,
            String draft) {}

    Page page(ReportWeek week) {
        return new Page(Address.week(week.on()), "briefing-week.ftlh", () -> model(week));
    }

    private WeekPage model(ReportWeek week) {
        Optional<WeeklyTexts> written = isWritten(week) ? texts.week(week.on()) : Optional.empty();
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
                specials(week, written),
                letters(week, written),
                written.flatMap(each -> changed(each.review())).orElse(List.of()),
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

    private boolean isWritten(ReportWeek week) {
        return edition.views().cases().size() <= MANY_CASES
                || edition.views().deadlines().weeks().indexOf(week) < LATEST;
    }

    private List<Letter> letters(ReportWeek week, Optional<WeeklyTexts> written) {
        String command = "qingxin export briefing --week " + week.on();
        return List.of(
                letter("t-group", "briefings.toGroup", command, Audience.WORK_GROUP, written),
                letter("t-district", "briefings.toDistrict", command + " --for district", Audience.DISTRICT, written));
    }

    private Letter letter(String id, String title, String command, Audience whom, Optional<WeeklyTexts> written) {
        return new Letter(
                id,
                edition.text(title),
                command,
                written.map(each -> each.briefing(whom)).orElse(""));
    }

    /** Annex 1 since the campaign began against what it was a week earlier. */
    private Optional<List<ChangeRow>> changed(WeekReview review) {
        return review.sumBefore().map(before -> changes.totals(Annex1Change.of(before, review.sum())));
    }

    private List<SpecialRow> specials(ReportWeek week, Optional<WeeklyTexts> written) {
        List<SpecialRow> rows = new ArrayList<>();
        week.special().forEach(told -> rows.add(special(told, rows.size() < WRITTEN ? written : Optional.empty())));
        week.extra().forEach(each -> rows.add(extra(each)));
        return rows;
    }

    private static String draft(Told told, Optional<WeeklyTexts> written) {
        return told.due().target() instanceof Id.Case id
                ? written.flatMap(each -> each.specialReport(id)).orElse("")
                : "";
    }

    private SpecialRow special(Told told, Optional<WeeklyTexts> written) {
        Optional<String> text = told.report().map(Briefing::text);
        return new SpecialRow(
                SpecialPlaces.anchor(told.due()),
                DueTag.of(told.due(), edition),
                SpecialPlaces.onCase(told.due(), edition),
                edition.link(told.due().owner()),
                Format.day(told.due().done()),
                text.isPresent(),
                edition.markdown().html(text.orElse("")),
                told.report().map(each -> edition.row(each.id())).orElse(Layout.Source.NONE),
                draft(told, written));
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
                edition.row(briefing.id()),
                "");
    }
}
