package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;

/**
 * What a unit has filed in the campaign up to the day.
 *
 * @param interim its reports of single periods, in order of time
 * @param whole its report of the final period, which is cumulative
 * @param before what the records say of the time before the campaign, which no report counts
 */
record FiledTables(List<ReportedTable> interim, Optional<ReportedTable> whole, Annex1Table before) {
    /** Those of every unit that has filed, in the order of ids. */
    static List<FiledTables> all(Views views) {
        Map<Id.Unit, List<PeriodReport>> byUnit = new LinkedHashMap<>();
        views.ledger().data().reports().stream()
                .filter(each -> each.campaign().equals(views.campaign().id()))
                .filter(each -> views.ledger().happened(each.filledOn()))
                .forEach(each -> byUnit.computeIfAbsent(each.unit(), unit -> new ArrayList<>())
                        .add(each));
        return byUnit.values().stream().map(reports -> of(reports, views)).toList();
    }

    private static FiledTables of(List<PeriodReport> reports, Views views) {
        List<ReportedTable> interim = reports.stream()
                .filter(each ->
                        kind(each, views).filter(Period.Kind.INTERIM::equals).isPresent())
                .sorted(Comparator.comparing(PeriodReport::period))
                .map(ReportedTable::new)
                .toList();
        Optional<ReportedTable> whole = reports.stream()
                .filter(each ->
                        kind(each, views).filter(Period.Kind.FINAL::equals).isPresent())
                .map(ReportedTable::new)
                .findFirst();
        Annex1Scope scope = views.annex1().scopeOf(reports.get(0).unit());
        LocalDate eve = views.campaign().startOn().minusDays(1);
        return new FiledTables(interim, whole, views.annex1().table(scope, LocalDate.EPOCH, eve));
    }

    private static Optional<Period.Kind> kind(PeriodReport report, Views views) {
        return views.period(report.period()).map(Period::kind);
    }

    /** The single periods up to each in turn, shortest first, then the whole alone: each is cumulative. */
    List<List<ReportedTable>> cumulative() {
        List<List<ReportedTable>> all = new ArrayList<>();
        for (int i = 1; i <= interim.size(); i++) {
            all.add(interim.subList(0, i));
        }
        whole.ifPresent(table -> all.add(List.of(table)));
        return all;
    }

    /** The sum of a column, with what lies before the campaign. */
    BigDecimal everSince(List<ReportedTable> tables, Annex1Row row, Annex1Column column) {
        return sum(tables, row, column).add(before.value(row, column));
    }

    static BigDecimal sum(List<ReportedTable> tables, Annex1Row row, Annex1Column column) {
        return values(tables, row, column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal most(List<ReportedTable> tables, Annex1Row row, Annex1Column column) {
        return values(tables, row, column).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Stream<BigDecimal> values(List<ReportedTable> tables, Annex1Row row, Annex1Column column) {
        return tables.stream().map(table -> table.value(row, column));
    }
}
