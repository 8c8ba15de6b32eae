package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;

/**
 * A form as comma-separated values, place by place: what a merged cell says stands in its upper left corner. With byte
 * order mark and CRLF, as Excel needs it to read Chinese. Text that a spreadsheet would take for a formula begins with an
 * apostrophe; figures are bare numbers, exact in the unit of the form.
 */
final class SheetCsv {
    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private SheetCsv() {}

    static byte[] write(Sheet sheet) {
        String[][] grid = new String[sheet.heights().size()][sheet.widths().size()];
        for (Cell cell : sheet.cells()) {
            grid[cell.row()][cell.column()] = field(cell.value());
        }
        return IntStream.range(0, grid.length)
                .mapToObj(row -> IntStream.range(0, grid[row].length)
                        .mapToObj(column -> grid[row][column] == null ? "" : grid[row][column])
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE, MARK, LINE))
                .getBytes(UTF_8);
    }

    private static String field(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.number());
        }
        if (value instanceof Value.Amount amount) {
            return amount.exact().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Value.Day day) {
            return day.day().toString();
        }
        return value instanceof Value.Percent ? value.written() : quoted(value.written());
    }

    private static String quoted(String text) {
        String plain = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return plain.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
