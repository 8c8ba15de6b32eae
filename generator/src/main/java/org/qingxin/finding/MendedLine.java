package org.qingxin.finding;

/**
 * A line that a {@link Fix} changed.
 *
 * @param at where, as the file was before
 * @param before the line as it was
 * @param after as it is now; empty if it was taken out
 */
public record MendedLine(Span at, String before, String after) {
    private static final int SHOWN = 80;

    /** Such as {@code data/x.yaml:5: on: 2021/1/5 → on: 2021-01-05}, without what must not be printed. */
    public String told() {
        return at.shownPath() + ":" + at.line() + ": " + shown(before) + " → " + shown(after);
    }

    private static String shown(String line) {
        String text = Visible.of(Redaction.redact(line.stripTrailing()));
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
