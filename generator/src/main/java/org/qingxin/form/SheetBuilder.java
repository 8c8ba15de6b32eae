package org.qingxin.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.qingxin.form.Sheet.Band;
import org.qingxin.form.Sheet.Footer;

/**
 * Lays a form out as it is read: row by row, each cell in the next place that no cell from above covers. So cells cannot
 * overlap, and a row that is too long is refused.
 */
public final class SheetBuilder {
    /** Of a millimetre to the point. */
    private static final double POINT = 25.4 / 72;
    /** Beside the text of a cell, both sides together, in full-width characters. */
    private static final double PADDING = 0.7;

    private final String form;
    private final String name;
    private final String title;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Double> least = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private List<Double> widths = List.of();
    /** For each column the first row that no cell covers. */
    private int[] coveredTo = {};

    private Page page = Page.portrait(Page.Paper.A4);
    private Footer footer = new Footer("", "");
    private Optional<Band> repeated = Optional.empty();

    private SheetBuilder(String form, String name, String title) {
        this.form = form;
        this.name = name;
        this.title = title;
    }

    /**
     * @param form which form it is
     * @param name of the sheet in a workbook
     * @param title which {@link #title()} prints
     */
    public static SheetBuilder of(String form, String name, String title) {
        return new SheetBuilder(form, name, title);
    }

    /** The paper a column takes, in millimetres. */
    static double millimetres(double characters) {
        return (characters + PADDING) * Style.BODY * POINT;
    }

    public SheetBuilder page(Page paper, Footer atItsFoot) {
        this.page = paper;
        this.footer = atItsFoot;
        return this;
    }

    /** Of all columns, in full-width characters of ordinary size; before any row. */
    public SheetBuilder widths(double... characters) {
        this.widths = DoubleStream.of(characters).boxed().toList();
        this.coveredTo = new int[characters.length];
        return this;
    }

    /** How many columns the form has. */
    public int columns() {
        return widths.size();
    }

    /** How many rows it has so far. */
    public int rows() {
        return least.size();
    }

    /** The title, across the form. */
    public SheetBuilder title() {
        return row(Entry.title(title).across(columns()));
    }

    /** One cell across the form. */
    public SheetBuilder across(Entry entry) {
        return row(entry.across(columns()));
    }

    public SheetBuilder row(Entry... entries) {
        return row(Arrays.asList(entries));
    }

    public SheetBuilder row(List<Entry> entries) {
        return tall(0, entries);
    }

    /** A row with room to write in by hand: at least so many points high. */
    public SheetBuilder tall(double points, Entry... entries) {
        return tall(points, Arrays.asList(entries));
    }

    /** As {@link #tall(double, Entry...)}. */
    public SheetBuilder tall(double points, List<Entry> entries) {
        int row = least.size();
        least.add(points);
        int column = 0;
        for (Entry each : entries) {
            column = free(row, column);
            if (column + each.across() > columns()) {
                throw new IllegalStateException("row " + (row + 1) + " is longer than the form is wide");
            }
            Cell cell = new Cell(row, column, each.down(), each.across(), each.key(), each.value(), each.style());
            cells.add(cell);
            Arrays.fill(coveredTo, column, cell.end(), cell.bottom());
            column = cell.end();
        }
        return this;
    }

    /** The rows from the one so counted to the last one so far begin every printed page. */
    public SheetBuilder repeatFrom(int row) {
        repeated = Optional.of(new Band(row, least.size() - 1));
        return this;
    }

    /** The next row begins a new page. */
    public SheetBuilder newPage() {
        breaks.add(rows());
        return this;
    }

    /** @throws IllegalStateException if a cell reaches below the last row */
    public Sheet build() {
        if (Arrays.stream(coveredTo).anyMatch(each -> each > rows())) {
            throw new IllegalStateException("a cell reaches below the last row");
        }
        RowHeights heights = new RowHeights(widths, PADDING);
        RowHeights.Fitted fitted = heights.fit(cells, least);
        return new Sheet(
                form,
                name,
                title,
                page,
                footer,
                widths,
                fitted.heights(),
                fitted.cells(),
                repeated.map(band -> new Band(fitted.moved(band.first()), fitted.moved(band.last() + 1) - 1)),
                breaks.stream().map(fitted::moved).toList());
    }

    private int free(int row, int from) {
        int column = from;
        while (column < columns() && coveredTo[column] > row) {
            column++;
        }
        return column;
    }
}
