package org.qingxin.form.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.qingxin.model.Money;
import org.qingxin.wording.Words;

/** Sums, days and remarks as they stand in the running text of a letter: 「14.82万元」「12月29日」. */
final class RunningText {
    private static final long WAN_IN_FEN = 1_000_000;
    private static final Pattern DAY = Pattern.compile("(?<![0-9-])(\\d{4}-\\d{2}-\\d{2})(?![0-9-])");
    private static final Pattern GAP =
            Pattern.compile("(?<=\\p{IsHan}) (?=[0-9\\p{IsHan}])|(?<=[0-9%]) (?=\\p{IsHan})");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})|(?<=\\d)\\.00(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<![0-9-])(\\d{4}-\\d{2})(?![0-9-])");
    /** Bold begins after a space or a mark; the stars of a masked name follow a letter and stay. */
    private static final Pattern BOLD = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\*(?=\\S)(.+?)(?<=[^\\s*])\\*\\*");

    private static final Pattern MARKS = Pattern.compile("`|(?m)^#{1,6} +|(?m)^ *[-*+] +");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern END = Pattern.compile("[。；;.\\s]+$");

    private final Words words;

    RunningText(Words words) {
        this.words = words;
    }

    /** In 万元 to two decimals, half up; in 元 to the fen where it is less than one. */
    String money(Money money) {
        boolean small = Math.abs(money.fen()) < WAN_IN_FEN;
        BigDecimal shown = small ? money.yuan() : money.wan().setScale(2, RoundingMode.HALF_UP);
        return words.text(small ? "running.yuan" : "running.wan", stripped(shown));
    }

    /** In 元, to the fen if there is any. */
    String exact(Money money) {
        String yuan = money.yuan().toPlainString();
        return words.text("running.yuan", yuan.endsWith(".00") ? yuan.substring(0, yuan.length() - 3) : yuan);
    }

    private static String stripped(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Month and day. */
    String day(LocalDate day) {
        return day("running.day", day);
    }

    String fullDay(LocalDate day) {
        return day("running.fullDay", day);
    }

    String weekday(LocalDate day) {
        return words.text("calendar.weekday." + day.getDayOfWeek().getValue());
    }

    private String day(String key, LocalDate day) {
        return words.text(key, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A month such as {@code 2021-08}. */
    String month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return words.text("running.month", first.getYear(), first.getMonthValue());
    }

    /** From one month to another, inclusive; the year is told once if it is the same. */
    String months(String from, String to) {
        if (from.equals(to)) {
            return month(from);
        }
        boolean sameYear = from.substring(0, 4).equals(to.substring(0, 4));
        String last = sameYear
                ? words.text("running.shortMonth", LocalDate.parse(to + "-01").getMonthValue())
                : month(to);
        return words.text("running.months", month(from), last);
    }

    /** A phrase made for a table or a page, written as in a letter: days in full, and in Chinese no gaps and no commas. */
    String phrase(String phrase) {
        String days = DAY.matcher(phrase).replaceAll(match -> fullDay(LocalDate.parse(match.group(1))));
        String months = MONTH.matcher(days).replaceAll(match -> month(match.group(1)));
        return words.messages().language().startsWith("zh")
                ? GROUPING.matcher(GAP.matcher(months).replaceAll("")).replaceAll("")
                : months;
    }

    /** What somebody wrote in Markdown, on one line, without marks and without the full stop. */
    String remark(String markdown) {
        String linked = LINK.matcher(markdown).replaceAll("$1");
        String plain = MARKS.matcher(BOLD.matcher(linked).replaceAll("$1")).replaceAll("");
        return END.matcher(plain.strip().replaceAll("\\s*\\n\\s*", "")).replaceAll("");
    }
}
