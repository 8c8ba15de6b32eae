package org.qingxin.intake.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cell holds.
 *
 * @param row counted from 0, and {@code column} too
 * @param isComputed whether a formula stands in it; the content is what it last came to
 */
public record GridCell(int row, int column, Content content, boolean isComputed) {

    /** A value by its type. */
    public sealed interface Content {
        /** As one sees it, more or less. */
        String shown();
    }

    public record Text(String shown) implements Content {}

    /**
     * Without what binary fractions add: workbooks hold 32.644 as 32.643999999999998.
     *
     * @param isPercent whether it is shown as a percentage; 0.5 is then seen as 50%
     */
    public record Number(BigDecimal value, boolean isPercent) implements Content {
        @Override
        public String shown() {
            return isPercent
                    ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                    : value.toPlainString();
        }
    }

    /** A number that is shown as a day. */
    public record Day(LocalDate day) implements Content {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** An error such as {@code #REF!}, a truth value, or a formula that was never worked out. */
    public record Odd(String shown) implements Content {}

    boolean isBlank() {
        return content instanceof Text text && text.shown().isBlank() && !isComputed;
    }
}
