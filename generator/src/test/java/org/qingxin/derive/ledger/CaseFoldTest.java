package org.qingxin.derive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.instalment;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.CaseBuilder;
import org.qingxin.derive.Towns;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Escalated;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Mediating;
import org.qingxin.model.CaseEvent.MediationFailed;
import org.qingxin.model.CaseEvent.Noted;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Returned;
import org.qingxin.model.CaseEvent.Transferred;
import org.qingxin.model.CaseEvent.Verifying;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Stage;

class CaseFoldTest {
    private static CaseBuilder settledByInstalments() {
        return aCase("HG-2021-BH-001")
                .on("2021-11-18", new Received(), new Registered())
                .on("2021-11-22", new Verifying())
                .on("2021-11-25", verified(10, "100000"))
                .on("2021-11-29", new Mediating())
                .on(
                        "2021-12-01",
                        new Agreed(List.of(instalment("2021-12-31", "60000"), instalment("2021-12-10", "40000"))))
                .on("2021-12-10", paid(10, "40000"))
                .on("2022-01-05", paid(10, "60000"), closed(Basis.SETTLED, "2022-01-05"));
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}, outstanding {3}")
    @CsvSource({
        "2021-11-18, REGISTERED, NONE, 0.00, 0",
        "2021-11-24, VERIFYING, NONE, 0.00, 0",
        "2021-11-25, VERIFIED, UNPAID, 100000.00, 10",
        "2021-12-09, AGREED, UNPAID, 100000.00, 10",
        "2021-12-10, AGREED, PARTIAL, 60000.00, 10",
        "2022-01-05, CLOSED, SETTLED, 0.00, 0",
    })
    void tellsStageAndSettlementOfTheDayAsked(
            String day, Stage stage, Settlement settlement, String outstanding, int people) {
        CaseState state = settledByInstalments().asOf(day);
        assertThat(state.stage()).isEqualTo(stage);
        assertThat(state.settlement()).isEqualTo(settlement);
        assertThat(state.outstanding()).hasToString(outstanding);
        assertThat(state.outstandingWorkers()).isEqualTo(people);
    }

    @Test
    void isNotOnTheBooksBeforeItsFirstEntry() {
        assertThat(Towns.with(settledByInstalments().build()).asOf("2021-11-17").cases())
                .isEmpty();
    }

    @Test
    void setsPaymentsAgainstInstalmentsFirstDueFirst() {
        Agreement agreement =
                settledByInstalments().asOf("2022-01-20").agreement().orElseThrow();
        assertThat(agreement.instalments())
                .extracting(each -> each.due().toString(), each -> each.paidOn().map(LocalDate::toString))
                .containsExactly(
                        tuple("2021-12-10", Optional.of("2021-12-10")), tuple("2021-12-31", Optional.of("2022-01-05")));
        assertThat(agreement.instalments().get(1).daysLate(LocalDate.parse("2022-01-20")))
                .isEqualTo(5);
    }

    @Test
    void plansOnlyWhatAnAgreementInForceStillOwes() {
        CaseBuilder failed = aCase("HG-2021-BH-002")
                .on("2021-11-25", new Registered(), verified(2, "20000"), new Mediating())
                .on("2021-12-01", new Agreed(List.of(instalment("2021-12-10", "20000"))));
        assertThat(failed.asOf("2021-12-09").planned()).hasSize(1);
        failed.on("2021-12-12", new MediationFailed());
        assertThat(failed.asOf("2021-12-12").planned()).isEmpty();
    }

    @Test
    void aCorrectionCountsFromItsDayAndLeavesTheLineInPlace() {
        CaseBuilder corrected = aCase("HG-2021-BH-003")
                .on("2021-11-25", new Registered(), verified(10, "100000"))
                .on("2021-12-01", paid(4, "40000"))
                .on("2021-12-05", new Corrected(2, "重复计算两人", 8, 8, Money.ofYuan("80000"), Money.ofYuan("80000")));
        assertThat(corrected.asOf("2021-12-04").outstanding()).hasToString("60000.00");
        CaseState after = corrected.asOf("2021-12-05");
        assertThat(after.outstanding()).hasToString("40000.00");
        assertThat(after.outstandingWorkers()).isEqualTo(4);
        CaseLine line = after.lines().get(1);
        assertThat(line.event()).isEqualTo(verified(10, "100000"));
        assertThat(line.figures().orElseThrow().workers()).isEqualTo(8);
        assertThat(line.correctedBy()).contains(4);
        assertThat(after.stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void settledOnIsTheDayOnWhichNothingWasLeftAndIsLostWhenMoreIsFound() {
        CaseBuilder reopened = settledByInstalments();
        assertThat(reopened.asOf("2022-01-06").arrears().settledOn()).contains(LocalDate.parse("2022-01-05"));
        reopened.on("2022-01-10", new Reopened("又欠一个月"), new Verifying(), verified(3, "9000"));
        CaseState again = reopened.asOf("2022-01-10");
        assertThat(again.arrears().settledOn()).isEmpty();
        assertThat(again.verified().workers()).isEqualTo(13);
        assertThat(again.outstanding()).hasToString("9000.00");
        assertThat(again.closing()).isEmpty();
        assertThat(again.settlement()).isEqualTo(Settlement.PARTIAL);
    }

    @Test
    void compensationSettlesNothing() {
        CaseState state = aCase("HG-2021-BH-004")
                .on("2021-11-25", new Registered(), verified(2, "20000"))
                .on("2021-12-01", paid(2, "15000"), paid(2, "10000", Paid.Nature.COMPENSATION))
                .asOf("2021-12-02");
        assertThat(state.outstanding()).hasToString("5000.00");
        assertThat(state.arrears().extra().amount()).hasToString("10000.00");
    }

    @Test
    void whatIsOverpaidIsNeverOwedBack() {
        CaseState state = aCase("HG-2021-BH-005")
                .on("2021-11-25", new Registered(), verified(2, "20000"), paid(2, "20100"))
                .asOf("2021-12-02");
        assertThat(state.outstanding()).isEqualTo(Money.ZERO);
        assertThat(state.settlement()).isEqualTo(Settlement.SETTLED);
    }

    @Test
    void liesWithTheUnitThatActedLastOrToWhichItWasSent() {
        CaseBuilder moved = aCase("HG-2021-BH-006")
                .on("2021-11-18", "v-hanhu", new Received(), new Transferred(new Id.Unit("v-baohong")));
        assertThat(moved.asOf("2021-11-18").currentUnit().value()).isEqualTo("v-baohong");
        moved.on("2021-11-19", new Returned(new Id.Unit("v-hanhu"), "不在本村"));
        assertThat(moved.asOf("2021-11-19").currentUnit().value()).isEqualTo("v-hanhu");
        moved.on("2021-11-20", "v-hanhu", new Registered()).on("2021-11-21", "office", new Noted());
        assertThat(moved.asOf("2021-11-21").currentUnit().value()).isEqualTo("v-hanhu");
        moved.on("2021-11-22", "v-hanhu", new Escalated(new Id.Unit("office")));
        assertThat(moved.asOf("2021-11-22").currentUnit().value()).isEqualTo("office");
    }

    @Test
    void aFilingAndAnOrderHoldUntilTheCaseIsOpenedAnew() {
        CaseBuilder filed = aCase("HG-2021-BH-007")
                .on("2021-11-25", new Registered(), verified(2, "20000"), new Filed())
                .on("2021-12-01", new Ordered(LocalDate.parse("2021-12-10"), Optional.empty()))
                .on("2021-12-08", paid(2, "20000"), closed(Basis.SETTLED, "2021-12-08"));
        assertThat(filed.asOf("2021-12-08").isFiled()).isTrue();
        assertThat(filed.asOf("2021-12-08").order().orElseThrow().payBy()).isEqualTo("2021-12-10");
        filed.on("2022-01-04", new Reopened("又欠"));
        assertThat(filed.asOf("2022-01-04").isFiled()).isFalse();
        assertThat(filed.asOf("2022-01-04").order()).isEmpty();
    }

    @Test
    void procedureAloneDoesNotSettle() {
        CaseState state = aCase("HG-2021-BH-008")
                .on("2021-11-25", new Registered(), verified(2, "20000"))
                .on("2022-01-05", closed(Basis.PROCEDURAL, "2022-01-05"))
                .asOf("2022-02-03");
        assertThat(state.isOpen()).isFalse();
        assertThat(state.isUnsettled()).isTrue();
        assertThat(state.daysLate()).isEqualTo(3);
    }
}
