package org.qingxin.export;

import java.math.BigDecimal;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.qingxin.form.Cell;
import org.qingxin.form.Style;
import org.qingxin.form.Value;

/**
 * One cell of a form in a worksheet, with the type that it has. Text is a text cell also when it looks like a formula or a
 * number, and stays text when somebody edits it: its format says so.
 */
final class CellWriter {
    /** Every office program in China has it. */
    static final String FONT = "宋体";

    private static final String MARK_FONT = "黑体";
    private static final String COUNT = "#,##0";
    private static final String MONEY = "#,##0.00";
    private static final String PERCENT = "0.0%";
    private static final String DAY = "yyyy-mm-dd";
    private static final String SPELLED_DAY = "yyyy\"年\"m\"月\"d\"日\"";
    /** Keeps a figure off the line to its right. */
    private static final String ROOM = "_ ";

    private static final String TEXT = "@";
    /** Longer text in the format of text is shown as ##### by some programs. */
    private static final int LONGEST_IN_TEXT_FORMAT = 255;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Worksheet sheet;

    CellWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The width of a column as workbooks count it: in digits of their usual font, 7 dots wide and with 5 dots of room, where
     * a Chinese character of ten points takes 14 dots (a little more than its size, as printers and screens differ).
     */
    static double width(double characters) {
        return Math.round((characters * 14 + 10 - 5) / 7 * 100) / 100.0;
    }

    void write(Cell cell) {
        Range range = sheet.range(cell.row(), cell.column(), cell.bottom() - 1, cell.end() - 1);
        style(range, cell.style(), format(cell));
        value(cell.row(), cell.column(), cell.value());
        if (cell.rows() > 1 || cell.columns() > 1) {
            range.merge();
        }
    }

    private void value(int row, int column, Value value) {
        if (value instanceof Value.Count count) {
            sheet.value(row, column, count.number());
        } else if (value instanceof Value.Amount amount) {
            sheet.value(row, column, plain(amount.exact()));
        } else if (value instanceof Value.Percent percent) {
            sheet.value(row, column, plain(percent.percent().divide(HUNDRED)));
        } else if (value instanceof Value.Day day) {
            sheet.value(row, column, day.day());
        } else if (!(value instanceof Value.Blank)) {
            sheet.value(row, column, CellText.of(value.written()));
        }
    }

    /** A decimal that is written without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String format(Cell cell) {
        Value value = cell.value();
        String format = format(value);
        if (!format.isEmpty()) {
            return cell.style().align() == Style.Align.RIGHT ? format + ROOM : format;
        }
        return value.written().length() > LONGEST_IN_TEXT_FORMAT || isPlaceForFigure(cell) ? "" : TEXT;
    }

    /** Of numbers and days; empty for text. */
    private static String format(Value value) {
        if (value instanceof Value.Count) {
            return COUNT;
        }
        if (value instanceof Value.Amount) {
            return MONEY;
        }
        if (value instanceof Value.Percent) {
            return PERCENT;
        }
        if (value instanceof Value.Day day) {
            return day.spelled() ? SPELLED_DAY : DAY;
        }
        return "";
    }

    /** What is typed into the format of text would be no number. */
    private static boolean isPlaceForFigure(Cell cell) {
        return cell.value() instanceof Value.Blank
                && (cell.style().role() == Style.Role.FIGURE || cell.style().role() == Style.Role.TOTAL);
    }

    /** Over the whole range: where cells are merged, each keeps its own lines. */
    private static void style(Range range, Style style, String format) {
        StyleSetter setter = range.style()
                .fontName(style.role() == Style.Role.MARK ? MARK_FONT : FONT)
                .fontSize(style.points())
                .horizontalAlignment(style.align().name().toLowerCase(Locale.ROOT))
                .verticalAlignment("center")
                .wrapText(true);
        if (!format.isEmpty()) {
            setter.format(format);
        }
        if (style.bold()) {
            setter.bold();
        }
        if (style.bordered()) {
            setter.borderStyle(BorderStyle.THIN);
        }
        setter.set();
    }
}
