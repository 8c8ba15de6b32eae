package org.qingxin.intake.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells from one corner to the other; rows and columns counted from 0, all inclusive. */
public record Area(int top, int left, int bottom, int right) {
    private static final Pattern CORNER = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    public boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Of one cell such as {@code B7}, or of {@code B7:C8}. */
    static Optional<Area> of(String reference) {
        String[] corners = reference.split(":", -1);
        Matcher first = CORNER.matcher(corners[0]);
        Matcher last = CORNER.matcher(corners[corners.length - 1]);
        return corners.length <= 2 && first.matches() && last.matches()
                ? Optional.of(new Area(row(first), column(first), row(last), column(last)))
                : Optional.empty();
    }

    private static int row(Matcher corner) {
        return Integer.parseInt(corner.group(2)) - 1;
    }

    private static int column(Matcher corner) {
        int column = 0;
        for (char each : corner.group(1).toCharArray()) {
            column = column * 26 + (each & 0x1F);
        }
        return column - 1;
    }
}
