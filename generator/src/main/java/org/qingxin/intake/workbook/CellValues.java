package org.qingxin.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.intake.workbook.GridCell.Content;
import org.qingxin.intake.workbook.GridCell.Day;
import org.qingxin.intake.workbook.GridCell.Number;
import org.qingxin.intake.workbook.GridCell.Odd;
import org.qingxin.intake.workbook.GridCell.Text;

/**
 * From what a file writes to what a cell holds.
 *
 * @param shared texts that cells refer to by number
 * @param isFrom1904 whether days are counted from 1904, as old Macintosh workbooks do
 */
record CellValues(List<String> shared, NumberFormats formats, boolean isFrom1904) {
    /** Spreadsheets compute with so many digits; what a file has beyond is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** Before it the count of 1900 is off by a day, because 1900 is taken for a leap year. */
    private static final int SAFE = 61;

    private static final int LAST = 2958465;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** @param type as the file writes it, {@code written} the value in it */
    Content of(String type, int style, String written) throws UnreadableException {
        return switch (type) {
            case "s" -> new Text(unescaped(shared(written)));
            case "str", "inlineStr" -> new Text(unescaped(written));
            case "b" -> new Odd(written.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Odd(written);
            case "d" -> new Text(written.replaceFirst("T.*", ""));
            default -> number(written, formats.of(style));
        };
    }

    private String shared(String written) throws UnreadableException {
        try {
            return shared.get(Integer.parseInt(written.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw UnreadableException.broken();
        }
    }

    private Content number(String written, NumberFormats.Kind kind) throws UnreadableException {
        if (written.length() > LONGEST_NUMBER) {
            throw UnreadableException.broken();
        }
        BigDecimal value;
        try {
            value = new BigDecimal(written.strip());
        } catch (NumberFormatException e) {
            throw UnreadableException.broken();
        }
        if (value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT) {
            return new Odd(value.signum() > 0 ? "∞" : "-∞");
        }
        BigDecimal plain = plain(value);
        Optional<LocalDate> day = kind == NumberFormats.Kind.DAY ? day(plain) : Optional.empty();
        return day.<Content>map(Day::new).orElseGet(() -> new Number(plain, kind == NumberFormats.Kind.PERCENT));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Optional<LocalDate> day(BigDecimal count) {
        int days = count.intValue();
        if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        if (isFrom1904) {
            return Optional.of(FROM_1904.plusDays(days));
        }
        return days < SAFE ? Optional.empty() : Optional.of(BEFORE_1900.plusDays(days));
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
