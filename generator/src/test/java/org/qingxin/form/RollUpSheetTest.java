package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.RollUp;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.wording.Words;

class RollUpSheetTest {
    private static final LocalDate FROM = LocalDate.parse("2021-11-17");
    private static final LocalDate TO = LocalDate.parse("2021-12-29");
    /** A large town, and a small one twice. */
    private static final List<Words> TOWNS = List.of(Demo.words(), Demo.tiny("zh-CN"), Demo.tiny("zh-CN"));

    private static Sheet sheet(List<Words> towns) {
        RollUp sum = new RollUp(towns.stream()
                .map(each -> RollUp.Part.of(each.views(), FROM, TO))
                .toList());
        return new RollUpSheet(towns.get(0)).of(sum, "第 1 期");
    }

    private static BigDecimal figure(Sheet sheet, int line, Annex1Column column) {
        Value value =
                sheet.at("line-" + line + "." + column.code()).orElseThrow().value();
        return value instanceof Value.Amount amount
                ? amount.money().yuan()
                : BigDecimal.valueOf(((Value.Count) value).number());
    }

    @Test
    void isAsFoundGood() throws IOException {
        Words tiny = Demo.tiny("zh-CN");
        SheetText.assertAsFoundGood("rollup", sheet(List.of(tiny, tiny)));
    }

    @Test
    void theTownsAddUpToTheTotalAndSoDoTheKindsOfEmployer() {
        Sheet sheet = sheet(TOWNS);
        int total = TOWNS.size() + 1;
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal towns = BigDecimal.ZERO;
            for (int line = 1; line < total; line++) {
                towns = towns.add(figure(sheet, line, column));
            }
            BigDecimal rows = BigDecimal.ZERO;
            for (int line = total + 1; line < total + Annex1Row.values().length; line++) {
                rows = rows.add(figure(sheet, line, column));
            }
            assertThat(figure(sheet, total, column))
                    .as(column.code())
                    .isEqualByComparingTo(towns)
                    .isEqualByComparingTo(rows);
        }
        assertThat(figure(sheet, total, Annex1Column.ARREARS_AMOUNT)).isPositive();
    }

    @Test
    void eachTownsLineIsItsOwnAnnex1() {
        Sheet sheet = sheet(TOWNS);
        for (int line = 1; line <= TOWNS.size(); line++) {
            RollUp.Part town = RollUp.Part.of(TOWNS.get(line - 1).views(), FROM, TO);
            assertThat(sheet.at("line-" + line).orElseThrow().value().written())
                    .isEqualTo(town.town().name());
            for (Annex1Column column : Annex1Column.values()) {
                assertThat(figure(sheet, line, column))
                        .isEqualByComparingTo(town.table().value(Annex1Row.TOTAL, column));
            }
        }
    }
}
