package org.qingxin.derive.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.derive.duty.DutyCalendar.Day;
import org.qingxin.derive.duty.DutyCalendar.Month;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.TownRecord;

class DutyCalendarTest {
    private static DutyCalendar calendar(String asOf, TownRecord... records) {
        return Towns.with(records).asOf(asOf).deadlines().calendar();
    }

    private static Day day(DutyCalendar calendar, String day) {
        LocalDate on = LocalDate.parse(day);
        return calendar.months().stream()
                .flatMap(month -> month.days().stream())
                .filter(each -> each.on().equals(on))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheMonthsOfTheCampaignAndThoseWithSomethingDue() {
        TownRecord early = aCase("HG-2021-BH-001")
                .on("2021-08-02", new Received(), new Registered())
                .build();
        assertThat(calendar("2022-01-20", early).months())
                .extracting(Month::month)
                .containsExactly(
                        YearMonth.of(2021, 8),
                        YearMonth.of(2021, 11),
                        YearMonth.of(2021, 12),
                        YearMonth.of(2022, 1),
                        YearMonth.of(2022, 2));
    }

    @Test
    void everyDutyStandsOnTheDayItFallsDueAndNowhereElse() {
        Views views = Towns.with(
                        aCase("HG-2022-BH-001").on("2022-01-26", new Received()).build())
                .asOf("2022-01-20");
        List<Month> months = views.deadlines().calendar().months();
        assertThat(months.stream().flatMap(month -> month.due().stream()))
                .containsExactlyInAnyOrderElementsOf(views.deadlines().all());
        assertThat(months.stream().flatMap(month -> month.days().stream()))
                .allSatisfy(each -> assertThat(each.due())
                        .allSatisfy(due -> assertThat(due.due()).isEqualTo(each.on())));
    }

    @Test
    void tellsHolidaysAndMakeUpDays() {
        DutyCalendar calendar = calendar("2022-01-20");
        assertThat(day(calendar, "2022-01-31").working()).isFalse();
        assertThat(day(calendar, "2022-01-31").named())
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("假日"));
        assertThat(day(calendar, "2022-01-29").working()).isTrue();
        assertThat(day(calendar, "2022-01-29").named())
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("调休"));
        assertThat(day(calendar, "2022-01-22").working()).isFalse();
        assertThat(day(calendar, "2022-01-22").named()).isEmpty();
    }

    @Test
    void theUnitWithMostOverdueComesFirst() {
        DutyCalendar calendar = calendar(
                "2021-12-02",
                SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-11-24"),
                SubmissionsTest.weekly("v-baohong", "2021-12-01", "2021-12-02"));
        assertThat(calendar.units()).isSortedAccordingTo((a, b) -> b.overdue() - a.overdue());
        assertThat(calendar.units())
                .filteredOn(each -> each.unit().value().equals("v-baohong"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.overdue()).isZero();
                    assertThat(each.late()).isOne();
                    assertThat(each.onTime()).isOne();
                });
        assertThat(calendar.units().get(0).overdue()).isEqualTo(2);
    }

    @Test
    void soonIsWithinSevenDaysTheSeventhIncluded() {
        List<LocalDate> soon = calendar("2021-12-22").soon().stream()
                .map(Deadline::due)
                .distinct()
                .toList();
        assertThat(soon).containsExactly(LocalDate.parse("2021-12-22"), LocalDate.parse("2021-12-29"));
    }
}
