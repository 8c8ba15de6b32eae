package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Sum;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

class Annex1UnitsSheetTest {
    private static final Words WORDS = Demo.words();

    private static Annex1Sum sum(Words words, int no) {
        Period period = words.views().period(no).orElseThrow();
        return words.views().annex1().units(period.from(), period.to());
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
        Words words = Demo.tiny("zh-CN");
        SheetText.assertAsFoundGood("annex1-units", new Annex1UnitsSheet(words).of(sum(words, 1), "第 1 期"));
    }

    @Test
    void everyUnitHasItsTotalsAndTheLastThreeRowsAreTheirSumTheTownAndTheDifference() {
        Annex1 annex1 = WORDS.views().annex1();
        Annex1Sum sum = sum(WORDS, 1);
        List<List<String>> rows = rows(new Annex1UnitsSheet(WORDS).of(sum, "第 1 期"));
        assertThat(rows).hasSize(annex1.filers().size() + 3);
        for (int i = 0; i < annex1.filers().size(); i++) {
            Id.Unit unit = annex1.filers().get(i);
            Annex1Table own =
                    annex1.period(annex1.scopeOf(unit), WORDS.views().period(1).orElseThrow());
            assertThat(rows.get(i).get(0)).isEqualTo(WORDS.unitName(unit));
            for (Annex1Column column : Annex1Column.values()) {
                assertThat(rows.get(i).get(column.number()))
                        .isEqualTo(Annex1Sheet.value(own.value(Annex1Row.TOTAL, column), column)
                                .written());
            }
        }
        for (Annex1Column column : Annex1Column.values()) {
            Annex1Sum.Line line = sum.line(Annex1Row.TOTAL, column);
            assertThat(rows.subList(rows.size() - 3, rows.size()))
                    .extracting(row -> row.get(column.number()))
                    .containsExactly(
                            Annex1Sheet.value(line.sum(), column).written(),
                            Annex1Sheet.value(line.whole(), column).written(),
                            Annex1Sheet.value(line.overlap(), column).written());
        }
    }

    @Test
    void whoIsCountedBySeveralUnitsIsNamedByColumn() {
        Sheet sheet = new Annex1UnitsSheet(WORDS).of(sum(WORDS, 1), "第 1 期");
        String note = sheet.cells().get(sheet.cells().size() - 1).value().written();
        assertThat(note).contains("\n1 检查用人单位户数：", "\n5 欠薪用人单位户数：", "（宝洪村、");
    }
}
