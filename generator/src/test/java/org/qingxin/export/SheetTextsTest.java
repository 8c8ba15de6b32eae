package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.form.Entry;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Value;
import org.qingxin.form.Value.Amount.Unit;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.model.Money;

/** Forms as comma-separated values and as JSON. */
class SheetTextsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    private static Sheet form() {
        return SheetBuilder.of("test", "表", "情况“表”")
                .widths(8, 4, 6)
                .title()
                .row(Entry.heading("类别").down(2), Entry.heading("数").across(2))
                .row(Entry.heading("人"), Entry.heading("万元"))
                .row(
                        Entry.label("甲,\"乙\""),
                        Entry.figure(new Value.Count(1234)).key("a.people"),
                        Entry.figure(new Value.Amount(Money.ofYuan("-185000.01"), Unit.WAN))
                                .key("a.amount"))
                .row(
                        Entry.text("一\n二").key("b.text"),
                        Entry.figure(new Value.Percent(new BigDecimal("92.5"))).key("b.rate"),
                        Entry.figure(new Value.Day(DAY, true)).key("b.day"))
                .row(
                        Entry.blank().key("c.nothing"),
                        Entry.choice(List.of(new Option("yes", "是", true), new Option("no", "否", false)))
                                .across(2)
                                .key("c.answer"))
                .build();
    }

    @Test
    void csvHasEachPlaceAndBareFiguresAsExcelReadsThem() {
        assertThat(new String(SheetCsv.write(form()), UTF_8))
                .isEqualTo("""
                \uFEFF情况“表”,,
                类别,数,
                ,人,万元
                "甲,""乙""\",1234,-18.500001
                "一
                二",92.5%,2022-01-20
                ,是☑　否□,
                """.replace("\n", "\r\n").replace("一\r\n", "一\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1       | '=1+1
            +86        | '+86
            -1         | '-1
            @SUM(A1)   | '@SUM(A1)
            甲=乙       | 甲=乙
            """)
    void csvTextThatLooksLikeAFormulaIsText(String text, String written) {
        Sheet sheet = SheetBuilder.of("test", "表", "表")
                .widths(9)
                .row(Entry.text(text))
                .build();
        assertThat(new String(SheetCsv.write(sheet), UTF_8)).isEqualTo("\uFEFF" + written + "\r\n");
    }

    @Test
    void jsonTellsWhatEachKeyMeansWithMoneyInYuan() {
        assertThat(new String(SheetJson.write(form(), DAY), UTF_8)).isEqualTo("""
                {
                  "form": "test",
                  "title": "情况“表”",
                  "asOf": "2022-01-20",
                  "money": "CNY",
                  "values": {
                    "a.people": 1234,
                    "a.amount": -185000.01,
                    "b.text": "一\\n二",
                    "b.rate": 92.5,
                    "b.day": "2022-01-20",
                    "c.nothing": null,
                    "c.answer": ["yes"]
                  }
                }
                """);
    }

    @Test
    void jsonIsReadBackWhateverTheTextIs() throws Exception {
        String hostile = "\"\\\u0000\u001F\u2028𠮷\n</script>";
        Sheet sheet = SheetBuilder.of("test", "表", "表")
                .widths(9)
                .row(Entry.text(hostile).key("a"))
                .build();
        String json = new String(SheetJson.write(sheet, DAY), UTF_8);
        assertThat(new org.json.JSONObject(json).getJSONObject("values").getString("a"))
                .isEqualTo(hostile);
    }
}
