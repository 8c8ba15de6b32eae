package org.qingxin.form;

import java.util.ArrayList;
import java.util.List;

/**
 * How high each row must be for its text to be seen; no program that opens a form adjusts merged cells by itself. A row
 * that would be higher than spreadsheets allow becomes several, which its cells cover together.
 */
final class RowHeights {
    /** Spreadsheets stop at 409.5 points. */
    static final double HIGHEST = 400;

    private static final double LEADING = 1.3;
    private static final double PADDING = 4;

    private final List<Double> widths;
    private final double between;

    /** @param between what a column adds to the width of a cell beyond its own characters */
    RowHeights(List<Double> widths, double between) {
        this.widths = widths;
        this.between = between;
    }

    /** @param places where each row went that was laid out; one more for the end */
    record Fitted(List<Cell> cells, List<Double> heights, int[] places) {
        int moved(int row) {
            return places[row];
        }
    }

    Fitted fit(List<Cell> cells, List<Double> least) {
        double[] heights = heights(cells, least);
        int[] places = new int[heights.length + 1];
        List<Double> fitted = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            places[row] = fitted.size();
            int parts = (int) Math.max(1, Math.ceil(heights[row] / HIGHEST));
            for (int i = 0; i < parts; i++) {
                fitted.add(Math.ceil(heights[row] / parts));
            }
        }
        places[heights.length] = fitted.size();
        List<Cell> moved = new ArrayList<>(cells.size());
        for (Cell each : cells) {
            moved.add(moved(each, places));
        }
        return new Fitted(moved, fitted, places);
    }

    private static Cell moved(Cell cell, int[] places) {
        int row = places[cell.row()];
        int bottom = places[cell.bottom()];
        if (row == cell.row() && bottom == cell.bottom()) {
            return cell;
        }
        return new Cell(row, cell.column(), bottom - row, cell.columns(), cell.key(), cell.value(), cell.style());
    }

    private double[] heights(List<Cell> cells, List<Double> least) {
        double[] heights = new double[least.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = least.get(i);
        }
        double[] needed = new double[cells.size()];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = needed(cells.get(i));
            int row = cells.get(i).row();
            if (cells.get(i).rows() == 1) {
                heights[row] = Math.max(heights[row], needed[i]);
            }
        }
        for (int i = 0; i < needed.length; i++) {
            Cell each = cells.get(i);
            double room = 0;
            for (int row = each.row(); row < each.bottom(); row++) {
                room += heights[row];
            }
            heights[each.bottom() - 1] += Math.max(0, needed[i] - room);
        }
        return heights;
    }

    double needed(Cell cell) {
        double width = (cell.columns() - 1) * between;
        for (int column = cell.column(); column < cell.end(); column++) {
            width += widths.get(column);
        }
        Style style = cell.style();
        int lines = Lines.of(cell.value().written(), width * Style.BODY / style.points());
        return lines * style.points() * LEADING + PADDING;
    }
}
