package org.qingxin.derive.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.model.CalendarYear;
import org.qingxin.model.CalendarYear.Day.Kind;

/**
 * Which days are worked: Monday to Friday, but for the statutory holidays and make-up days of the calendar records. The
 * day on which a term begins is not counted (Civil Code art. 201).
 */
public final class WorkingDays {
    private final Map<LocalDate, Kind> exceptions;

    private WorkingDays(Map<LocalDate, Kind> exceptions) {
        this.exceptions = exceptions;
    }

    public static WorkingDays of(List<CalendarYear> years) {
        Map<LocalDate, Kind> exceptions = new HashMap<>();
        for (CalendarYear year : years) {
            for (CalendarYear.Day day : year.days()) {
                exceptions.put(day.on(), day.kind());
            }
        }
        return new WorkingDays(Map.copyOf(exceptions));
    }

    public boolean isWorkingDay(LocalDate day) {
        Kind exception = exceptions.get(day);
        if (exception != null) {
            return exception == Kind.WORKDAY;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** The last day of a term of {@code n} working days after {@code day}: received on Wednesday, one day is Thursday. */
    public LocalDate plus(LocalDate day, int n) {
        LocalDate last = day;
        for (int left = n; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 unless {@code to} is later. */
    public int between(LocalDate from, LocalDate to) {
        int worked = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                worked++;
            }
        }
        return worked;
    }

    /** The day itself if it is worked, otherwise the next one that is (Civil Code art. 203). */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }
}
