package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Towns;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/** The test vectors of the domain notes, §11; money there is in 万元, here in 元. */
class Annex1IdentitiesTest {
    private static final String CONSTRUCTION = "3,120,110,100,1,12,10,18.5,15.2,1,0,12,10,18.5,15.2,1,1,0,0,0";
    private static final String MANUFACTURING = "2,60,40,40,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0";
    private static final String TUTORING = "1,8,0,0,1,8,0,6.4,0,0,1,8,0,6.4,0,0,0,0,0,0";
    private static final String TOTAL = "6,188,150,140,2,20,10,24.9,15.2,1,1,20,10,24.9,15.2,1,1,0,0,0";

    private static Map<Annex1Row, Map<Annex1Column, BigDecimal>> form() {
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> form = new EnumMap<>(Annex1Row.class);
        form.put(Annex1Row.TOTAL, row(TOTAL));
        form.put(Annex1Row.CONSTRUCTION, row(CONSTRUCTION));
        form.put(Annex1Row.MANUFACTURING, row(MANUFACTURING));
        form.put(Annex1Row.TUTORING, row(TUTORING));
        return form;
    }

    private static Map<Annex1Column, BigDecimal> row(String values) {
        String[] cells = values.split(",");
        Map<Annex1Column, BigDecimal> row = new EnumMap<>(Annex1Column.class);
        for (Annex1Column column : Annex1Column.values()) {
            row.put(column, cell(column, cells[column.ordinal()]));
        }
        return row;
    }

    private static BigDecimal cell(Annex1Column column, String value) {
        BigDecimal number = new BigDecimal(value);
        return column.isMoney() ? number.movePointRight(4) : number;
    }

    static PeriodReport report(Map<Annex1Row, Map<Annex1Column, BigDecimal>> table, Map<Investment, OtherItem> items) {
        return new PeriodReport(
                new Id.Report("2021-winter-1-v-baohong"),
                Towns.CAMPAIGN,
                1,
                new Id.Unit("v-baohong"),
                LocalDate.parse("2021-12-30"),
                false,
                table,
                items,
                0,
                0,
                new PeriodReport.Signers("某某", "某**", Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<String> broken(Map<Annex1Row, Map<Annex1Column, BigDecimal>> form) {
        return Annex1.identities(new ReportedTable(report(form, Map.of()))).stream()
                .filter(Annex1Violation::hard)
                .map(Annex1Violation::rule)
                .distinct()
                .toList();
    }

    @Test
    void theValidFormBreaksNothing() {
        assertThat(Annex1.identities(new ReportedTable(report(form(), Map.of()))))
                .isEmpty();
        assertThat(broken(Map.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} column {1} = {2} breaks {3}")
    @CsvSource({
        "TOTAL, 8, 24.90001, A1",
        "CONSTRUCTION, 3, 121, A2",
        "TUTORING, 9, 0.5, A4",
        "CONSTRUCTION, 8, 18.5000001, A3",
        "CONSTRUCTION, 10, 1.5, A3",
        "CONSTRUCTION, 16, -1, A3",
        "MANUFACTURING, 6, 3, A4",
        "CONSTRUCTION, 5, 13, A5",
        "CONSTRUCTION, 7, 12, A6",
    })
    void eachMutationIsFound(Annex1Row row, int column, String value, String rule) {
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> form = form();
        Annex1Column changed = Annex1Column.values()[column - 1];
        form.get(row).put(changed, cell(changed, value));
        assertThat(broken(form)).contains(rule);
        List<Annex1Violation> onRow = Annex1.identities(new ReportedTable(report(form, Map.of()))).stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        assertThat(onRow)
                .anyMatch(each ->
                        each.row().equals(Optional.of(row)) && each.columns().contains(changed));
    }

    @Test
    void anInspectedEmployerWithoutWorkersIsOnlyUnlikely() {
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> form = new EnumMap<>(Annex1Row.class);
        Map<Annex1Column, BigDecimal> one = Map.of(Annex1Column.INSPECTED_EMPLOYERS, BigDecimal.ONE);
        form.put(Annex1Row.TOTAL, one);
        form.put(Annex1Row.OTHER, one);
        assertThat(Annex1.identities(new ReportedTable(report(form, Map.of()))))
                .extracting(Annex1Violation::rule, Annex1Violation::hard)
                .containsOnly(tuple("A5", false));
    }

    @ParameterizedTest(name = "{0} inspected, {1} owing {2} 元 to {3}: {4} broken")
    @CsvSource({
        "3, 1, 100.00, 2, 0",
        "1, 2, 100.00, 2, 0",
        "3, 0, 100.00, 0, 1",
        "3, 1, 100.00, 0, 1",
        "3, 2, 1.00, 1, 1"
    })
    void linesOfOtherItemsAreCheckedToo(int inspected, int found, String amount, int people, int broken) {
        OtherItem item = new OtherItem(inspected, found, Money.ofYuan(amount), people);
        assertThat(Annex1.identities(new ReportedTable(report(Map.of(), Map.of(Investment.SOE, item)))))
                .hasSize(broken)
                .allMatch(each -> each.rule().equals("A11") && each.item().equals(Optional.of(Investment.SOE)));
    }
}
