package org.qingxin.site.employers;

import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_MIGRANTS;
import static org.qingxin.model.Annex1Column.INSPECTED_WORKERS;
import static org.qingxin.model.Annex1Column.MIGRANTS_WITH_CONTRACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.InspectionRow;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/**
 * A page for every unit that inspected. An inspection's address is its row there, because the town's ledger moves rows as
 * it grows.
 */
public final class InspectionPages {
    private final Edition edition;

    public InspectionPages(Edition edition) {
        this.edition = edition;
    }

    /** {@code inspections/<unit>.html}: all of them, each with an anchor of its own. */
    public record InspectionsPage(Layout layout, String meta, List<Sum> periods, List<InspectionRow> rows) {}

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

    public Stream<Page> pages() {
        return inspectors()
                .map(unit -> new Page(Address.inspectionsBy(unit.id()), "inspections.ftlh", () -> unit(unit)));
    }

    /** In the order of Annex 5. */
    private Stream<Unit> inspectors() {
        return edition.views().ledger().units().stream()
                .filter(unit -> !edition.views().inspectionsBy(unit.id()).isEmpty());
    }

    /** Sums by unit, since the campaign began. */
    List<Sum> byUnit() {
        return inspectors()
                .map(unit -> sum(
                        new Link(unit.name(), Address.inspectionsBy(unit.id())),
                        new Annex1Scope.Own(unit.id()),
                        edition.campaign().startOn(),
                        edition.asOf()))
                .toList();
    }

    /** Sums by period, of the town or a unit. */
    List<Sum> byPeriod(Optional<Id.Unit> unit) {
        Annex1Scope scope = unit.<Annex1Scope>map(Annex1Scope.Own::new).orElseGet(Annex1Scope.Town::new);
        return edition.campaign().periods().stream()
                .filter(period -> !period.from().isAfter(edition.asOf()))
                .map(period -> sum(name(period, unit), scope, period.from(), period.to()))
                .toList();
    }

    private InspectionsPage unit(Unit unit) {
        List<Inspection> all = edition.views().inspectionsBy(unit.id());
        String title = edition.text("inspections.ofUnit", unit.name());
        return new InspectionsPage(
                edition.layout(
                        Address.inspectionsBy(unit.id()),
                        title,
                        Address.INSPECTIONS,
                        true,
                        edition.crumb("nav.inspections", Address.INSPECTIONS)),
                edition.text("inspections.meta", all.size()),
                byPeriod(Optional.of(unit.id())),
                all.stream().map(each -> InspectionRow.of(each, edition)).toList());
    }

    /** The period's Annex 1: the unit's own if it files one, otherwise the town's. */
    private Link name(Campaign.Period period, Optional<Id.Unit> unit) {
        Id.Campaign campaign = edition.campaign().id();
        String href = unit.filter(edition.views().annex1().filers()::contains)
                .map(id -> Address.of(campaign, period, id))
                .orElse(Address.of(campaign, period));
        return new Link(PeriodWords.name(period, edition.words()), href);
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
        return Format.figure(table.value(Annex1Row.TOTAL, column), column);
    }
}
