package org.qingxin.site.periods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Annex1Change;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.Annex1Violation;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.duty.Submission;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** A unit's Annex 1 for a period: worked out from the records, beside what it filed. */
final class UnitReportPages {
    private final Edition edition;
    private final Annex1Forms forms;
    private final Annex1Sources sources;
    private final Annex1Changes changes;

    UnitReportPages(Edition edition) {
        this.edition = edition;
        this.forms = new Annex1Forms(edition);
        this.sources = new Annex1Sources(edition);
        this.changes = new Annex1Changes(edition);
    }

    Stream<Page> pages() {
        return edition.campaign().periods().stream()
                .flatMap(period -> edition.views().annex1().filers().stream()
                        .map(unit -> new Page(address(period, unit), "unit-period.ftlh", () -> page(period, unit))));
    }

    private String address(Period period, Id.Unit unit) {
        return Address.of(edition.campaign().id(), period, unit);
    }

    private UnitPeriodPage page(Period period, Id.Unit unit) {
        Optional<PeriodReport> report = edition.views().submissions().submitted(unit, period.no());
        Optional<Reconciliation> reconciliation = report.flatMap(edition.views()::reconcile);
        Annex1Table table =
                edition.views().annex1().period(edition.views().annex1().scopeOf(unit), period);
        Optional<Annex1Change> change = edition.views().annex1().change(table.scope(), period);
        String title = edition.text("period.ofUnit", edition.unitName(unit), PeriodWords.name(period, edition.words()));
        return new UnitPeriodPage(
                edition.layout(
                                address(period, unit),
                                title,
                                Address.PERIODS,
                                true,
                                edition.crumb("nav.periods", Address.PERIODS),
                                new Layout.Crumb(
                                        PeriodWords.name(period, edition.words()),
                                        Address.of(edition.campaign().id(), period)))
                        .from(report.map(each -> edition.source(each.id())).orElse(Layout.Source.NONE)),
                PeriodWords.meta(period, edition.words()),
                PeriodWords.notice(period, edition.words()),
                forms.form(edition.unitName(unit), table, report, marked(reconciliation)),
                note(report, reconciliation),
                reconciliation.stream()
                        .flatMap(each -> each.differences().stream())
                        .map(this::difference)
                        .toList(),
                reconciliation.stream()
                        .flatMap(each -> each.violations().stream())
                        .map(this::violation)
                        .toList(),
                change.map(changes::totals).orElse(List.of()),
                change.map(changes::parts).orElse(List.of()),
                filing(period, unit, report),
                report.flatMap(PeriodReport::narrative).map(edition.markdown()::html).stream()
                        .toList(),
                sources.of(new Annex1Sources.Shown(address(period, unit), "", table), List.of()),
                others(period, unit),
                edition.handouts().annex1(period, unit).stream()
                        .map(each -> new Link(edition.text("exports.workbook"), Address.of(each)))
                        .toList());
    }

    private static Set<Annex1Forms.Place> marked(Optional<Reconciliation> reconciliation) {
        return reconciliation.stream()
                .flatMap(each -> each.differences().stream())
                .map(line -> new Annex1Forms.Place(line.row(), line.column()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String note(Optional<PeriodReport> report, Optional<Reconciliation> reconciliation) {
        if (report.isEmpty()) {
            return edition.text("period.notFiled");
        }
        long open = reconciliation.map(each -> each.unexplained().size()).orElse(0);
        return open == 0 ? edition.text("period.agrees") : edition.text("period.differs", open);
    }

    private PeriodPage.Difference difference(Reconciliation.Line line) {
        boolean explained = line.state() == Reconciliation.State.EXPLAINED;
        return new PeriodPage.Difference(
                edition.labels().of(line.row()),
                PeriodWords.column(line.column(), edition.words()),
                Format.figure(line.reported(), line.column()),
                Format.figure(line.computed(), line.column()),
                Format.difference(line.delta(), line.column()),
                String.join(edition.text("list.clause"), line.reasons()),
                new Tag(edition.labels().of(line.state()), explained ? "green" : "orange"));
    }

    private String violation(Annex1Violation violation) {
        String where = violation
                .row()
                .map(row -> edition.labels().of(row))
                .orElseGet(() -> violation.item().map(edition.labels()::of).orElse(""));
        String columns = String.join(
                edition.text("list.separator"),
                violation.columns().stream()
                        .map(column -> PeriodWords.column(column, edition.words()))
                        .toList());
        return edition.text(
                "period.violation",
                violation.rule(),
                where,
                columns,
                violation.found().toPlainString(),
                violation.expected().toPlainString());
    }

    private List<Fact> filing(Period period, Id.Unit unit, Optional<PeriodReport> report) {
        List<Fact> facts = new ArrayList<>();
        Optional<Unit> record = edition.data().unit(unit);
        record.ifPresent(each -> {
            Submission submission = edition.views().submissions().annex1(each, period);
            facts.add(Fact.of(edition.text("period.submission"), SubmissionWords.label(submission, edition)));
            facts.add(Fact.of(edition.text("period.submittedOn"), Format.day(submission.on())));
        });
        facts.add(Fact.of(edition.text("period.due"), Format.day(period.due())));
        report.ifPresent(each -> each.flow().stream()
                .filter(step -> !step.on().isAfter(edition.asOf()))
                .forEach(step -> facts.add(Fact.of(
                        edition.labels().of(step.step()),
                        edition.text(
                                "period.step",
                                step.on(),
                                edition.unitName(step.by()),
                                step.note().orElse(""))))));
        return facts;
    }

    /** The same unit in the other periods. */
    private List<Layout.NavItem> others(Period current, Id.Unit unit) {
        return edition.campaign().periods().stream()
                .map(each -> new Layout.NavItem(
                        PeriodWords.name(each, edition.words()), address(each, unit), each.no() == current.no(), ""))
                .toList();
    }
}
