package org.qingxin.finding.print;

import java.nio.charset.StandardCharsets;
import org.qingxin.finding.Span;

/**
 * The 1-based columns of a stretch in one unit of counting. Spans count code points, editors UTF-16 units, reviewdog
 * bytes of UTF-8: in {@code 负责人: x} the {@code x} is at 6, 6 and 12.
 */
record Columns(int start, int end) {

    static Columns codePoints(Span span) {
        return new Columns(span.column(), span.endColumn());
    }

    static Columns utf16(Span span, Excerpts excerpts) {
        return new Columns(
                1 + before(span.path(), span.line(), span.column(), excerpts).length(),
                1
                        + before(span.path(), span.endLine(), span.endColumn(), excerpts)
                                .length());
    }

    static Columns bytes(Span span, Excerpts excerpts) {
        return new Columns(
                1 + utf8(before(span.path(), span.line(), span.column(), excerpts)),
                1 + utf8(before(span.path(), span.endLine(), span.endColumn(), excerpts)));
    }

    /** What stands before a column; where the line cannot be had, as many spaces. */
    private static String before(String path, int line, int column, Excerpts excerpts) {
        String source = excerpts.line(path, line).orElse("");
        int length = source.codePointCount(0, source.length());
        int cut = Math.min(column - 1, length);
        String missing = " ".repeat(column - 1 - cut);
        return source.substring(0, source.offsetByCodePoints(0, cut)) + missing;
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
