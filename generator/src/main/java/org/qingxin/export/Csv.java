package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

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
        return rows.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining(LINE, MARK, LINE))
                .getBytes(UTF_8);
    }

    static String text(String text) {
        String plain = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return plain.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
