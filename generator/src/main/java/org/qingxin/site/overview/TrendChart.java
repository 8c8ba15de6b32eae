package org.qingxin.site.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qingxin.derive.TrendPoint;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.Format;

/**
 * The curves of established and paid money, drawn to scale in a box of 430 × 220.
 *
 * @param description the picture in words
 * @param found points of the upper curve, as {@code x,y} pairs
 * @param rows the same as a table, week by week
 */
public record TrendChart(
        String description,
        List<Tick> money,
        List<Tick> days,
        String found,
        String paid,
        Label foundEnd,
        Label paidEnd,
        String deadline,
        List<Row> rows) {
    private static final int LEFT = 36;
    private static final int RIGHT = 408;
    private static final int TOP = 10;
    private static final int BOTTOM = 196;
    private static final int STEPS = 4;

    public record Tick(String at, String textAt, String text) {}

    public record Label(String x, String y, String text) {}

    /** @param foundAt and {@code paidAt}: heights of the points in the picture, {@code x} how far right they stand */
    public record Row(String day, String found, String paid, String x, String foundAt, String paidAt) {}

    static TrendChart of(List<TrendPoint> points, Edition edition) {
        LocalDate first = edition.campaign().startOn();
        LocalDate last = edition.campaign().springFestival();
        long step = step(points);
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last), step * STEPS);
        TrendPoint end =
                points.isEmpty() ? new TrendPoint(first, Money.ZERO, Money.ZERO) : points.get(points.size() - 1);
        return new TrendChart(
                edition.text("trend.description", end.day(), Format.wan(end.found()), Format.wan(end.paid())),
                moneyTicks(scale, step),
                dayTicks(scale, first, last, edition),
                curve(points, scale, TrendPoint::found),
                curve(points, scale, TrendPoint::paid),
                label(scale, end.day(), end.found(), edition.text("trend.found", Format.wan(end.found()))),
                label(scale, end.day(), end.paid(), edition.text("trend.paid", Format.wan(end.paid()))),
                scale.x(last),
                rows(points, scale));
    }

    /** A round number of fen such that four steps hold the highest point. */
    private static long step(List<TrendPoint> points) {
        long most = points.stream()
                .mapToLong(each -> Math.max(each.found().fen(), each.paid().fen()))
                .max()
                .orElse(0);
        long unit = 100_000_000L / 100;
        long[] factors = {1, 2, 5};
        for (long magnitude = unit; ; magnitude *= 10) {
            for (long factor : factors) {
                if (magnitude * factor * STEPS >= most) {
                    return magnitude * factor;
                }
            }
        }
    }

    private static List<Tick> moneyTicks(Scale scale, long step) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            Money at = new Money(step * i);
            String y = scale.y(at);
            ticks.add(new Tick(
                    y,
                    new BigDecimal(y).add(BigDecimal.valueOf(4)).toPlainString(),
                    at.wan().stripTrailingZeros().toPlainString()));
        }
        return ticks;
    }

    private static List<Tick> dayTicks(Scale scale, LocalDate first, LocalDate last, Edition edition) {
        List<Tick> ticks = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(first, last);
        for (int i = 0; i < STEPS; i++) {
            LocalDate day = first.plusDays(days * i / STEPS);
            ticks.add(new Tick(scale.x(day), "", Format.monthDay(day)));
        }
        ticks.add(new Tick(scale.x(last), "", edition.text("trend.festival")));
        return ticks;
    }

    private static String curve(List<TrendPoint> points, Scale scale, Function<TrendPoint, Money> value) {
        return String.join(
                " ",
                points.stream()
                        .map(each -> scale.x(each.day()) + "," + scale.y(value.apply(each)))
                        .toList());
    }

    private static Label label(Scale scale, LocalDate day, Money value, String text) {
        BigDecimal x = new BigDecimal(scale.x(day)).subtract(BigDecimal.valueOf(6));
        BigDecimal y = new BigDecimal(scale.y(value)).subtract(BigDecimal.valueOf(6));
        return new Label(x.toPlainString(), y.toPlainString(), text);
    }

    private static List<Row> rows(List<TrendPoint> points, Scale scale) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i % 7 == 0 || i == points.size() - 1) {
                TrendPoint each = points.get(i);
                rows.add(new Row(
                        Format.day(each.day()),
                        Format.wan(each.found()),
                        Format.wan(each.paid()),
                        scale.x(each.day()),
                        scale.y(each.found()),
                        scale.y(each.paid())));
            }
        }
        return rows;
    }

    /** Days and fen to the box. */
    private record Scale(LocalDate first, long days, long fen) {
        String x(LocalDate day) {
            return at(ChronoUnit.DAYS.between(first, day), Math.max(1, days), LEFT, RIGHT);
        }

        String y(Money money) {
            return at(money.fen(), Math.max(1, fen), BOTTOM, TOP);
        }

        private static String at(long value, long whole, int from, int to) {
            return BigDecimal.valueOf(value)
                    .multiply(BigDecimal.valueOf(to - from))
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(from))
                    .toPlainString();
        }
    }
}
