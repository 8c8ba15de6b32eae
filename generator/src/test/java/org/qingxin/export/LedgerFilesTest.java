package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.qingxin.form.Demo;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.Column.Kind;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Money;

/** One small ledger with a column of each kind and texts that harm, in each type of file. */
class LedgerFilesTest {
    private static final Value.Term YES = new Value.Term("true", "是");
    private static final Value.Term OPEN = new Value.Term("open", "在办");
    private static final Value.Term DONE = new Value.Term("done", "办结");

    private static final List<Value> FULL = List.of(
            new Value.Text("A-001"),
            new Value.Text("=1+1, \"x\""),
            new Value.Count(-3),
            new Value.Amount(Money.ofYuan("-1234.50"), Value.Amount.Unit.YUAN),
            new Value.Percent(new BigDecimal("92.5")),
            new Value.Day(LocalDate.parse("2022-01-20"), false),
            OPEN,
            new Value.Terms(List.of(OPEN, DONE), "在办、办结"),
            YES);

    private static final List<Kind> KINDS = List.of(
            Kind.ID, Kind.TEXT, Kind.COUNT, Kind.YUAN, Kind.PERCENT, Kind.DAY, Kind.CODE, Kind.CODES, Kind.FLAG);

    private static LedgerForm<List<Value>> ledger(List<List<Value>> rows) {
        List<Column<List<Value>>> columns = IntStream.range(0, KINDS.size())
                .mapToObj(LedgerFilesTest::column)
                .toList();
        return new LedgerForm<>("samples", "样本", List.of("c0"), columns, rows);
    }

    private static Column<List<Value>> column(int at) {
        String heading = "列" + at;
        return new Column<>("c" + at, heading, heading, KINDS.get(at), List.of(), Optional.empty(), row -> row.get(at));
    }

    private static List<Value> blank() {
        return KINDS.stream().<Value>map(each -> new Value.Blank()).toList();
    }

    private static String text(FileType type) {
        return new String(LedgerFile.of(ledger(List.of(FULL, blank())), type, Demo.words()), UTF_8);
    }

    @Test
    void csvIsForSpreadsheets() {
        assertThat(text(FileType.CSV))
                .isEqualTo("\uFEFF列0,列1,列2,列3,列4,列5,列6,列7,列8\r\n"
                        + "A-001,\"'=1+1, \"\"x\"\"\",-3,-1234.50,92.5,2022-01-20,在办,在办、办结,是\r\n"
                        + ",,,,,,,,\r\n");
    }

    @Test
    void textThatLooksLikeAFormulaIsNone() {
        for (String begins : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(Csv.text(begins + "A1")).as(begins).matches("(?s)\"?'.*");
        }
        assertThat(Csv.text("A=1")).isEqualTo("A=1");
        assertThat(Csv.text("")).isEmpty();
        assertThat(Csv.text("两\n行")).isEqualTo("\"两\n行\"");
    }

    @Test
    void jsonIsForPrograms() {
        JSONObject json = new JSONObject(text(FileType.JSON));
        assertThat(json.getString("asOf")).isEqualTo("2022-01-20");
        JSONArray columns = json.getJSONArray("columns");
        assertThat(columns.getJSONObject(3).toString()).contains("c3", "yuan", "列3");
        JSONObject full = json.getJSONArray("rows").getJSONObject(0);
        assertThat(full.getString("c1")).isEqualTo("=1+1, \"x\"");
        assertThat(full.getInt("c2")).isEqualTo(-3);
        assertThat(full.getBigDecimal("c3")).isEqualByComparingTo("-1234.50");
        assertThat(full.getBigDecimal("c4")).isEqualByComparingTo("92.5");
        assertThat(full.getString("c6")).isEqualTo("open");
        assertThat(full.getString("c6Label")).isEqualTo("在办");
        assertThat(full.getJSONArray("c7").toList()).containsExactly("open", "done");
        assertThat(full.getBoolean("c8")).isTrue();
        JSONObject blank = json.getJSONArray("rows").getJSONObject(1);
        assertThat(blank.isNull("c3")).isTrue();
        assertThat(blank.getJSONArray("c7")).isEmpty();
    }

    @Test
    void aLedgerWithoutRowsIsStillALedger() {
        assertThat(new String(LedgerCsv.write(ledger(List.of())), UTF_8)).hasLineCount(1);
        var json = new JSONObject(new String(LedgerJson.write(ledger(List.of()), LocalDate.EPOCH), UTF_8));
        assertThat(json.getJSONArray("rows")).isEmpty();
        assertThat(LedgerFile.of(ledger(List.of()), FileType.XLSX, Demo.words()))
                .isNotEmpty();
    }

    @Test
    void aWorkbookCanBeFilteredAndKeepsTypes() throws IOException {
        byte[] workbook = LedgerFile.of(ledger(List.of(FULL)), FileType.XLSX, Demo.words());
        String sheet = Workbooks.parts(workbook).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("autoFilter ref=\"A3:I4\"", "<pane ", "ySplit=\"3\"", "<v>-1234.5</v>", "<v>-3</v>");
        assertThat(sheet).doesNotContain("<f>");
    }
}
