package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static SheetBuilder columns(double... widths) {
        return SheetBuilder.of("test", "表", "标题").widths(widths);
    }

    private static Entry figure(long number) {
        return Entry.figure(new Value.Count(number));
    }

    @Test
    void rowsAreReadAsTheFormIsAndCellsFromAboveAreSteppedOver() {
        Sheet sheet = columns(6, 4, 4, 4)
                .title()
                .row(
                        Entry.heading("类别").down(2),
                        Entry.heading("人数").across(2),
                        Entry.heading("金额").down(2))
                .row(Entry.heading("合计"), Entry.heading("农民工"))
                .row(Entry.label("建筑企业"), figure(3), figure(2).key("construction.migrants"), figure(1))
                .build();

        assertThat(sheet.cells())
                .extracting(each -> each.address() + " " + each.columns() + "x" + each.rows() + " "
                        + each.value().written())
                .containsExactly(
                        "A1 4x1 标题",
                        "A2 1x2 类别",
                        "B2 2x1 人数",
                        "D2 1x2 金额",
                        "B3 1x1 合计",
                        "C3 1x1 农民工",
                        "A4 1x1 建筑企业",
                        "B4 1x1 3",
                        "C4 1x1 2",
                        "D4 1x1 1");
        assertThat(sheet.at("construction.migrants")).map(Cell::address).contains("C4");
        assertThat(sheet.covering(2, 3).map(each -> each.value().written())).contains("金额");
        assertThat(sheet.headingsOf(sheet.at("construction.migrants").orElseThrow()))
                .extracting(each -> each.value().written())
                .containsExactly("人数", "农民工", "建筑企业");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> columns(4, 4).row(figure(1).across(3))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> columns(4, 4).row(figure(1).down(2)).build())
                .isInstanceOf(IllegalStateException.class);
        SheetBuilder twice = columns(4, 4).row(figure(1).key("a"), figure(2).key("a"));
        assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "金额", "A", "a b", "-a", "a-", ".a", "a.", "a..b", "a-.b", "a_b"})
    void keysAreLowerCaseWordsJoinedByHyphensAndPoints(String key) {
        assertThat(columns(4).row(figure(1).key("q1.answer-2")).rows()).isEqualTo(1);
        assertThatThrownBy(() -> columns(4).row(figure(1).key(key))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSheetRefusesTwoCellsInOnePlace() {
        Cell one = new Cell(0, 0, 2, 2, Optional.empty(), new Value.Blank(), Style.of(Style.Role.TEXT));
        Cell other = new Cell(1, 1, 1, 1, Optional.empty(), new Value.Blank(), Style.of(Style.Role.TEXT));
        assertThatThrownBy(() -> new Sheet(
                        "test",
                        "表",
                        "标题",
                        Page.portrait(Page.Paper.A4),
                        new Sheet.Footer("", ""),
                        List.of(4.0, 4.0),
                        List.of(16.0, 16.0),
                        List.of(one, other),
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("B2");
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    /** Whatever rows are given, no place is covered twice and every text has room. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void randomFormsCoverEachPlaceAtMostOnceAndShowAllTheirText(int seed) {
        Random random = new Random(seed);
        Sheet sheet = randomForm(random);

        Set<String> places = new HashSet<>();
        for (Cell cell : sheet.cells()) {
            for (int row = cell.row(); row < cell.bottom(); row++) {
                for (int column = cell.column(); column < cell.end(); column++) {
                    assertThat(places.add(Cell.address(row, column)))
                            .as(cell.address())
                            .isTrue();
                }
            }
            double room = sheet.heights().subList(cell.row(), cell.bottom()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(room)
                    .as(cell.address())
                    .isGreaterThanOrEqualTo(new RowHeights(sheet.widths(), 0.7).needed(cell));
        }
        assertThat(sheet.heights()).allMatch(each -> each <= RowHeights.HIGHEST);
    }

    private static Sheet randomForm(Random random) {
        int columns = 1 + random.nextInt(8);
        SheetBuilder form = columns(random.doubles(columns, 1.5, 12).toArray());
        int rows = 1 + random.nextInt(10);
        int[] until = new int[columns];
        for (int row = 0; row < rows; row++) {
            List<Entry> entries = new ArrayList<>();
            for (int column = 0; column < columns; ) {
                if (until[column] > row) {
                    column++;
                    continue;
                }
                int free = 1;
                while (column + free < columns && until[column + free] <= row) {
                    free++;
                }
                int across = 1 + random.nextInt(free);
                int down = 1 + random.nextInt(Math.min(3, rows - row));
                entries.add(Entry.text(randomText(random)).across(across).down(down));
                java.util.Arrays.fill(until, column, column + across, row + down);
                column += across;
            }
            form.row(entries);
        }
        return form.build();
    }

    private static String randomText(Random random) {
        String signs = "含谷镇根治欠薪，（）2021 abc\n";
        int length = random.nextInt(10) == 0 ? random.nextInt(900) : random.nextInt(30);
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, signs.length()).forEach(each -> text.append(signs.charAt(each)));
        return text.toString();
    }

    @Test
    void aTextTooLongForOneRowGetsSeveralAndWhatIsBelowMovesDown() {
        Sheet sheet = columns(10, 10)
                .row(Entry.heading("甲"), Entry.heading("乙"))
                .repeatFrom(0)
                .row(Entry.text("欠薪".repeat(400)).key("facts"), Entry.label("短"))
                .newPage()
                .row(Entry.text("下面").key("below"), Entry.blank())
                .build();

        Cell facts = sheet.at("facts").orElseThrow();
        assertThat(facts.rows()).isGreaterThan(1);
        assertThat(sheet.covering(facts.bottom() - 1, 1)).map(Cell::rows).contains(facts.rows());
        assertThat(sheet.at("below")).map(Cell::row).contains(facts.bottom());
        assertThat(sheet.repeated()).contains(new Sheet.Band(0, 0));
        assertThat(sheet.breaks()).containsExactly(facts.bottom());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            农民工签订劳动合同人数（人）,4,4
            合计,4,1
            ,4,1
            2021-12-30,6,1
            2021-12-30,5,2
            含谷镇2021年,6.5,1
            91500107MA5U0001XK,8,2
            甲 乙,4,1
            """)
    void linesOfText(String text, double width, int lines) {
        assertThat(Lines.of(text == null ? "" : text, width)).isEqualTo(lines);
    }

    @Test
    void eachLineOfTheTextIsALine() {
        assertThat(Lines.of("一\n二\n", 10)).isEqualTo(3);
    }

    @Test
    void aFormWiderThanItsPaperIsMadeSmallerAndNeverLarger() {
        Page paper = Page.landscape(Page.Paper.A4);
        Sheet.Footer none = new Sheet.Footer("", "");
        Sheet narrow = columns(4, 4).page(paper, none).row(figure(1), figure(2)).build();
        Sheet wide = columns(90, 90).page(paper, none).row(figure(1), figure(2)).build();
        assertThat(narrow.scale()).isEqualTo(1);
        assertThat(wide.scale()).isBetween(0.3, 0.5);
        assertThat(wide.width() * wide.scale()).isLessThanOrEqualTo(paper.printable() + 0.001);
    }

    @ParameterizedTest
    @CsvSource({"0,0,A1", "6,25,Z7", "0,26,AA1", "9,701,ZZ10", "9,702,AAA10"})
    void placesAreCalledAsSpreadsheetsCallThem(int row, int column, String address) {
        assertThat(Cell.address(row, column)).isEqualTo(address);
    }
}
