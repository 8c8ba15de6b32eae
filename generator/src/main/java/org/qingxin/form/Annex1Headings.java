package org.qingxin.form;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Annex1Column;
import org.qingxin.wording.Words;

/**
 * The heading of Annex 1: five blocks, sixteen headings in them, four of these over 合计 and 农民工, and the numbers of the
 * twenty columns below. Its words are {@code annex1.g0} to {@code annex1.g4} and {@code annex1.l0} to {@code annex1.l15}.
 */
final class Annex1Headings {
    /** Headings in each block, and the columns that each covers. */
    private static final List<List<Integer>> BLOCKS =
            List.of(List.of(1, 1, 1, 1), List.of(1, 2, 2), List.of(1, 1, 2, 2), List.of(1, 1, 1), List.of(1, 1));

    private static final int LEVELS = 3;
    private static final double ROW = 28;
    /** Five digits of people and 99,999.99 万元 have room; words of other languages are longer. */
    private static final double COUNT = 3.6;

    private static final double COUNT_OF_OTHERS = 5;
    private static final double MONEY = 5.4;

    private final Words words;
    private final String rows;
    private final String numbers;

    /**
     * @param rows what the rows are, over their names
     * @param numbers what stands over the numbers of the rows
     */
    Annex1Headings(Words words, String rows, String numbers) {
        this.words = words;
        this.rows = rows;
        this.numbers = numbers;
    }

    /** Widths of the two columns of the rows and of the twenty below the heading. */
    double[] widths() {
        double count = words.messages().language().startsWith("zh") ? COUNT : COUNT_OF_OTHERS;
        double[] widths = new double[2 + Annex1Column.values().length];
        widths[0] = 8;
        widths[1] = 2.5;
        for (Annex1Column column : Annex1Column.values()) {
            widths[2 + column.ordinal()] = column.isMoney() ? MONEY : count;
        }
        return widths;
    }

    void addTo(SheetBuilder form) {
        form.tall(ROW, blocks()).tall(ROW, headings()).tall(ROW, parts()).row(columns());
    }

    private List<Entry> blocks() {
        List<Entry> row = new ArrayList<>(
                List.of(Entry.heading(rows).down(LEVELS), Entry.heading(numbers).down(LEVELS)));
        for (int block = 0; block < BLOCKS.size(); block++) {
            int columns = BLOCKS.get(block).stream().mapToInt(Integer::intValue).sum();
            row.add(Entry.heading(words.text("annex1.g" + block)).across(columns));
        }
        return row;
    }

    private List<Entry> headings() {
        List<Entry> row = new ArrayList<>();
        for (int columns : BLOCKS.stream().flatMap(List::stream).toList()) {
            String text = words.text("annex1.l" + row.size());
            row.add(
                    columns > 1
                            ? Entry.heading(text).across(columns)
                            : Entry.heading(narrow(text)).down(LEVELS - 1));
        }
        return row;
    }

    /** With its unit in a line of its own, as the printed form has it. */
    private static String narrow(String heading) {
        return heading.replace("（", "\n（");
    }

    private List<Entry> parts() {
        List<Entry> row = new ArrayList<>();
        BLOCKS.stream().flatMap(List::stream).filter(columns -> columns > 1).forEach(each -> {
            row.add(Entry.heading(words.text("annex1.all")));
            row.add(Entry.heading(words.text("annex1.migrants")));
        });
        return row;
    }

    private List<Entry> columns() {
        List<Entry> row = new ArrayList<>(
                List.of(Entry.heading(words.text("annex1.column1")), Entry.heading(words.text("annex1.column2"))));
        for (Annex1Column column : Annex1Column.values()) {
            row.add(Entry.heading(Integer.toString(column.number())));
        }
        return row;
    }
}
