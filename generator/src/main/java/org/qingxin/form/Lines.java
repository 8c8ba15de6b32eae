package org.qingxin.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide a text is, and how many lines it takes in a narrow cell: Chinese breaks anywhere, a word or a number only if it must. */
public final class Lines {
    /** A word or number that stays together, or one other sign. */
    private static final Pattern PIECE = Pattern.compile("[!-~]+|.", Pattern.DOTALL);

    /** Of a full-width character; the digits of some fonts are a little wider than half. */
    private static final double NARROW = 0.55;

    private Lines() {}

    /** @param width of the cell in full-width characters of the text's own size */
    static int of(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraph(paragraph, width);
        }
        return lines;
    }

    private static int paragraph(String text, double width) {
        int lines = 1;
        double used = 0;
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            double wide = width(pieces.group());
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            used += wide;
            while (used > width && used > 1) {
                lines++;
                used -= Math.max(1, Math.floor(width));
            }
        }
        return lines;
    }

    /** In full-width characters. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(Lines::width).sum();
    }

    private static double width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return point < 0x1100 ? NARROW : 1;
    }
}
