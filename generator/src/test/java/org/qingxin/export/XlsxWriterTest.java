package org.qingxin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.form.Entry;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Value;
import org.qingxin.form.Value.Amount.Unit;
import org.qingxin.model.Money;
import org.xml.sax.InputSource;

class XlsxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    private static Sheet form() {
        return SheetBuilder.of("test", "附件1", "情况表")
                .page(Page.landscape(Page.Paper.A3), new Sheet.Footer("内部资料", "第 {0} 页，共 {1} 页"))
                .widths(8, 4, 6, 6, 8)
                .title()
                .row(
                        Entry.heading("类别").down(2),
                        Entry.heading("人数与金额").across(3),
                        Entry.heading("日期").down(2))
                .row(Entry.heading("人"), Entry.heading("万元"), Entry.heading("比例"))
                .repeatFrom(1)
                .row(
                        Entry.label("建筑企业"),
                        Entry.figure(new Value.Count(1234)),
                        Entry.figure(new Value.Amount(Money.ofYuan("185000.01"), Unit.WAN)),
                        Entry.figure(new Value.Percent(new BigDecimal("92.5"))),
                        Entry.figure(new Value.Day(DAY, true)))
                .row(Entry.label("电话"), Entry.text("02368880000").across(2), Entry.text("007"), Entry.blank())
                .build();
    }

    private static byte[] workbook(String text) {
        return XlsxWriter.write(
                List.of(SheetBuilder.of("test", text, text)
                        .widths(30)
                        .row(Entry.text(text))
                        .build()),
                DAY);
    }

    private static Cell cell(byte[] workbook, int row, int column) throws IOException {
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            List<Row> rows = read.getFirstSheet().read();
            return rows.get(row).getCell(column);
        }
    }

    @Test
    void cellsHaveTheirTypes() throws IOException {
        byte[] workbook = XlsxWriter.write(List.of(form()), DAY);
        assertThat(cell(workbook, 3, 1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell(workbook, 3, 1).asNumber()).isEqualByComparingTo("1234");
        assertThat(cell(workbook, 3, 2).asNumber()).isEqualByComparingTo("18.500001");
        assertThat(cell(workbook, 3, 2).getDataFormatString()).isEqualTo("#,##0.00_ ");
        assertThat(cell(workbook, 3, 3).asNumber()).isEqualByComparingTo("0.925");
        assertThat(cell(workbook, 3, 4).asDate().toLocalDate()).isEqualTo(DAY);
        assertThat(cell(workbook, 4, 1).getType()).isEqualTo(CellType.STRING);
        assertThat(cell(workbook, 4, 1).asString()).isEqualTo("02368880000");
        assertThat(cell(workbook, 4, 3).asString()).isEqualTo("007");
        assertThat(Workbooks.parts(workbook).get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(cell(workbook, 4, 4).getType()).isEqualTo(CellType.EMPTY);
    }

    @Test
    void theFormIsThereAsItIsOnPaper() throws IOException {
        Map<String, String> parts = Workbooks.parts(XlsxWriter.write(List.of(form()), DAY));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:D2\"/>"
                        + "<mergeCell ref=\"B5:C5\"/><mergeCell ref=\"E2:E3\"/>")
                .contains("paperSize=\"8\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("customHeight=\"1\"", "horizontalCentered=\"1\"", "state=\"frozen\"")
                .contains("&#x5185;&#x90e8;", "&amp;P", "&amp;N")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$2:$3");
        assertThat(parts.get("docProps/core.xml")).contains(">2022-01-20T00:00:00Z<");
    }

    @Test
    void everyPlaceOfAMergedCellHasItsLines() throws IOException {
        String sheet = Workbooks.parts(XlsxWriter.write(List.of(form()), DAY)).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<c r=\"B2\" s=", "<c r=\"C2\" s=", "<c r=\"D2\" s=", "<c r=\"A3\" s=");
    }

    @Test
    void theSameSheetsGiveTheSameBytesInOtherZonesAndLanguages() {
        byte[] here = XlsxWriter.write(List.of(form(), form()), DAY);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(XlsxWriter.write(List.of(form(), form()), DAY))
                        .as(tag)
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 23 68880000",
                "-1",
                "@SUM(A1)",
                "\t=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")",
                "</t></is></c><c><f>1</f></c>",
                "&lt;&#x41;]]>",
                "  两边的空格  ",
                "第一行\n第二行",
                "_x0041_ 和 _x000D_",
                "𠮷野家 emoji 🎉",
                "18位 915001070000000000",
                "1E5",
                "2021/12/30"
            })
    void hostileTextIsTextAndComesBackAsItWas(String text) throws Exception {
        byte[] workbook = workbook(text);
        Map<String, String> parts = Workbooks.parts(workbook);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part.getValue())));
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        Cell read = cell(workbook, 0, 0);
        assertThat(read.getType()).isEqualTo(CellType.STRING);
        assertThat(read.asString().replace("_x005F_", "_")).isEqualTo(text);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\uFFFEb", "a\uD800b", "a\uDC00b"})
    void whatXmlCannotHoldIsReplacedAndSeen(String text) throws IOException {
        assertThat(cell(workbook(text), 0, 0).asString()).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineEndsOfOtherSystemsAreLineEnds() throws IOException {
        assertThat(cell(workbook("一\r\n二\r三"), 0, 0).asString()).isEqualTo("一\n二\n三");
    }

    @Test
    void textLongerThanACellIsCutWhereItCanBe() throws IOException {
        String read = cell(workbook("𠮷".repeat(20_000)), 0, 0).asString();
        assertThat(read).hasSizeBetween(32_760, 32_767).endsWith("𠮷……");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件[1]", "a:b*c?d/e\\f", "'引号'", "", "名字很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长"})
    void sheetsHaveNamesThatSpreadsheetsAccept(String name) {
        assertThat(CellText.tab(name))
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\[\\]:*?/\\\\']");
    }

    @Test
    void aNewPageBeginsWhereTheFormSaysAndNowhereElse() throws IOException {
        Sheet two = SheetBuilder.of("test", "核查表", "核查表")
                .widths(10)
                .title()
                .newPage()
                .row(Entry.text("第二页"))
                .build();
        Map<String, String> parts = Workbooks.parts(XlsxWriter.write(List.of(form(), two), DAY));
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("rowBreaks");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .endsWith("<rowBreaks count=\"1\" manualBreakCount=\"1\">"
                        + "<brk id=\"1\" max=\"16383\" man=\"1\"/></rowBreaks></worksheet>");
    }
}
