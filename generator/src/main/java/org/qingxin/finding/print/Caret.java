package org.qingxin.finding.print;

import org.qingxin.finding.Redaction;
import org.qingxin.finding.Span;
import org.qingxin.finding.Visible;

/**
 * A source line made fit to print, with carets under the stretch meant.
 *
 * @param line hidden characters drawn, personal numbers redacted, cut to a window of at most 200 code points
 * @param marks spaces and carets, by display width
 */
record Caret(String line, String marks) {
    private static final int WINDOW = 100;

    static Caret under(String original, Span at) {
        String source = Redaction.redact(original);
        int length = source.codePointCount(0, source.length());
        int start = Math.min(at.column() - 1, length);
        int end = at.endLine() == at.line() ? Math.min(Math.max(at.endColumn() - 1, start), length) : length;
        int from = start > WINDOW / 2 ? start - WINDOW / 2 : 0;
        int to = Math.min(length, Math.max(end, from) + WINDOW / 2);
        to = Math.min(to, from + 2 * WINDOW);
        end = Math.min(end, to);
        String before = (from > 0 ? "…" : "") + shown(source, from, start);
        String meant = shown(source, start, end);
        String after = shown(source, end, to) + (to < length ? "…" : "");
        String marks = " ".repeat(Visible.width(before)) + "^".repeat(Math.max(1, Visible.width(meant)));
        return new Caret(before + meant + after, marks);
    }

    private static String shown(String source, int from, int to) {
        int first = source.offsetByCodePoints(0, from);
        return Visible.of(source.substring(first, source.offsetByCodePoints(first, to - from)));
    }
}
