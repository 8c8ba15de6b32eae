package org.qingxin.derive.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Towns;
import org.qingxin.model.Briefing;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;

class ReportWeekTest {
    private static List<ReportWeek> weeks(String asOf, TownRecord... records) {
        return Towns.with(records).asOf(asOf).deadlines().weeks();
    }

    @Test
    void aWeekBeginsTheDayAfterTheLastReportWasDue() {
        assertThat(weeks("2021-12-01"))
                .extracting(ReportWeek::on)
                .containsExactly(day("2021-12-01"), day("2021-11-24"));
        assertThat(weeks("2021-12-02"))
                .extracting(ReportWeek::on)
                .containsExactly(day("2021-12-08"), day("2021-12-01"), day("2021-11-24"));
        assertThat(weeks("2021-11-17")).isEmpty();
    }

    @Test
    void everyUnitThatOwesTheReportStandsInEveryWeekMissingOnesFirst() {
        ReportWeek week = weeks("2021-11-26", SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-11-25"))
                .get(1);
        assertThat(week.count(Deadline.State.OVERDUE)).isEqualTo(week.weekly().size() - 1);
        assertThat(week.weekly().get(week.weekly().size() - 1)).satisfies(last -> {
            assertThat(last.due().owner()).isEqualTo(new Id.Unit("v-baohong"));
            assertThat(last.due().state()).isEqualTo(Deadline.State.DONE_LATE);
            assertThat(last.report()).isPresent();
        });
    }

    @Test
    void whatNobodyOwedIsShownBesideWhatWasOwed() {
        TownRecord key = aCase("HG-2021-BH-001")
                .key()
                .on("2021-11-20", new Registered(), verified(2, "20000"))
                .build();
        TownRecord other = aCase("HG-2021-BH-002")
                .on("2021-11-20", new Registered(), verified(2, "20000"))
                .build();
        ReportWeek week = weeks("2021-11-24", key, other, special("HG-2021-BH-001"), special("HG-2021-BH-002"))
                .get(0);
        assertThat(week.special())
                .singleElement()
                .satisfies(each -> assertThat(each.report().flatMap(Briefing::arrearsCase))
                        .contains(new Id.Case("HG-2021-BH-001")));
        assertThat(week.specialsIn()).hasSize(1);
        assertThat(week.extra())
                .singleElement()
                .satisfies(each -> assertThat(each.arrearsCase()).contains(new Id.Case("HG-2021-BH-002")));
    }

    private static TownRecord special(String id) {
        return SubmissionsTest.briefing(
                "2021-11-24-" + id,
                Briefing.Kind.SPECIAL,
                "v-baohong",
                "2021-11-24",
                "2021-11-24",
                Optional.of(new Id.Case(id)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
