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

    private final Words words;

    Annex1Headings(Words words) {
        this.words = words;
    }

    void addTo(SheetBuilder form) {
        form.tall(ROW, blocks()).tall(ROW, headings()).tall(ROW, parts()).row(numbers());
    }

    private List<Entry> blocks() {
        List<Entry> row = new ArrayList<>(List.of(
                Entry.heading(words.text("annex1.rowHead")).down(LEVELS),
                Entry.heading(words.text("annex1.rowNumber")).down(LEVELS)));
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

    private List<Entry> numbers() {
        List<Entry> row = new ArrayList<>(
                List.of(Entry.heading(words.text("annex1.column1")), Entry.heading(words.text("annex1.column2"))));
        for (Annex1Column column : Annex1Column.values()) {
            row.add(Entry.heading(Integer.toString(column.number())));
        }
        return row;
    }
}
