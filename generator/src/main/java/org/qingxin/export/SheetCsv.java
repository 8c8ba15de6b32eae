package org.qingxin.export;

import java.util.Arrays;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;

/**
 * A form as comma-separated values, place by place: what a merged cell says stands in its upper left corner. Figures
 * are bare numbers, exact in the unit of the form.
 */
final class SheetCsv {
    private SheetCsv() {}

    static byte[] write(Sheet sheet) {
        String[][] grid = new String[sheet.heights().size()][sheet.widths().size()];
        for (Cell cell : sheet.cells()) {
            grid[cell.row()][cell.column()] = field(cell.value());
        }
        return Csv.of(Arrays.stream(grid)
                .map(row ->
                        Arrays.stream(row).map(each -> each == null ? "" : each).toList())
                .toList());
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
        return value instanceof Value.Percent ? value.written() : Csv.text(value.written());
    }
}
