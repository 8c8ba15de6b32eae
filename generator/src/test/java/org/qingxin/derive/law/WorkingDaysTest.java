package org.qingxin.derive.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Towns;

class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.of(List.of(Towns.calendar()));

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, true",
        "2022-01-29, true",
        "2022-01-30, true",
        "2022-01-31, false",
        "2022-02-06, false",
        "2022-02-07, true",
        "2022-01-08, false",
        "2022-01-03, false",
        "2021-12-31, true",
    })
    void holidaysAndMakeUpDaysOutrankTheWeekday(LocalDate day, boolean worked) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} and {1} working days end on {2}")
    @CsvSource({
        "2022-01-26, 5, 2022-02-07",
        "2021-12-29, 5, 2022-01-06",
        "2021-11-19, 1, 2021-11-22",
        "2021-11-20, 1, 2021-11-22",
        "2021-11-17, 0, 2021-11-17",
    })
    void theFirstDayOfATermIsNotCounted(LocalDate received, int days, LocalDate due) {
        assertThat(DAYS.plus(received, days)).isEqualTo(due);
        assertThat(DAYS.between(received, due)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31, 2022-02-07", "2022-01-29, 2022-01-29", "2021-11-20, 2021-11-22"})
    void aTermThatEndsOnAHolidayRunsToTheNextWorkingDay(LocalDate end, LocalDate due) {
        assertThat(DAYS.onOrAfter(end)).isEqualTo(due);
    }
}
