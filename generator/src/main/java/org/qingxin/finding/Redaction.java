package org.qingxin.finding;

/**
 * Keeps personal numbers out of everything printed: nothing is left of any {@linkplain LongNumbers long number}. Days and
 * amounts are shorter and stay readable. The text keeps its length in code points and its width, so that a caret under it
 * stays where it was.
 */
public final class Redaction {
    private Redaction() {}

    /** The text with stars where long numbers were. */
    public static String redact(String text) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (LongNumber number : LongNumbers.in(text)) {
            int end = number.to(number.length() - 1);
            shown.append(text, done, number.from(0));
            text.substring(number.from(0), end)
                    .codePoints()
                    .forEach(point -> shown.append(Visible.width(Character.toString(point)) == 2 ? '＊' : '*'));
            done = end;
        }
        return done == 0 ? text : shown.append(text, done, text.length()).toString();
    }
}
