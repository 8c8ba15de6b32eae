package org.qingxin.site;

import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_MIGRANTS;
import static org.qingxin.model.Annex1Column.INSPECTED_WORKERS;
import static org.qingxin.model.Annex1Column.MIGRANTS_WITH_CONTRACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.Annex1Scope;
import org.qingxin.derive.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Unit;

/**
 * The ledger of inspections, and a page for every unit that inspected. An inspection's address is its row on its unit's
 * page, because the town's ledger moves rows as it grows.
 */
final class InspectionPages {
    /** The town's ledger lists all of them up to this many, otherwise the latest; the units' pages always list all. */
    private static final int SHOWN = 200;

    private final Edition edition;

    InspectionPages(Edition edition) {
        this.edition = edition;
    }

    /**
     * {@code inspections/index.html} and {@code inspections/<unit>.html}.
     *
     * @param units by unit; none on a unit's own page
     * @param rowsNote says so where not all are listed
     */
    public record InspectionsPage(
            Layout layout,
            String meta,
            List<Sum> periods,
            List<Sum> units,
            String rowsNote,
            List<InspectionRow> rows,
            List<String> inspectors,
            List<String> kinds,
            boolean anchored) {}

    /** Columns 1 to 4 of Annex 1 over a span of days, and what was found. */
    public record Sum(
            Link name,
            String span,
            int times,
            String employers,
            String workers,
            String migrants,
            String contracted,
            long problems,
            long cases) {}

    Stream<Page> pages() {
        Page town = new Page(Address.INSPECTIONS, "inspections.ftlh", this::town);
        Stream<Page> units = inspectors()
                .map(unit -> new Page(Address.inspectionsBy(unit.id()), "inspections.ftlh", () -> unit(unit)));
        return Stream.concat(Stream.of(town), units);
    }

    /** In the order of Annex 5. */
    private Stream<Unit> inspectors() {
        return edition.views().ledger().units().stream()
                .filter(unit -> !edition.views().inspectionsBy(unit.id()).isEmpty());
    }

    private InspectionsPage town() {
        List<Inspection> all = edition.views().inspections();
        List<Inspection> shown = all.subList(0, Math.min(SHOWN, all.size()));
        LocalDate from = edition.campaign().startOn();
        List<Sum> units = new ArrayList<>(inspectors()
                .map(unit -> sum(
                        new Link(unit.name(), Address.inspectionsBy(unit.id())),
                        new Annex1Scope.Own(unit.id()),
                        from,
                        edition.asOf()))
                .toList());
        return page(
                edition.layout(Address.INSPECTIONS, edition.text("nav.inspections"), Address.INSPECTIONS, true),
                edition.text("inspections.meta", all.size()),
                Optional.empty(),
                units,
                all.size() > shown.size() ? edition.text("inspections.latest", SHOWN) : "",
                shown);
    }

    private InspectionsPage unit(Unit unit) {
        List<Inspection> all = edition.views().inspectionsBy(unit.id());
        String title = edition.text("inspections.ofUnit", unit.name());
        return page(
                edition.layout(
                        Address.inspectionsBy(unit.id()),
                        title,
                        Address.INSPECTIONS,
                        true,
                        edition.crumb("nav.inspections", Address.INSPECTIONS)),
                edition.text("inspections.meta", all.size()),
                Optional.of(unit.id()),
                List.of(),
                "",
                all);
    }

    private InspectionsPage page(
            Layout layout, String meta, Optional<Id.Unit> unit, List<Sum> units, String note, List<Inspection> shown) {
        Annex1Scope scope = unit.<Annex1Scope>map(Annex1Scope.Own::new).orElseGet(Annex1Scope.Town::new);
        List<InspectionRow> rows =
                shown.stream().map(each -> InspectionRow.of(each, edition)).toList();
        return new InspectionsPage(
                layout,
                meta,
                edition.campaign().periods().stream()
                        .filter(period -> !period.from().isAfter(edition.asOf()))
                        .map(period -> sum(name(period, unit), scope, period.from(), period.to()))
                        .toList(),
                units,
                note,
                rows,
                rows.stream().map(row -> row.unit().text()).distinct().sorted().toList(),
                rows.stream().map(InspectionRow::kind).distinct().sorted().toList(),
                unit.isPresent());
    }

    /** The period's Annex 1: the unit's own if it files one, otherwise the town's. */
    private Link name(Campaign.Period period, Optional<Id.Unit> unit) {
        Id.Campaign campaign = edition.campaign().id();
        String href = unit.filter(edition.views().annex1().filers()::contains)
                .map(id -> Address.of(campaign, period, id))
                .orElse(Address.of(campaign, period));
        return new Link(PeriodWords.name(period, edition), href);
    }

    private Sum sum(Link name, Annex1Scope scope, LocalDate from, LocalDate to) {
        Annex1Table table = edition.views().annex1().table(scope, from, to);
        List<Inspection> counted = edition.views().inspections().stream()
                .filter(each -> scope.includes(each.unit()))
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(to))
                .toList();
        return new Sum(
                name,
                edition.text("span", from, to),
                counted.size(),
                written(table, INSPECTED_EMPLOYERS),
                written(table, INSPECTED_WORKERS),
                written(table, INSPECTED_MIGRANTS),
                written(table, MIGRANTS_WITH_CONTRACT),
                counted.stream()
                        .flatMap(each -> each.items().stream())
                        .filter(each -> each.result() == Inspection.Item.Result.PROBLEM)
                        .count(),
                counted.stream()
                        .flatMap(each -> each.arrearsCase().stream())
                        .distinct()
                        .count());
    }

    private static String written(Annex1Table table, Annex1Column column) {
        return Annex1Forms.written(table.value(Annex1Row.TOTAL, column), column);
    }
}
