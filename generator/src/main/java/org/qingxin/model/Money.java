package org.qingxin.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An amount of money in whole fen (1 元 = 100 fen), so that sums of wages are exact. Records write 元 with at most two
 * decimals; 万元 appears only when a form is rendered. A difference of two amounts may be negative.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /**
     * Takes 元 with at most two decimals.
     *
     * @throws ArithmeticException if there are more decimals (never rounded) or the amount does not fit
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(
                yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    /** {@link #ofYuan(BigDecimal)} of a decimal text such as {@code 185000.00}. */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    /** The amount in 元, always with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The amount in 万元, exact, always with six decimals (one fen is 0.000001 万元). */
    public BigDecimal wan() {
        return BigDecimal.valueOf(fen, 6);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
