package org.qingxin.site.employers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.form.ledger.InspectionColumns;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Inspection;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.ledger.FormColumns;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPage;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.site.ledger.LedgerTable;
import org.qingxin.site.part.InspectionRow;

/** The ledger of all inspections under their sums, the latest on top. */
public final class InspectionLedger {
    static final String NAME = InspectionColumns.NAME;
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final FormColumns<Inspection> form;
    private final LedgerPages<Inspection> pages;

    public InspectionLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        LedgerForm<Inspection> inspections = InspectionColumns.of(edition.words());
        this.form = new FormColumns<>(inspections);
        this.pages = new LedgerPages<>(edition, plan(), inspections.rows());
    }

    /** {@code inspections/index.html}: the sums stand on the first page only. */
    public record InspectionLedgerPage(
            Layout layout,
            String meta,
            List<InspectionPages.Sum> periods,
            List<InspectionPages.Sum> units,
            LedgerTable ledger) {}

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private InspectionLedgerPage page(LedgerPage page) {
        LedgerTable ledger = page.ledger();
        boolean first =
                ledger.at() == 1 && ledger.base().isEmpty() && !ledger.rows().isEmpty();
        InspectionPages sums = new InspectionPages(edition);
        return new InspectionLedgerPage(
                page.layout(),
                page.meta(),
                first ? sums.byPeriod(Optional.empty()) : List.of(),
                first ? sums.byUnit() : List.of(),
                ledger);
    }

    private LedgerPlan<Inspection> plan() {
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("nav.inspections"),
                edition.text("inspections.meta", edition.views().inspections().size()),
                edition.text("inspections.ledger"),
                edition.text("inspections.wordsHint"),
                edition.text("inspections.unit"),
                edition.text("inspections.none"));
        return LedgerPlan.of(NAME, Address.INSPECTIONS, words, ROWS, columns(), facets())
                .shownBy(new LedgerPlan.Template("inspection-ledger.ftlh", this::page));
    }

    private List<LedgerFacet<Inspection>> facets() {
        return List.of(
                facets.ofCodes(
                        "kind", "by-kind", edition.text("inspection.kind"), Inspection.Kind.values(), Inspection::kind),
                facets.ofUnits("unit", "by-unit", edition.text("inspection.unit"), each -> true, Inspection::unit));
    }

    private List<LedgerColumn<Inspection>> columns() {
        return Stream.concat(identity().stream(), results().stream()).toList();
    }

    private List<LedgerColumn<Inspection>> identity() {
        return List.of(
                form.cell("on", this::day).over(form.label("id")).styled("nw").sorted(LedgerColumn.Sort.WORDS),
                form.cell("unit", (each, name) -> LedgerCell.of(new Link(name, Address.of(each.unit()))))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                form.plain("kind").labelled(),
                form.cell("employer", this::target)
                        .over(form.label("project"))
                        .styled("full")
                        .headingRows());
    }

    private List<LedgerColumn<Inspection>> results() {
        return List.of(
                form.count("workers").notAdded(),
                form.count("migrants").notAdded(),
                form.count("contracted").notAdded(),
                form.cell(LedgerColumn.Kind.TAGS, "found", (each, words) -> found(each))
                        .headed(edition.text("inspections.found"))
                        .styled("full"),
                form.cell(
                                "case",
                                (each, id) -> LedgerCell.of(
                                        each.arrearsCase().map(edition::link).orElse(Link.plain(""))))
                        .styled("full"));
    }

    /** The day over the number, which leads to the row that has an anchor. */
    private LedgerCell day(Inspection inspection, String day) {
        return LedgerCell.of(day).over(new Link(form.written("id", inspection), Address.of(inspection)));
    }

    private LedgerCell target(Inspection inspection, String employer) {
        return LedgerCell.of(new Link(employer, Address.of(inspection.employer())))
                .over(inspection.project().map(edition::link).orElse(Link.plain("")));
    }

    /** What was found wrong; how much was in order stands below. */
    private LedgerCell found(Inspection inspection) {
        InspectionRow row = InspectionRow.of(inspection, edition);
        List<LedgerCell.Chip> chips = row.problems().stream()
                .map(each -> new LedgerCell.Chip(each.label(), each.tone(), edition.text("inspections.problem")))
                .toList();
        return LedgerCell.of(form.written("found", inspection), chips)
                .over(row.fine() > 0 ? edition.text("inspections.fine", row.fine()) : "");
    }
}
