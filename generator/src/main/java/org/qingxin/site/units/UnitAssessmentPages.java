package org.qingxin.site.units;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.Assessment;
import org.qingxin.derive.Assessment.ReportCell;
import org.qingxin.derive.Assessment.Timeliness;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.DueRow;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** The lists behind the figures of {@code assessment.html}, a page for each unit. */
final class UnitAssessmentPages {
    static final String OVERDUE = "overdue";
    static final String REPORTS = "reports";
    static final String DUTIES = "duties";
    static final String LOOK_BACKS = "look-backs";
    static final String CASES = "cases";
    static final String CELLS = "cells";
    /** Longer lists are cut; what is left out comes last in them. */
    private static final int LISTED = 500;

    private final Edition edition;

    UnitAssessmentPages(Edition edition) {
        this.edition = edition;
    }

    static String address(Id.Unit unit, String part) {
        return Address.assessment(unit) + "#" + part;
    }

    Stream<Page> pages() {
        return edition.views().submissions().units().stream()
                .map(unit -> new Page(
                        Address.assessment(unit.id()),
                        "unit-assessment.ftlh",
                        () -> edition.views().assessment().stream()
                                .filter(each -> each.unit().equals(unit.id()))
                                .map(this::page)
                                .findFirst()
                                .orElseThrow()));
    }

    private UnitAssessmentPage page(Assessment unit) {
        List<Deadline> overdue = unit.all().in(Deadline.State.OVERDUE);
        return new UnitAssessmentPage(
                edition.layout(
                        Address.assessment(unit.unit()),
                        edition.text("period.ofUnit", edition.unitName(unit.unit()), edition.text("nav.assessment")),
                        Address.ASSESSMENT,
                        true,
                        edition.crumb("nav.assessment", Address.ASSESSMENT)),
                edition.text("assessment.unitMeta", edition.asOf()),
                List.of(
                        dues(OVERDUE, edition.text("calendar.overdue"), Format.count(overdue.size()), overdue),
                        dues(REPORTS, edition.text("assessment.term.reports"), unit.reports()),
                        dues(DUTIES, edition.text("assessment.term.duties"), unit.duties()),
                        dues(LOOK_BACKS, edition.text("assessment.term.lookBacks"), unit.lookBacks())),
                unit.cases().stream()
                        .limit(LISTED)
                        .map(each -> CaseRow.of(each, edition))
                        .toList(),
                Math.max(0, unit.cases().size() - LISTED),
                edition.text("unit.casesCounted", unit.cases().size()),
                unit.cells().stream()
                        .sorted(comparing((ReportCell each) -> each.line().state() == Reconciliation.State.EXPLAINED))
                        .map(this::cell)
                        .toList(),
                unit.returned().stream().map(this::returned).toList());
    }

    private UnitAssessmentPage.Dues dues(String id, String title, Timeliness all) {
        return dues(
                id,
                title,
                edition.text("assessment.timeliness", all.onTime(), all.late(), all.overdue(), all.all()),
                all.ended());
    }

    private UnitAssessmentPage.Dues dues(String id, String title, String note, List<Deadline> all) {
        return new UnitAssessmentPage.Dues(
                id,
                title,
                note,
                all.stream().limit(LISTED).map(each -> DueRow.of(each, edition)).toList(),
                Math.max(0, all.size() - LISTED));
    }

    private UnitAssessmentPage.CellRow cell(ReportCell cell) {
        Reconciliation.Line line = cell.line();
        boolean explained = line.state() == Reconciliation.State.EXPLAINED;
        return new UnitAssessmentPage.CellRow(
                report(cell.report()),
                edition.labels().of(line.row()),
                PeriodWords.column(line.column(), edition.words()),
                Format.figure(line.reported(), line.column()),
                Format.figure(line.computed(), line.column()),
                String.join(edition.text("list.clause"), line.reasons()),
                new Tag(edition.labels().of(line.state()), explained ? "green" : "orange"));
    }

    private Link report(PeriodReport report) {
        return edition.views()
                .period(report.period())
                .map(period -> new Link(
                        PeriodWords.name(period, edition.words()),
                        Address.of(report.campaign(), period, report.unit())))
                .orElse(Link.plain(report.id().value()));
    }

    private Link returned(PeriodReport report) {
        Link link = report(report);
        return new Link(
                edition.text("matrix.returnedNote", link.text(), SubmissionWords.returned(report, edition)),
                link.href());
    }
}
