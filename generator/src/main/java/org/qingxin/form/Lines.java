package org.qingxin.form;

/** How wide a text is, and how many lines it takes in a narrow cell: Chinese breaks anywhere, a word or a number only if it must. */
public final class Lines {
    /** Of a full-width character; the digits of some fonts are a little wider than half. */
    private static final double NARROW = 0.55;

    private Lines() {}

    /** @param width of the cell in full-width characters of the text's own size */
    static int of(String text, double width) {
        int lines = 0;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines += paragraph(text, from, end, width);
            from = end + 1;
        }
        return lines + paragraph(text, from, text.length(), width);
    }

    /** Plain loops, because every form of every case is measured; no character is wider than one. */
    private static int paragraph(String text, int from, int to, double width) {
        if (to - from <= width) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        for (int at = from; at < to; ) {
            int end = endOfPiece(text, at, to);
            double wide = isOfWord(text.charAt(at)) ? (end - at) * NARROW : width(text.codePointAt(at));
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            used += wide;
            while (used > width && used > 1) {
                lines++;
                used -= Math.max(1, Math.floor(width));
            }
            at = end;
        }
        return lines;
    }

    /** Behind a word or number, which stay together, or one other sign. */
    private static int endOfPiece(String text, int from, int to) {
        int end = from;
        while (end < to && isOfWord(text.charAt(end))) {
            end++;
        }
        return end > from ? end : from + Character.charCount(text.codePointAt(from));
    }

    private static boolean isOfWord(char each) {
        return each >= '!' && each <= '~';
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
