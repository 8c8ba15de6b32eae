package org.qingxin.finding;

/**
 * A stretch of a file. Lines and columns are 1-based and count code points, so that a Chinese character is one column;
 * the end is exclusive.
 *
 * @param path with {@code /}, relative to the folder the command ran in
 */
public record Span(String path, int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    /** The very start of a file, for what concerns it as a whole. */
    public static Span startOf(String path) {
        return new Span(path, 1, 1, 1, 1);
    }

    /** The path without what the name of a file should not hold. */
    public String shownPath() {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + Redaction.redact(path.substring(name));
    }

    /** Whether it is a place between two characters. */
    public boolean isEmpty() {
        return line == endLine && column == endColumn;
    }

    @Override
    public int compareTo(Span other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
