package org.qingxin.form;

import java.util.Optional;

/**
 * A cell of a form in its place.
 *
 * @param row counted from 0, and {@code column} too: where its upper left corner is
 * @param rows it covers, and {@code columns}
 * @param key what it means, by which a filled form is read; empty if it only says something
 */
public record Cell(int row, int column, int rows, int columns, Optional<String> key, Value value, Style style) {
    public Cell {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a cell has a place and covers at least itself");
        }
        if (key.isPresent() && !isKey(key.get())) {
            throw new IllegalArgumentException("no key of a cell: " + key.get());
        }
    }

    /** Letters and digits, and single hyphens and points between them. */
    private static boolean isKey(String text) {
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean joins = each == '-' || each == '.';
            if (joins ? !within : !(each >= 'a' && each <= 'z' || each >= '0' && each <= '9')) {
                return false;
            }
            within = !joins;
        }
        return within;
    }

    /** By its place, which no two cells of a form share. */
    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    /** First row below it. */
    public int bottom() {
        return row + rows;
    }

    /** First column to the right of it. */
    public int end() {
        return column + columns;
    }

    public boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row && otherRow < bottom() && otherColumn >= column && otherColumn < end();
    }

    boolean is(Style.Role role) {
        return style.role() == role;
    }

    /** As spreadsheets call its corner: {@code B7}. */
    public String address() {
        return address(row, column);
    }

    /** As spreadsheets call a cell of the grid, counted from 0: {@code B7}. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
