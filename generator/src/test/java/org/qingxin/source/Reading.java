package org.qingxin.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingxin.finding.Finding;

/** One file given as text or bytes, read as a record. */
final class Reading {
    private static final String PATH = "a.yaml";

    private final ParsedFile file;
    private final String text;

    private Reading(byte[] bytes) {
        file = new RecordReader(new InMemory(Map.of(PATH, bytes))).read(PATH);
        text = new String(bytes, UTF_8);
    }

    static Reading of(String text) {
        return new Reading(text.getBytes(UTF_8));
    }

    static Reading of(byte[] bytes) {
        return new Reading(bytes);
    }

    List<Finding> findings() {
        return file.findings();
    }

    /** Each finding as {@code CODE line:column}. */
    String summary() {
        return findings().stream()
                .map(f -> f.code() + " " + f.at().line() + ":" + f.at().column())
                .collect(Collectors.joining(", "));
    }

    Node.MapNode root() {
        return file.root().orElseThrow();
    }

    boolean isRecord() {
        return file.root().isPresent();
    }

    /** The value at a pointer with its kind, such as {@code NUMBER 12}. */
    String at(String pointer) {
        var scalar = (Node.Scalar) root().nearest(pointer);
        return scalar.kind() + " " + scalar.text();
    }

    /** The characters of the file that a span covers, up to its end or the end of its first line. */
    String slice(org.qingxin.finding.Span span) {
        int[] line = text.split("\n", -1)[span.line() - 1].codePoints().toArray();
        int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length) : line.length;
        int from = Math.min(span.column() - 1, to);
        return new String(line, from, to - from);
    }
}
