package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Comma-separated values as Excel reads Chinese: with byte order mark and CRLF (RFC 4180). Text that a spreadsheet would
 * take for a formula begins with an apostrophe; figures never do, so that a negative one stays a number.
 */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Rows of fields, each of which is already written as {@link #text} or a bare figure. */
    static byte[] of(List<List<String>> rows) {
        return of(rows.stream());
    }

    /** The same of rows that are made one after the other, none of which is kept. */
    static byte[] of(Stream<List<String>> rows) {
        return ofParts(rows.map(row -> lines(List.of(row))));
    }

    /** A file of parts that are each some {@link #lines}; they are written in their order, whoever makes them. */
    static byte[] ofParts(Stream<byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(MARK.getBytes(UTF_8));
        parts.forEachOrdered(file::writeBytes);
        return file.toByteArray();
    }

    static byte[] lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(String.join(",", row)).append(LINE));
        return lines.toString().getBytes(UTF_8);
    }

    static String text(String text) {
        String plain = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean isQuoted = plain.indexOf(',') >= 0
                || plain.indexOf('"') >= 0
                || plain.indexOf('\n') >= 0
                || plain.indexOf('\r') >= 0;
        return isQuoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
