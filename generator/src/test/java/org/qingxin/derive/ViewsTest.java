package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.duty.Countdown;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Stage;

class ViewsTest {
    @Test
    void casesComeWorstFirstThenOpenThenByWhatIsDueThenById() {
        Views views = Towns.with(
                        ProjectBuilder.aProject("HG-P-BH-001")
                                .invest(Investment.GOV)
                                .build(),
                        aCase("HG-2021-BH-001")
                                .employer("HG-E-1")
                                .on("2021-12-20", new Registered(), closed(Basis.PROCEDURAL, "2021-12-20"))
                                .build(),
                        aCase("HG-2021-BH-002")
                                .employer("HG-E-2")
                                .on("2021-12-20", new Registered())
                                .build(),
                        aCase("HG-2021-BH-003")
                                .employer("HG-E-3")
                                .project("HG-P-BH-001")
                                .on("2021-12-20", new Registered())
                                .build(),
                        aCase("HG-2021-BH-004")
                                .employer("HG-E-4")
                                .on("2021-12-14", new Received())
                                .build(),
                        aCase("HG-2021-BH-005")
                                .employer("HG-E-5")
                                .on("2021-11-18", new Registered(), verified(2, "20000"))
                                .build())
                .asOf("2021-12-22");
        assertThat(views.cases())
                .extracting(state -> state.id().value().substring(11))
                .containsExactly("005", "004", "003", "002", "001");
    }

    @Test
    void totalsCountEachCaseOnceAndRatesAreExact() {
        Views views = Towns.with(
                        aCase("HG-2021-BH-001")
                                .on("2021-11-18", new Registered(), verified(3, "30000"))
                                .on("2021-12-01", paid(2, "20000"))
                                .build(),
                        aCase("HG-2021-HH-001")
                                .by("v-hanhu")
                                .on("2021-11-18", new Registered(), verified(3, "30000"), paid(3, "30000"))
                                .build(),
                        aCase("HG-2021-HH-002")
                                .by("v-hanhu")
                                .on("2021-11-18", new Registered())
                                .build())
                .asOf("2021-12-22");
        SettlementTotals totals = views.settlement();
        assertThat(totals.cases()).isEqualTo(3);
        assertThat(totals.unsettled()).isEqualTo(1);
        assertThat(totals.outstanding()).hasToString("10000.00");
        assertThat(totals.rateByAmount().orElseThrow()).isEqualByComparingTo("83.3");
        assertThat(totals.rateByPeople().orElseThrow()).isEqualByComparingTo("83.3");
        assertThat(views.byVillage().get(new Id.Unit("v-hanhu")).cases()).isEqualTo(2);
        assertThat(views.byVillage().keySet()).extracting(Id.Unit::value).containsExactly("v-baohong", "v-hanhu");
        assertThat(views.byInvestment().get(Investment.GOV).rateByAmount()).isEmpty();
        assertThat(views.funnel()).containsEntry(Stage.VERIFIED, 2).containsEntry(Stage.CLOSED, 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "1, 16, 6.3", "1, 1, 100.0"})
    void percentIsRoundedHalfUpToOneDecimal(long part, long whole, String percent) {
        assertThat(SettlementTotals.percent(part, whole).orElseThrow()).hasToString(percent);
    }

    @Test
    void theTrendCarriesOverWhatCameBeforeAndMovesOnTheDayOfACorrection() {
        List<TrendPoint> trend = Towns.with(aCase("HG-2021-BH-001")
                        .on("2021-10-20", new Registered(), verified(2, "20000"))
                        .on("2021-11-18", paid(1, "5000"))
                        .on("2021-11-19", new Corrected(2, "多算", 2, 2, Money.ofYuan("18000"), Money.ofYuan("18000")))
                        .build())
                .asOf("2021-11-20")
                .trend();
        assertThat(trend)
                .extracting(point -> point.day() + " " + point.found() + " " + point.paid())
                .containsExactly(
                        "2021-11-17 20000.00 0.00",
                        "2021-11-18 20000.00 5000.00",
                        "2021-11-19 18000.00 5000.00",
                        "2021-11-20 18000.00 5000.00");
    }

    @ParameterizedTest(name = "{0}: {1} days to the festival, day {2} of 76")
    @CsvSource({"2021-11-16, 77, 0", "2021-11-17, 76, 1", "2022-01-20, 12, 65", "2022-02-17, 0, 76"})
    void countsDown(LocalDate day, long left, long no) {
        assertThat(Towns.with().asOf(day.toString()).countdown()).isEqualTo(new Countdown(left, no, 76));
    }

    @Test
    void tellsTheDatesToCome() {
        assertThat(Towns.with().asOf("2022-01-29").nextDates())
                .extracting(each -> each.kind() + " " + each.on() + " " + each.daysLeft())
                .containsExactly(
                        "REPORT 2022-01-29 0",
                        "SETTLE_ALL 2022-01-31 2",
                        "SPRING_FESTIVAL 2022-02-01 3",
                        "WEEKLY 2022-02-09 11",
                        "WEEKLY 2022-02-16 18",
                        "FINAL_REPORT 2022-02-17 19");
    }

    @Test
    void theSameRecordsAndDayGiveTheSameAnswer() {
        Views one = RandomTown.town(7);
        Views other = RandomTown.town(7);
        assertThat(one.cases()).isEqualTo(other.cases());
        assertThat(one.warnings()).hasToString(other.warnings().toString());
        assertThat(one.deadlines().all()).hasToString(other.deadlines().all().toString());
    }

    @Test
    void recordsWithoutACampaignAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Views.of(Dataset.of(List.of()), LocalDate.parse("2022-01-20")))
                .withMessageContaining("campaign");
    }
}
