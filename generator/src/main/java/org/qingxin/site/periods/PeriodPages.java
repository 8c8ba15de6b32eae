package org.qingxin.site.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.Annex1;
import org.qingxin.derive.Annex1Scope;
import org.qingxin.derive.Annex1Sum;
import org.qingxin.derive.Annex1Table;
import org.qingxin.derive.TownReconciliation;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** The list of periods with the submission matrix, and the town's Annex 1 for each period. */
public final class PeriodPages {
    private final Edition edition;
    private final Annex1Forms forms;
    private final Annex1Sources sources;

    public PeriodPages(Edition edition) {
        this.edition = edition;
        this.forms = new Annex1Forms(edition);
        this.sources = new Annex1Sources(edition);
    }

    public Stream<Page> pages() {
        Stream<Page> towns = edition.campaign().periods().stream()
                .map(period -> new Page(address(period), "period.ftlh", () -> town(period)));
        return Stream.of(
                        Stream.of(
                                new Page(Address.PERIODS, "periods.ftlh", () -> new SubmissionMatrix(edition).page())),
                        towns,
                        new UnitReportPages(edition).pages())
                .flatMap(each -> each);
    }

    private String address(Period period) {
        return Address.of(edition.campaign().id(), period);
    }

    private PeriodPage town(Period period) {
        TownReconciliation reconciliation = edition.views().reconcileTown(period);
        Annex1Table table = reconciliation.town();
        Set<Annex1Forms.Place> marked = reconciliation.differences().stream()
                .filter(line -> line.state() == TownReconciliation.State.DIFFERENT)
                .map(line -> new Annex1Forms.Place(line.row(), line.column()))
                .collect(Collectors.toUnmodifiableSet());
        Id.Unit office = edition.campaign().leadingGroup().office().unit();
        return new PeriodPage(
                edition.layout(
                        address(period),
                        PeriodWords.name(period, edition.words()),
                        Address.PERIODS,
                        true,
                        edition.crumb("nav.periods", Address.PERIODS)),
                PeriodWords.meta(period, edition.words()),
                PeriodWords.notice(period, edition.words()),
                forms.form(edition.unitName(office), table, Optional.empty(), marked, true),
                edition.text(
                        "period.townNote",
                        reconciliation.in().size(),
                        reconciliation.in().size() + reconciliation.missing().size()),
                reconciliation.differences().stream().map(this::difference).toList(),
                units(period),
                comparison(period, table),
                submissions(period),
                sources.of(new Annex1Sources.Shown(address(period), "", table), parts(period)),
                others(period));
    }

    private List<Layout.NavItem> others(Period current) {
        return edition.campaign().periods().stream()
                .map(each -> new Layout.NavItem(
                        PeriodWords.name(each, edition.words()), address(each), each.no() == current.no(), ""))
                .toList();
    }

    /** The tables of the units, which together are the town's. */
    private List<Annex1Sources.Shown> parts(Period period) {
        Annex1 annex1 = edition.views().annex1();
        return annex1.filers().stream()
                .map(unit -> new Annex1Sources.Shown(
                        Address.of(edition.campaign().id(), period, unit),
                        edition.unitName(unit),
                        annex1.period(annex1.scopeOf(unit), period)))
                .toList();
    }

    private PeriodPage.Difference difference(TownReconciliation.Line line) {
        return new PeriodPage.Difference(
                edition.labels().of(line.row()),
                PeriodWords.column(line.column(), edition.words()),
                Format.figure(line.reported(), line.column()),
                Format.figure(line.town(), line.column()),
                Format.difference(line.delta(), line.column()),
                edition.text("period.why." + line.state().code()),
                new Tag(edition.labels().of(line.state()), tone(line.state())));
    }

    private static String tone(TownReconciliation.State state) {
        return switch (state) {
            case SAME, EXPLAINED -> "green";
            case OVERLAP -> "blue";
            case DIFFERENT -> "orange";
        };
    }

    private Annex1Form units(Period period) {
        List<Annex1Form.Row> rows = new ArrayList<>();
        for (Id.Unit unit : edition.views().annex1().filers()) {
            Annex1Table table =
                    edition.views().annex1().period(edition.views().annex1().scopeOf(unit), period);
            Link link = new Link(
                    edition.unitName(unit), Address.of(edition.campaign().id(), period, unit));
            rows.add(forms.row("u", rows.size() + 1, link, false, Annex1Forms.totals(table), Format::figure));
        }
        return forms.comparison("u", edition.text("period.units"), rows);
    }

    /** An interim period after the one before it; the final one against what makes it up, the tail among it. */
    private Annex1Form comparison(Period period, Annex1Table table) {
        return period.kind() == Period.Kind.FINAL
                ? forms.comparison("c", edition.text("period.parts"), makeup(period))
                : forms.comparison("c", edition.text("period.comparison"), course(period, table));
    }

    private List<Annex1Form.Row> makeup(Period period) {
        Annex1Sum sum = edition.views().annex1().spans(new Annex1Scope.Town(), period);
        List<Annex1Form.Row> rows = new ArrayList<>();
        for (Annex1Table part : sum.parts()) {
            rows.add(forms.row("c", rows.size() + 1, span(part), false, Annex1Forms.totals(part), Format::figure));
        }
        rows.add(forms.row(
                "c",
                rows.size() + 1,
                Link.plain(edition.text("period.partsSum")),
                false,
                column -> sum.line(Annex1Row.TOTAL, column).sum(),
                Format::figure));
        rows.add(forms.row(
                "c",
                rows.size() + 1,
                Link.plain(edition.text("period.overlap")),
                false,
                column -> sum.line(Annex1Row.TOTAL, column).overlap(),
                Format::figure));
        Link whole = Link.plain(edition.text("period.whole"));
        rows.add(forms.row("c", rows.size() + 1, whole, true, Annex1Forms.totals(sum.whole()), Format::figure));
        return rows;
    }

    /** A period by its name, and the days that no period covers by their dates. */
    private Link span(Annex1Table part) {
        return edition.campaign().periods().stream()
                .filter(each -> each.from().equals(part.from()) && each.to().equals(part.to()))
                .findFirst()
                .map(each -> new Link(PeriodWords.name(each, edition.words()), address(each)))
                .orElseGet(() -> Link.plain(edition.text("period.uncovered", part.from(), part.to())));
    }

    private List<Annex1Form.Row> course(Period period, Annex1Table table) {
        List<Annex1Form.Row> rows = new ArrayList<>();
        rows.add(forms.row(
                "c", 1, Link.plain(edition.text("period.this")), false, Annex1Forms.totals(table), Format::figure));
        edition.campaign().periods().stream()
                .filter(each -> each.no() == period.no() - 1)
                .findFirst()
                .ifPresent(before -> before(before, table, rows));
        LocalDate to = period.to().isBefore(edition.asOf()) ? period.to() : edition.asOf();
        Annex1Table whole = edition.views().annex1().cumulative(new Annex1Scope.Town(), to);
        Link label = Link.plain(edition.text("period.cumulative", to));
        rows.add(forms.row("c", 4, label, true, Annex1Forms.totals(whole), Format::figure));
        return rows;
    }

    private void before(Period before, Annex1Table table, List<Annex1Form.Row> rows) {
        Annex1Table previous = edition.views().annex1().period(new Annex1Scope.Town(), before);
        rows.add(forms.row(
                "c",
                2,
                Link.plain(edition.text("period.before")),
                false,
                Annex1Forms.totals(previous),
                Format::figure));
        rows.add(forms.row(
                "c",
                3,
                Link.plain(edition.text("period.change")),
                false,
                column -> Annex1Forms.totals(table)
                        .apply(column)
                        .subtract(Annex1Forms.totals(previous).apply(column)),
                Format::difference));
    }

    private List<PeriodPage.Sent> submissions(Period period) {
        return edition.views().submissions().annex1(period).stream()
                .map(each -> new PeriodPage.Sent(
                        new Link(
                                edition.unitName(each.unit()),
                                Address.of(edition.campaign().id(), period, each.unit())),
                        SubmissionWords.tag(each, edition),
                        Format.day(each.on()),
                        Format.day(each.due())))
                .toList();
    }
}
