package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.RandomTown;
import org.qingxin.derive.TrendPoint;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;

/** What holds for the tables of every town: what adds up over periods and units, and what is only bounded. */
class Annex1PropertiesTest {
    private static final LocalDate FROM = LocalDate.parse("2021-11-17");

    private static final Set<Annex1Column> DISTINCT =
            EnumSet.of(Annex1Column.INSPECTED_EMPLOYERS, Annex1Column.ARREARS_EMPLOYERS);

    private static final Set<Annex1Column> OF_LATEST_INSPECTION = EnumSet.of(
            Annex1Column.INSPECTED_WORKERS, Annex1Column.INSPECTED_MIGRANTS, Annex1Column.MIGRANTS_WITH_CONTRACT);

    private static final Set<Annex1Column> PEOPLE_PAID =
            EnumSet.of(Annex1Column.RECOVERED_WORKERS, Annex1Column.RECOVERED_MIGRANTS);

    private static long value(Annex1Table table, Annex1Row row, Annex1Column column) {
        return table.cell(row, column).value();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void periodsAddUpForSumsAndBoundWhatIsCountedOnce(long seed) {
        Views views = RandomTown.town(seed);
        Annex1 annex1 = views.annex1();
        Annex1Scope town = new Annex1Scope.Town();
        List<Annex1Table> parts = new ArrayList<>();
        views.submissions().periods().stream().limit(4).forEach(period -> parts.add(annex1.period(town, period)));
        parts.add(annex1.table(town, LocalDate.parse("2022-01-29"), RandomTown.LAST));
        Annex1Table whole = annex1.table(town, FROM, RandomTown.LAST);
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                long sum = parts.stream()
                        .mapToLong(part -> value(part, row, column))
                        .sum();
                long most = parts.stream()
                        .mapToLong(part -> value(part, row, column))
                        .max()
                        .orElse(0);
                long all = value(whole, row, column);
                if (OF_LATEST_INSPECTION.contains(column)) {
                    assertThat(all).isLessThanOrEqualTo(sum);
                } else if (DISTINCT.contains(column) || PEOPLE_PAID.contains(column)) {
                    assertThat(all).as("%s %s", row, column).isBetween(most, sum);
                } else {
                    assertThat(all).as("%s %s", row, column).isEqualTo(sum);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void filingUnitsMakeUpTheTownExceptForEmployersSeenByTwo(long seed) {
        Annex1 annex1 = RandomTown.town(seed).annex1();
        Annex1Table town = annex1.cumulative(new Annex1Scope.Town(), RandomTown.LAST);
        for (Annex1Column column : Annex1Column.values()) {
            long sum = annex1.filers().stream()
                    .mapToLong(unit ->
                            value(annex1.cumulative(annex1.scopeOf(unit), RandomTown.LAST), Annex1Row.TOTAL, column))
                    .sum();
            if (DISTINCT.contains(column) || OF_LATEST_INSPECTION.contains(column)) {
                assertThat(value(town, Annex1Row.TOTAL, column)).isLessThanOrEqualTo(sum);
            } else {
                assertThat(value(town, Annex1Row.TOTAL, column)).isEqualTo(sum);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void computedTablesBreakNoIdentityOfTheTable(long seed) {
        Views views = RandomTown.town(seed);
        views.submissions()
                .periods()
                .forEach(period -> assertThat(Annex1.identities(views.annex1().period(new Annex1Scope.Town(), period)))
                        .noneMatch(Annex1Violation::hard));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void theCumulativeTableAgreesWithSettlement(long seed) {
        Views views = RandomTown.town(seed);
        Annex1Table all = views.annex1().table(new Annex1Scope.Town(), LocalDate.parse("2021-01-01"), RandomTown.LAST);
        SettlementTotals totals = views.settlement();
        assertThat(all.cell(Annex1Row.TOTAL, Annex1Column.ARREARS_AMOUNT).money())
                .isEqualTo(totals.found().amount());
        assertThat(all.cell(Annex1Row.TOTAL, Annex1Column.RECOVERED_AMOUNT).money())
                .isEqualTo(totals.paid().amount());
        assertThat(all.cell(Annex1Row.TOTAL, Annex1Column.RECOVERED_WORKERS).value())
                .isEqualTo(totals.paid().workers());
        TrendPoint last = views.trend().get(views.trend().size() - 1);
        assertThat(last.found()).isEqualTo(totals.found().amount());
        assertThat(last.paid()).isEqualTo(totals.paid().amount());
    }
}
