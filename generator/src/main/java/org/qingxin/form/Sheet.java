package org.qingxin.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.wording.Words;

/**
 * A paper form, empty or filled: cells that cover each other nowhere, on paper of a size. Made by {@link SheetBuilder}.
 *
 * @param form which form it is: {@code annex1}
 * @param name of the sheet in a workbook
 * @param title as printed over the table
 * @param widths of the columns, in full-width characters of ordinary size
 * @param heights of the rows in points, so that all their text is seen
 * @param cells row by row, from left to right
 * @param repeated rows that every printed page begins with; empty where the form has one page
 * @param breaks rows, counted from 0, with which a new page begins
 */
public record Sheet(
        String form,
        String name,
        String title,
        Page page,
        Footer footer,
        List<Double> widths,
        List<Double> heights,
        List<Cell> cells,
        Optional<Band> repeated,
        List<Integer> breaks) {

    /** Rows from the first to the last, counted from 0, inclusive. */
    public record Band(int first, int last) {}

    /**
     * What stands at the foot of every page.
     *
     * @param note such as 内部资料
     * @param pages with {@code {0}} for the number of the page and {@code {1}} for that of all pages
     */
    public record Footer(String note, String pages) {
        /** Of forms that hold records: internal, and where all of them are invented that too. */
        public static Footer of(Words words) {
            String note = words.text(words.town().demo() ? "form.footer.demo" : "form.footer.note");
            return new Footer(note, words.text("form.footer.pages"));
        }
    }

    public Sheet {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
        cells = List.copyOf(cells);
        breaks = List.copyOf(breaks);
        requireEachPlaceOnce(cells, heights.size(), widths.size());
        requireEachKeyOnce(cells);
    }

    private static void requireEachPlaceOnce(List<Cell> cells, int rows, int columns) {
        BitSet taken = new BitSet(rows * columns);
        for (Cell cell : cells) {
            if (cell.bottom() > rows || cell.end() > columns) {
                throw new IllegalArgumentException("a cell reaches beyond the form: " + cell.address());
            }
            for (int row = cell.row(); row < cell.bottom(); row++) {
                for (int column = cell.column(); column < cell.end(); column++) {
                    if (taken.get(row * columns + column)) {
                        throw new IllegalArgumentException("two cells in one place: " + cell.address());
                    }
                    taken.set(row * columns + column);
                }
            }
        }
    }

    private static void requireEachKeyOnce(List<Cell> cells) {
        Set<String> keys = new HashSet<>();
        for (Cell cell : cells) {
            if (cell.key().isPresent() && !keys.add(cell.key().get())) {
                throw new IllegalArgumentException(
                        "two cells mean the same: " + cell.key().get());
            }
        }
    }

    /** The cell with this meaning. */
    public Optional<Cell> at(String key) {
        return cells.stream()
                .filter(each -> each.key().equals(Optional.of(key)))
                .findFirst();
    }

    /** The cell that covers a place of the grid. */
    public Optional<Cell> covering(int row, int column) {
        return cells.stream().filter(each -> each.covers(row, column)).findFirst();
    }

    /** Cells that mean something, by their key. */
    public Map<String, Cell> byKey() {
        Map<String, Cell> cellsByKey = new HashMap<>();
        cells.forEach(each -> each.key().ifPresent(key -> cellsByKey.put(key, each)));
        return Map.copyOf(cellsByKey);
    }

    /** The cells that begin in each row, from left to right; a row that is only covered from above has none. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            rows.add(new ArrayList<>());
        }
        cells.forEach(each -> rows.get(each.row()).add(each));
        return rows;
    }

    /** What names a figure: the label beside it and the headings over it, from the outermost to the nearest. */
    public List<Cell> headingsOf(Cell cell) {
        return new SheetHeadings(this).of(cell);
    }

    /** Width of everything, in millimetres at full size. */
    double width() {
        return widths.stream().mapToDouble(SheetBuilder::millimetres).sum();
    }

    /** How far it is made smaller to fit the width of its paper; never made larger. */
    public double scale() {
        return Math.min(1, page.printable() / width());
    }
}
