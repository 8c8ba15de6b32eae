package org.qingxin.validate;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;

/** Why a text is no day, and how it should be written. */
final class DateWords {
    private static final Pattern PARTS = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private DateWords() {}

    static Arg why(String text) {
        Matcher parts = PARTS.matcher(Figures.narrow(text));
        if (!parts.matches()) {
            return Arg.of("");
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (month < 1 || month > 12) {
            return Arg.of("，没有 " + month + " 月", "; there is no month " + month);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            return Arg.of(
                    "，" + year + " 年 " + month + " 月只有 " + length + " 天",
                    "; month " + month + " of " + year + " has " + length + " days");
        }
        String written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        return Arg.of("，应写成 " + written, "; write " + written);
    }
}
