package org.qingxin.finding;

import java.util.Locale;

/** Draws characters that a screen does not show, so that a message about one can be read. */
public final class Visible {
    private Visible() {}

    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\t') {
                drawn.append('→');
            } else if (isHidden(point)) {
                drawn.append(String.format(Locale.ROOT, "<U+%04X>", point));
            } else {
                drawn.appendCodePoint(point);
            }
        });
        return drawn.toString();
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SPACE_SEPARATOR && point != ' ' && point != 0x3000;
    }

    /** Cells a text takes in a terminal: a Chinese character takes two, a mark above another character none. */
    public static int width(String text) {
        return text.codePoints().map(Visible::cells).sum();
    }

    private static int cells(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE6F
                        || point >= 0xFF00 && point <= 0xFF60
                        || point >= 0xFFE0 && point <= 0xFFE6
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
