package org.qingxin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.export.LibreOffice.Printed;
import org.qingxin.form.Cell;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;

/** Every form is opened by an office program: what it shows and prints is what the form says. */
class OpenedInOfficeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    @TempDir
    static Path folder;

    private static Map<String, Sheet> sheets;
    private static Map<String, Printed> printed;
    private static Map<String, String> tables;

    @BeforeAll
    static void open() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        sheets = SampleSheets.all();
        Map<String, byte[]> workbooks = new LinkedHashMap<>();
        sheets.forEach((name, sheet) -> workbooks.put(name, XlsxWriter.write(List.of(sheet), DAY)));
        printed = office.print(workbooks);
        tables = office.tables(workbooks);
    }

    @Test
    void everyCellShowsWhatTheFormSays() {
        sheets.forEach((name, sheet) -> {
            List<List<String>> table = CsvText.rows(tables.get(name));
            for (Cell cell : sheet.cells()) {
                String shown = at(table, cell.row(), cell.column());
                assertThat(shown.stripTrailing())
                        .as(name + " " + cell.address())
                        .isEqualTo(written(cell.value()).stripTrailing());
            }
        });
    }

    private static String at(List<List<String>> table, int row, int column) {
        return row < table.size() && column < table.get(row).size()
                ? table.get(row).get(column)
                : "";
    }

    /** Line ends of other systems and control characters are made plain by the writer. */
    private static String written(Value value) {
        return value instanceof Value.Text text ? CellText.of(text.text()).replace("_x005F_", "_") : value.written();
    }

    @Test
    void everySignOfTheFormIsPrinted() {
        sheets.forEach((name, sheet) -> {
            Map<Integer, Integer> onPaper = signs(printed.get(name).text());
            Map<Integer, Integer> missing = new TreeMap<>();
            StringBuilder all = new StringBuilder();
            sheet.cells().forEach(each -> all.append(written(each.value())));
            signs(all.toString()).forEach((sign, times) -> {
                if (onPaper.getOrDefault(sign, 0) < times) {
                    missing.put(sign, times - onPaper.getOrDefault(sign, 0));
                }
            });
            assertThat(missing).as(name).isEmpty();
            assertThat(printed.get(name).text()).as(name).doesNotContain("###");
        });
    }

    /** How often each sign stands in a text; lines and spaces are the printer's, and hyphens at the end of lines. */
    private static Map<Integer, Integer> signs(String text) {
        Map<Integer, Integer> signs = new TreeMap<>();
        text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .filter(each -> each != 0xFFFD && each != '-' && Character.getType(each) != Character.SURROGATE)
                .forEach(each -> signs.merge(each, 1, Integer::sum));
        return signs;
    }

    @Test
    void paperAndFootAreAsPromised() {
        sheets.forEach((name, sheet) -> {
            Printed paper = printed.get(name);
            assertThat(paper.landscape()).as(name).isEqualTo(sheet.page().landscape());
            double longSide = Math.max(paper.width(), paper.height());
            assertThat(longSide)
                    .as(name)
                    .isBetween(
                            sheet.page().paper() == Page.Paper.A3 ? 1185.0 : 838.0,
                            sheet.page().paper() == Page.Paper.A3 ? 1195.0 : 846.0);
            if (!sheet.footer().note().isEmpty()) {
                assertThat(paper.text()).as(name).contains(sheet.footer().note());
            }
        });
    }

    /** What is too high for its row reaches into the next. */
    @Test
    void noTextReachesIntoAnother() {
        sheets.forEach((name, sheet) -> {
            List<LibreOffice.Word> words = printed.get(name).words();
            assertThat(words).as(name).isNotEmpty();
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(words.get(i).isOver(words.get(j)))
                            .as(name + ": " + words.get(i) + " over " + words.get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void aFormHasThePagesThatItSays() {
        sheets.forEach((name, sheet) -> {
            if (sheet.repeated().isEmpty()) {
                assertThat(printed.get(name).pages())
                        .as(name)
                        .isEqualTo(1 + sheet.breaks().size());
            }
        });
    }
}
