package org.qingxin.derive.duty;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.CalendarYear;
import org.qingxin.model.Id;

/** Every duty with a date by the day on which it falls due, and by the unit that owes it. */
public final class DutyCalendar {
    private static final int DAYS_OF_A_WEEK = 7;

    private final Ledger ledger;
    private final Deadlines deadlines;
    private final Map<LocalDate, List<Deadline>> byDay;
    private final Map<LocalDate, CalendarYear.Day> named = new LinkedHashMap<>();

    DutyCalendar(Ledger ledger, Deadlines deadlines) {
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.byDay = deadlines.all().stream().collect(groupingBy(Deadline::due));
        ledger.data().calendars().forEach(year -> year.days().forEach(day -> named.putIfAbsent(day.on(), day)));
    }

    /** @param days every day of the month */
    public record Month(YearMonth month, List<Day> days) {
        /** Duties that fall due in it. */
        public List<Deadline> due() {
            return days.stream().flatMap(day -> day.due().stream()).toList();
        }
    }

    /**
     * @param named why it is not what its weekday says: a statutory holiday or a make-up working day
     * @param due duties that fall due on it, most pressing first
     */
    public record Day(LocalDate on, boolean working, Optional<CalendarYear.Day> named, List<Deadline> due) {
        public int in(Deadline.State state) {
            return count(due, state);
        }
    }

    /** @param soon of what is still due, what falls due within seven days */
    public record UnitLoad(Id.Unit unit, int overdue, int soon, int due, int late, int onTime) {}

    private static int count(List<Deadline> deadlines, Deadline.State state) {
        return (int) deadlines.stream().filter(each -> each.state() == state).count();
    }

    /** The months of the campaign and those in which something else falls due, in order. */
    public List<Month> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        byDay.keySet().forEach(day -> months.add(YearMonth.from(day)));
        YearMonth last = YearMonth.from(ledger.campaign().endOn());
        for (YearMonth each = YearMonth.from(ledger.campaign().startOn());
                !each.isAfter(last);
                each = each.plusMonths(1)) {
            months.add(each);
        }
        return months.stream().map(this::month).toList();
    }

    private Month month(YearMonth month) {
        return new Month(
                month,
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(this::day)
                        .toList());
    }

    private Day day(LocalDate day) {
        return new Day(
                day,
                ledger.workingDays().isWorkingDay(day),
                Optional.ofNullable(named.get(day)),
                byDay.getOrDefault(day, List.of()));
    }

    /** Units that owe something: those with most overdue first, then with most done late, then as in Annex 5. */
    public List<UnitLoad> units() {
        return ledger.units().stream()
                .map(unit -> load(unit.id(), deadlines.ownedBy(unit.id())))
                .filter(each -> each.overdue() + each.due() + each.late() + each.onTime() > 0)
                .sorted(Comparator.comparing(UnitLoad::overdue)
                        .thenComparing(UnitLoad::late)
                        .reversed())
                .toList();
    }

    private UnitLoad load(Id.Unit unit, List<Deadline> owned) {
        int soon = (int) owned.stream().filter(this::isSoon).count();
        return new UnitLoad(
                unit,
                count(owned, Deadline.State.OVERDUE),
                soon,
                count(owned, Deadline.State.DUE),
                count(owned, Deadline.State.DONE_LATE),
                count(owned, Deadline.State.DONE_ON_TIME));
    }

    /** Not done, and due within seven days of the day asked. */
    public List<Deadline> soon() {
        return deadlines.coming().stream().filter(this::isSoon).toList();
    }

    private boolean isSoon(Deadline deadline) {
        return deadline.state() == Deadline.State.DUE && deadline.daysLeft() <= DAYS_OF_A_WEEK;
    }
}
