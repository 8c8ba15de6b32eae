package org.qingxin.site.warnings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.DutyCalendar;
import org.qingxin.derive.duty.DutyCalendar.Day;
import org.qingxin.derive.duty.DutyCalendar.Month;
import org.qingxin.derive.duty.DutyCalendar.UnitLoad;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Heat;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueRow;
import org.qingxin.wording.Format;

/** {@code calendar.html}: what is late, what comes next, whose it is, and the months with their days. */
public final class CalendarPages {
    private static final int SHOWN = 50;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Edition edition;

    public CalendarPages(Edition edition) {
        this.edition = edition;
    }

    /**
     * @param moreOverdue rows that are left to the pages of the months
     * @param weekdays from Monday on
     */
    public record CalendarPage(
            Layout layout,
            String meta,
            List<Kpi> figures,
            List<DueRow> overdue,
            int moreOverdue,
            List<DueRow> soon,
            int moreSoon,
            List<UnitRow> units,
            DutyHeat heat,
            List<String> weekdays,
            List<MonthTable> months) {}

    public record UnitRow(Link unit, int overdue, int soon, int due, int late, int onTime) {}

    /** @param name leads to the page of the month */
    public record MonthTable(String id, Link name, String note, List<List<Cell>> weeks) {}

    /**
     * A day of a month's table; all empty before the first and after the last.
     *
     * @param tone how much falls due on it
     * @param named 休 or 班 with the name of the holiday
     * @param count how much falls due
     * @param open how much of it is overdue, or still to come
     */
    public record Cell(String day, String href, String tone, Tag named, String count, Tag open, boolean today) {
        static final Cell EMPTY = new Cell("", "", "", new Tag("", ""), "", new Tag("", ""), false);
    }

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.CALENDAR, "calendar.ftlh", this::page));
    }

    private CalendarPage page() {
        DutyCalendar calendar = edition.views().deadlines().calendar();
        List<Deadline> overdue = edition.views().deadlines().overdue();
        List<Deadline> soon = calendar.soon();
        return new CalendarPage(
                edition.layout(Address.CALENDAR, edition.text("nav.calendar"), Address.CALENDAR, false),
                edition.text("calendar.meta", edition.asOf()),
                figures(overdue.size(), soon.size()),
                shown(overdue),
                more(overdue),
                shown(soon),
                more(soon),
                calendar.units().stream().map(this::unit).toList(),
                DutyHeat.of(calendar.months(), edition),
                Stream.iterate(1, each -> each + 1)
                        .limit(DAYS_OF_A_WEEK)
                        .map(each -> edition.text("calendar.weekday." + each))
                        .toList(),
                months(calendar.months()));
    }

    private List<DueRow> shown(List<Deadline> deadlines) {
        return DueRow.all(deadlines, edition).stream().limit(SHOWN).toList();
    }

    private int more(List<Deadline> deadlines) {
        return Math.max(0, DueRow.all(deadlines, edition).size() - SHOWN);
    }

    private List<Kpi> figures(int overdue, int soon) {
        return List.of(
                kpi("calendar.overdue", overdue, overdue > 0 ? "hot" : "ok", "calendar.overdueNote"),
                kpi("calendar.soon", soon, "", "calendar.soonNote"),
                kpi("calendar.due", count(Deadline.State.DUE), "", "calendar.dueNote"),
                kpi("calendar.late", count(Deadline.State.DONE_LATE), "", "calendar.lateNote"),
                kpi("calendar.onTime", count(Deadline.State.DONE_ON_TIME), "ok", "calendar.onTimeNote"));
    }

    private long count(Deadline.State state) {
        return edition.views().deadlines().all().stream()
                .filter(each -> each.state() == state)
                .count();
    }

    private Kpi kpi(String key, long count, String tone, String note) {
        return new Kpi(edition.text(key), Format.count(count), edition.text("calendar.unit"), tone, edition.text(note));
    }

    private UnitRow unit(UnitLoad load) {
        return new UnitRow(
                edition.link(load.unit()), load.overdue(), load.soon(), load.due(), load.late(), load.onTime());
    }

    private List<MonthTable> months(List<Month> months) {
        int most = months.stream()
                .flatMap(month -> month.days().stream())
                .mapToInt(day -> day.due().size())
                .max()
                .orElse(0);
        return months.stream().map(month -> table(month, most)).toList();
    }

    private MonthTable table(Month month, int most) {
        List<Cell> cells = new ArrayList<>();
        int before = month.month().atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            cells.add(Cell.EMPTY);
        }
        month.days().forEach(day -> cells.add(cell(day, most)));
        while (cells.size() % DAYS_OF_A_WEEK > 0) {
            cells.add(Cell.EMPTY);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += DAYS_OF_A_WEEK) {
            weeks.add(List.copyOf(cells.subList(i, i + DAYS_OF_A_WEEK)));
        }
        YearMonth name = month.month();
        return new MonthTable(
                "m-" + name,
                new Link(CalendarMonths.name(name, edition), Address.of(name)),
                edition.text("calendar.monthNote", month.due().size()),
                weeks);
    }

    private Cell cell(Day day, int most) {
        int due = day.due().size();
        LocalDate on = day.on();
        return new Cell(
                String.valueOf(on.getDayOfMonth()),
                due == 0 ? "" : CalendarMonths.address(on),
                Heat.of(due, most),
                CalendarMonths.named(day, edition),
                due == 0 ? "" : edition.text("calendar.count", due),
                open(day),
                on.equals(edition.asOf()));
    }

    private Tag open(Day day) {
        int overdue = day.in(Deadline.State.OVERDUE);
        int due = day.in(Deadline.State.DUE);
        if (overdue > 0) {
            return new Tag(edition.text("calendar.overdueCount", overdue), "red w");
        }
        return due > 0 ? new Tag(edition.text("calendar.dueCount", due), "") : new Tag("", "");
    }
}
