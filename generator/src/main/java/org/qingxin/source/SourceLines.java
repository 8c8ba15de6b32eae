package org.qingxin.source;

import java.util.List;

/** The lines of a text, counted from 1, with columns in code points. */
record SourceLines(List<String> lines) {
    static SourceLines of(String text) {
        return new SourceLines(text.lines().toList());
    }

    int count() {
        return lines.size();
    }

    /** The line, or an empty text beyond the last one. */
    String get(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** The rest of a line from a 1-based column on; empty beyond its end. */
    String from(int line, int column) {
        String source = get(line);
        int length = source.codePointCount(0, source.length());
        return column > length ? "" : source.substring(source.offsetByCodePoints(0, column - 1));
    }

    /** The character in a place; a line end beyond the end of the line. */
    char at(int line, int column) {
        String source = get(line);
        if (column > source.length()) {
            return '\n';
        }
        int index = source.offsetByCodePoints(0, column - 1);
        return index < source.length() ? source.charAt(index) : '\n';
    }

    /** The 1-based column of a char index. */
    int column(int line, int index) {
        return get(line).codePointCount(0, index) + 1;
    }
}
