package org.qingxin.site.warnings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.derive.duty.DutyCalendar.Day;
import org.qingxin.derive.duty.DutyCalendar.Month;
import org.qingxin.model.CalendarYear;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DeadlineLinks;
import org.qingxin.site.part.DueRow;
import org.qingxin.wording.DeadlineWords;

/** {@code calendar/2021-12.html}: what fell due on each day of a month, and how it was done. */
public final class CalendarMonths {
    /** So many duties of a month are listed one by one; of more, each kind of a day has its first and the counts of all. */
    private static final int LISTED = 400;

    private final Edition edition;

    public CalendarMonths(Edition edition) {
        this.edition = edition;
    }

    public record MonthPage(Layout layout, String meta, List<Layout.NavItem> others, List<DayPart> days) {}

    /** @param id anchor */
    public record DayPart(String id, String title, Tag named, String note, List<KindRow> kinds) {}

    /**
     * Duties of one kind that fall due on one day.
     *
     * @param counts how many of them are in which state
     * @param items each of them, what is late first; of reports only those that were not sent in time
     */
    public record KindRow(Link kind, List<Tag> counts, List<DueRow> items) {}

    private record Kind(Deadline.Kind kind, Optional<Integer> no) {}

    public Stream<Page> pages() {
        List<Month> months = edition.views().deadlines().calendar().months();
        return months.stream()
                .map(month -> new Page(Address.of(month.month()), "calendar-month.ftlh", () -> page(month, months)));
    }

    static String name(YearMonth month, Edition edition) {
        return edition.text("calendar.month", month.getYear(), month.getMonthValue());
    }

    /** A day's part of the page of its month. */
    static String address(LocalDate day) {
        return Address.of(YearMonth.from(day)) + "#" + anchor(day);
    }

    private static String anchor(LocalDate day) {
        return "d-" + day;
    }

    /** 休 or 班 with its name; empty for a day that is what its weekday says. */
    static Tag named(Day day, Edition edition) {
        return day.named()
                .map(each -> each.kind() == CalendarYear.Day.Kind.HOLIDAY
                        ? new Tag(edition.text("calendar.holiday", each.name()), "blue")
                        : new Tag(edition.text("calendar.workday", each.name()), "yellow"))
                .orElse(new Tag("", ""));
    }

    private MonthPage page(Month month, List<Month> months) {
        String name = name(month.month(), edition);
        return new MonthPage(
                edition.layout(
                        Address.of(month.month()),
                        edition.text("calendar.ofMonth", name),
                        Address.CALENDAR,
                        false,
                        edition.crumb("nav.calendar", Address.CALENDAR)),
                edition.text("calendar.monthNote", month.due().size()),
                months.stream()
                        .map(each -> new Layout.NavItem(
                                name(each.month(), edition), Address.of(each.month()), each.equals(month), ""))
                        .toList(),
                month.days().stream()
                        .filter(day -> !day.due().isEmpty() || day.named().isPresent())
                        .map(day -> day(day, most(month)))
                        .toList());
    }

    private static int most(Month month) {
        int kinds = month.days().stream().mapToInt(day -> kinds(day).size()).sum();
        return month.due().size() <= LISTED ? LISTED : Math.max(1, LISTED / kinds);
    }

    private static Map<Kind, List<Deadline>> kinds(Day day) {
        Map<Kind, List<Deadline>> kinds = new LinkedHashMap<>();
        day.due().stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .forEach(each -> kinds.computeIfAbsent(new Kind(each.kind(), each.no()), key -> new ArrayList<>())
                        .add(each));
        return kinds;
    }

    private DayPart day(Day day, int most) {
        LocalDate on = day.on();
        return new DayPart(
                anchor(on),
                edition.text(
                        "calendar.day",
                        on,
                        edition.text("calendar.weekday." + on.getDayOfWeek().getValue())),
                named(day, edition),
                day.due().isEmpty()
                        ? ""
                        : edition.text("calendar.count", day.due().size()),
                kinds(day).values().stream().map(each -> kind(each, most)).toList());
    }

    private KindRow kind(List<Deadline> same, int most) {
        Deadline first = same.get(0);
        List<Tag> counts = new ArrayList<>();
        for (State state : State.values()) {
            long count = same.stream().filter(each -> each.state() == state).count();
            if (count > 0) {
                counts.add(
                        new Tag(edition.text("calendar.state", edition.labels().of(state), count), tone(state)));
            }
        }
        boolean ofCases = !(first.target() instanceof Id.Unit) && first.kind() != Deadline.Kind.SPECIAL;
        return new KindRow(
                new Link(
                        DeadlineWords.label(first, edition.words()), ofCases ? "" : DeadlineLinks.page(first, edition)),
                counts,
                same.stream()
                        .filter(each -> ofCases || each.state() == State.OVERDUE || each.state() == State.DONE_LATE)
                        .sorted(Comparator.comparing(Deadline::state, Comparator.comparing(CalendarMonths::urgency)))
                        .limit(most)
                        .map(each -> DueRow.of(each, edition))
                        .toList());
    }

    /** What is late stands first, then what is to come. */
    private static int urgency(State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case DONE_LATE -> 1;
            case DUE -> 2;
            case DONE_ON_TIME -> 3;
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case OVERDUE -> "red";
            case DUE -> "";
            case DONE_LATE -> "orange";
            case DONE_ON_TIME -> "green";
        };
    }
}
