package org.qingxin.validate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days as people write them on paper, in the one spelling that records have. */
final class Figures {
    /** A plain figure, or thousands parted by commas, with what may stand around it. */
    private static final Pattern FIGURE =
            Pattern.compile("[¥￥+]?([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?(万?)(元|人|名|户|件|天|日|项|个)?");

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日?)");
    private static final Pattern DIGITS_OF_DAY = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})|年([0-9]{1,2})月)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 2;

    private Figures() {}

    /**
     * A figure that was read.
     *
     * @param unit such as 元 or 人; empty if there was none
     * @param isReckoned whether it was written in 万, so that it had to be reckoned
     */
    record Figure(BigDecimal value, String unit, boolean isReckoned) {
        /** Money in 万 gets its two decimals, all else is spelt as it was. */
        String spelt() {
            return isReckoned && value.scale() <= DECIMALS
                    ? value.setScale(DECIMALS).toPlainString()
                    : value.toPlainString();
        }
    }

    /** Full-width letters, digits and signs in their narrow form, no blanks around. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> narrow.append(
                        each.compareTo("！") >= 0 && each.compareTo("～") <= 0
                                ? Normalizer.normalize(each, Normalizer.Form.NFKC)
                                : each));
        return narrow.toString().strip();
    }

    static Optional<Figure> figure(String text) {
        Matcher parts = FIGURE.matcher(narrow(text).replaceAll("\\s+(?=[^0-9.,]*$)", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String decimals = Optional.ofNullable(parts.group(2)).orElse("");
        BigDecimal value = new BigDecimal(parts.group(1).replace(",", "") + decimals);
        String unit = Optional.ofNullable(parts.group(4)).orElse("");
        boolean isReckoned = !parts.group(3).isEmpty();
        BigDecimal reckoned = isReckoned ? value.multiply(TEN_THOUSAND).stripTrailingZeros() : value;
        return Optional.of(new Figure(isReckoned ? atLeastWhole(reckoned) : value, unit, isReckoned));
    }

    /** A day with slashes, points, 年月日 or without its zeros, if there is such a day. */
    static Optional<String> day(String text) {
        return day(DAY, narrow(text));
    }

    /** A day in eight digits, such as {@code 20211119}. */
    static Optional<String> dayOfDigits(String text) {
        return day(DIGITS_OF_DAY, narrow(text));
    }

    /** A month such as 2021年1月. */
    static Optional<String> month(String text) {
        Matcher parts = MONTH.matcher(narrow(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = Optional.ofNullable(parts.group(2)).orElseGet(() -> parts.group(3));
        return Optional.of(parts.group(1) + "-" + (month.length() == 1 ? "0" : "") + month);
    }

    private static Optional<String> day(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean isChinese = parts.group(2) == null;
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(isChinese ? 4 : 2)),
                            Integer.parseInt(parts.group(isChinese ? 5 : 3)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal atLeastWhole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
