package org.qingxin.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Money;

/** How figures and days are written: grouped thousands, money in 元 to the fen or in 万元, ISO days. */
public final class Format {
    /** Where there is nothing to write. */
    public static final String NONE = "—";

    private Format() {}

    /** 元 with two decimals: {@code 1,234,567.80}. */
    public static String yuan(Money money) {
        return grouped(money.yuan().toPlainString());
    }

    /** 万元 with two decimals, half up. */
    public static String wan(Money money) {
        return grouped(money.wan().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** 万元 to the last fen, with two decimals at least. */
    public static String wanExact(Money money) {
        BigDecimal exact = money.wan().stripTrailingZeros();
        return grouped(exact.setScale(Math.max(2, exact.scale())).toPlainString());
    }

    /** A figure of Annex 1: a count as it is, money in 万元 with two decimals. */
    public static String figure(BigDecimal value, Annex1Column column) {
        return column.isMoney() ? wan(Money.ofYuan(value)) : count(value.longValueExact());
    }

    /** A difference of such figures, with its sign. */
    public static String difference(BigDecimal value, Annex1Column column) {
        return value.signum() > 0 ? "+" + figure(value, column) : figure(value, column);
    }

    public static String count(long number) {
        return grouped(Long.toString(number));
    }

    /** A percentage with one decimal, without the sign. */
    public static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public static String day(LocalDate day) {
        return day.toString();
    }

    public static String day(Optional<LocalDate> day) {
        return day.map(Format::day).orElse(NONE);
    }

    /** Month and day, for lists in which the year is clear. */
    public static String monthDay(LocalDate day) {
        return day.toString().substring(5);
    }

    static String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(number.substring(point)).toString();
    }
}
