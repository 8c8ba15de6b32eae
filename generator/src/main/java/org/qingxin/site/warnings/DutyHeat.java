package org.qingxin.site.warnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.DutyCalendar.Day;
import org.qingxin.derive.duty.DutyCalendar.Month;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Heat;
import org.qingxin.wording.Format;

/**
 * How much falls due on each day, in a box 800 wide: the months beside each other as far as they have room, in each a
 * column for a week and a row for a weekday. The tables of the months tell the same.
 *
 * @param description the picture in words
 * @param weekdays their names, at the left of each row of months
 * @param months their names, each above its first week
 * @param grounds the outline of the days of each month, as a path
 * @param days those on which something falls due
 * @param today the day asked, if it lies in one of the months
 */
public record DutyHeat(
        String description,
        int height,
        List<Label> weekdays,
        List<Label> months,
        List<String> grounds,
        List<Cell> days,
        List<Place> today) {
    static final int WIDTH = 800;
    private static final int LEFT = 36;
    private static final int TOP = 20;
    private static final int ACROSS = 19;
    private static final int DOWN = 18;
    private static final int BETWEEN = 8;
    private static final int WEEK = 7;
    private static final int ROW = TOP + WEEK * DOWN + BETWEEN;

    public record Label(int x, int y, String text) {}

    /** The upper left corner of a day. */
    public record Place(int x, int y) {}

    /**
     * @param middle of the number in it
     * @param base line on which the number stands
     * @param tone how dark it is
     * @param overdue whether something of it is not done though it should be
     */
    public record Cell(Place at, int middle, int base, String tone, int count, boolean overdue, String title) {}

    static DutyHeat of(List<Month> months, Edition edition) {
        List<Block> blocks = blocks(months);
        int most = mostOf(months).map(day -> day.due().size()).orElse(0);
        int last = blocks.stream().mapToInt(Block::top).max().orElse(0);
        return new DutyHeat(
                description(months, edition),
                last + ROW,
                IntStream.rangeClosed(0, last / ROW)
                        .boxed()
                        .flatMap(row -> weekdays(row * ROW, edition))
                        .toList(),
                blocks.stream()
                        .map(each ->
                                new Label(each.x, each.top + TOP - 6, CalendarMonths.name(each.month.month(), edition)))
                        .toList(),
                blocks.stream().map(Block::outline).toList(),
                blocks.stream().flatMap(each -> each.cells(most, edition)).toList(),
                blocks.stream()
                        .flatMap(each -> each.month.days().stream()
                                .filter(day -> day.on().equals(edition.asOf()))
                                .map(day -> each.at(day.on())))
                        .toList());
    }

    /** The first of the days on which most falls due. */
    private static Optional<Day> mostOf(List<Month> months) {
        return months.stream()
                .flatMap(month -> month.days().stream())
                .reduce((a, b) -> b.due().size() > a.due().size() ? b : a)
                .filter(day -> !day.due().isEmpty());
    }

    private static String description(List<Month> months, Edition edition) {
        int due = months.stream().mapToInt(month -> month.due().size()).sum();
        return mostOf(months)
                .map(day -> edition.text(
                        "calendar.heatDescription", due, day.on(), day.due().size()))
                .orElse(edition.text("calendar.heatNothing"));
    }

    private static Stream<Label> weekdays(int top, Edition edition) {
        return IntStream.range(0, WEEK)
                .mapToObj(row ->
                        new Label(0, top + TOP + row * DOWN + 13, edition.text("calendar.weekday." + (row + 1))));
    }

    private static List<Block> blocks(List<Month> months) {
        List<Block> blocks = new ArrayList<>();
        int x = LEFT;
        int top = 0;
        for (Month month : months) {
            if (x + new Block(month, x, top).width() > WIDTH) {
                x = LEFT;
                top += ROW;
            }
            Block block = new Block(month, x, top);
            blocks.add(block);
            x += block.width() + BETWEEN;
        }
        return blocks;
    }

    /** A month and where it stands. */
    private record Block(Month month, int x, int top) {
        private LocalDate first() {
            return month.month().atDay(1);
        }

        private LocalDate last() {
            return month.month().atEndOfMonth();
        }

        private int width() {
            return (week(last()) + 1) * ACROSS;
        }

        private int week(LocalDate day) {
            return (weekday(first()) + day.getDayOfMonth() - 1) / WEEK;
        }

        private static int weekday(LocalDate day) {
            return day.getDayOfWeek().getValue() - 1;
        }

        Place at(LocalDate day) {
            return new Place(x + week(day) * ACROSS, top + TOP + weekday(day) * DOWN);
        }

        /** Around the days of the month: its first column starts with the first, its last column ends with the last. */
        String outline() {
            Place start = at(first());
            Place end = at(last());
            int ceiling = top + TOP;
            int floor = ceiling + WEEK * DOWN - 1;
            return String.format(
                    Locale.ROOT,
                    "M%d %dH%dV%dH%dV%dH%dV%dH%dz",
                    x,
                    start.y,
                    start.y == ceiling ? x : x + ACROSS,
                    ceiling,
                    end.x + ACROSS - 1,
                    end.y + DOWN - 1,
                    end.x - 1,
                    floor,
                    x);
        }

        Stream<Cell> cells(int most, Edition edition) {
            return month.days().stream().filter(day -> !day.due().isEmpty()).map(day -> cell(day, most, edition));
        }

        private Cell cell(Day day, int most, Edition edition) {
            Place at = at(day.on());
            int due = day.due().size();
            int overdue = day.in(Deadline.State.OVERDUE);
            String count = edition.text("calendar.heatDay", Format.monthDay(day.on()), due);
            return new Cell(
                    at,
                    at.x + ACROSS / 2,
                    at.y + 13,
                    Heat.of(due, most),
                    due,
                    overdue > 0,
                    overdue > 0 ? edition.text("calendar.heatOverdue", count, overdue) : count);
        }
    }
}
