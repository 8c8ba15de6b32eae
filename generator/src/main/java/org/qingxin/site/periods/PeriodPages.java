package org.qingxin.site.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.compare.Hindsight;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Change;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Sum;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.TownReconciliation;
import org.qingxin.form.Annex1LinesSheet.Kind;
import org.qingxin.form.Annex1LinesSheet.Line;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.SheetForm;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** The list of periods with the submission matrix, and the town's Annex 1 for each period. */
public final class PeriodPages {
    private final Edition edition;
    private final Annex1Forms forms;
    private final Annex1Sources sources;
    private final Annex1Changes changes;
    private final SharedPart shared;

    public PeriodPages(Edition edition) {
        this.edition = edition;
        this.forms = new Annex1Forms(edition);
        this.sources = new Annex1Sources(edition);
        this.changes = new Annex1Changes(edition);
        this.shared = new SharedPart(edition);
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
        Optional<Annex1Change> change = edition.views().annex1().change(new Annex1Scope.Town(), period);
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
                forms.form(
                        edition.text("annex1.townUnit", edition.town().name(), edition.unitName(office)),
                        table,
                        Optional.empty(),
                        marked),
                edition.text(
                        "period.townNote",
                        reconciliation.in().size(),
                        reconciliation.in().size() + reconciliation.missing().size()),
                reconciliation.differences().stream().map(this::difference).toList(),
                edition.text(reconciliation.in().isEmpty() ? "period.noneIn" : "period.noDifference"),
                units(period),
                comparison(period, table),
                change.map(changes::totals).orElse(List.of()),
                change.map(changes::parts).orElse(List.of()),
                shared.employers(period),
                shared.projects(table),
                submissions(period),
                sources.of(new Annex1Sources.Shown(address(period), "", table), parts(period)),
                others(period),
                files(period));
    }

    /** What was known when it ended, of a period that is looked back at, and its workbook. */
    private List<Link> files(Period period) {
        Stream<Link> hindsight = Hindsight.periods(edition.views()).stream()
                .filter(period::equals)
                .map(each -> new Link(
                        edition.text("hindsight.link"),
                        Address.hindsight(edition.campaign().id(), each)));
        Stream<Link> workbooks = edition.handouts().ofPeriod("annex1", period).stream()
                .map(each -> new Link(edition.text("exports.workbook"), Address.of(each)));
        return Stream.concat(hindsight, workbooks).toList();
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
            case MISSING, DIFFERENT -> "orange";
        };
    }

    private SheetForm units(Period period) {
        Annex1 annex1 = edition.views().annex1();
        List<Annex1Forms.Linked> lines = annex1.filers().stream()
                .map(unit -> new Annex1Forms.Linked(
                        Line.of(edition.unitName(unit), annex1.period(annex1.scopeOf(unit), period)),
                        Address.of(edition.campaign().id(), period, unit)))
                .toList();
        return forms.lines("u", address(period), edition.text("period.units"), edition.text("units.unit"), lines);
    }

    /** An interim period after the one before it; the final one against what makes it up, the tail among it. */
    private SheetForm comparison(Period period, Annex1Table table) {
        boolean whole = period.kind() == Period.Kind.FINAL;
        return forms.lines(
                "c",
                address(period),
                edition.text(whole ? "period.parts" : "period.comparison"),
                edition.text("matrix.period"),
                whole ? makeup(period) : course(period, table));
    }

    private List<Annex1Forms.Linked> makeup(Period period) {
        Annex1Sum sum = edition.views().annex1().spans(new Annex1Scope.Town(), period);
        List<Annex1Forms.Linked> lines = new ArrayList<>();
        sum.parts().forEach(part -> {
            Link span = span(part);
            lines.add(new Annex1Forms.Linked(Line.of(span.text(), part), span.href()));
        });
        lines.add(Annex1Forms.Linked.none(new Line(
                edition.text("period.partsSum"),
                Kind.BESIDE,
                column -> sum.line(Annex1Row.TOTAL, column).sum())));
        lines.add(Annex1Forms.Linked.none(new Line(
                edition.text("period.overlap"),
                Kind.BESIDE,
                column -> sum.line(Annex1Row.TOTAL, column).overlap())));
        lines.add(Annex1Forms.Linked.none(Line.of(edition.text("period.whole"), Kind.TOTAL, sum.whole())));
        return lines;
    }

    /** A period by its name, and the days that no period covers by their dates. */
    private Link span(Annex1Table part) {
        return edition.campaign().periods().stream()
                .filter(each -> each.from().equals(part.from()) && each.to().equals(part.to()))
                .findFirst()
                .map(each -> new Link(PeriodWords.name(each, edition.words()), address(each)))
                .orElseGet(() -> Link.plain(edition.text("period.uncovered", part.from(), part.to())));
    }

    private List<Annex1Forms.Linked> course(Period period, Annex1Table table) {
        Annex1 annex1 = edition.views().annex1();
        List<Annex1Forms.Linked> lines = new ArrayList<>();
        lines.add(Annex1Forms.Linked.none(Line.of(edition.text("period.this"), table)));
        annex1.change(new Annex1Scope.Town(), period).ifPresent(change -> {
            lines.add(Annex1Forms.Linked.none(Line.of(edition.text("period.before"), change.before())));
            lines.add(Annex1Forms.Linked.none(new Line(
                    edition.text("period.change"),
                    Kind.CHANGE,
                    column -> change.line(Annex1Row.TOTAL, column).change())));
        });
        LocalDate to = period.to().isBefore(edition.asOf()) ? period.to() : edition.asOf();
        lines.add(Annex1Forms.Linked.none(Line.of(
                edition.text("period.cumulative", to), Kind.TOTAL, annex1.cumulative(new Annex1Scope.Town(), to))));
        return lines;
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
