package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Annex1;
import org.qingxin.derive.Annex1Scope;
import org.qingxin.derive.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

class Annex1UnitsSheetTest {
    private static final Words WORDS = Demo.words();

    private static Annex1Table town(Words words) {
        return words.views()
                .annex1()
                .period(new Annex1Scope.Town(), words.views().period(1).orElseThrow());
    }

    private static List<Annex1Table> units(Words words) {
        Annex1 annex1 = words.views().annex1();
        return annex1.filers().stream()
                .map(each -> annex1.period(
                        annex1.scopeOf(each), words.views().period(1).orElseThrow()))
                .toList();
    }

    private static Sheet sheet(Words words) {
        return new Annex1UnitsSheet(words).of(units(words), town(words), "第 1 期");
    }

    /** Each row of the table: the name and the twenty figures. */
    private static List<List<String>> rows(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.size() == 22 && row.get(0).is(Style.Role.LABEL))
                .map(row -> IntStream.range(0, 22)
                        .filter(i -> i != 1)
                        .mapToObj(i -> row.get(i).value().written())
                        .toList())
                .toList();
    }

    @Test
    void isAsFoundGood() throws IOException {
        SheetText.assertAsFoundGood("annex1-units", sheet(Demo.tiny("zh-CN")));
    }

    @Test
    void everyUnitHasItsTotalsAndTheLastThreeRowsAreTheirSumTheTownAndTheDifference() {
        List<Id.Unit> filers = WORDS.views().annex1().filers();
        List<List<String>> rows = rows(sheet(WORDS));
        assertThat(rows).hasSize(filers.size() + 3);
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < filers.size(); i++) {
                BigDecimal own = units(WORDS).get(i).value(Annex1Row.TOTAL, column);
                assertThat(rows.get(i).get(0)).isEqualTo(WORDS.unitName(filers.get(i)));
                assertThat(rows.get(i).get(column.number())).isEqualTo(written(own, column));
                sum = sum.add(own);
            }
            BigDecimal whole = town(WORDS).value(Annex1Row.TOTAL, column);
            assertThat(rows.subList(rows.size() - 3, rows.size()))
                    .extracting(row -> row.get(column.number()))
                    .containsExactly(
                            written(sum, column), written(whole, column), written(sum.subtract(whole), column));
        }
    }

    private static String written(BigDecimal figure, Annex1Column column) {
        return Annex1Sheet.value(figure, column).written();
    }
}
