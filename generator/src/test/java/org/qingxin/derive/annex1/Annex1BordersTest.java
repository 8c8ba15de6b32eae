package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.model.Annex1Column.ARREARS_WORKERS;
import static org.qingxin.model.Annex1Column.CASES_SETTLED_WITHOUT_FILING;
import static org.qingxin.model.Annex1Column.RECOVERED_AMOUNT;
import static org.qingxin.model.Annex1Column.RECOVERED_MIGRANTS;
import static org.qingxin.model.Annex1Column.RECOVERED_WORKERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.CaseBuilder;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Transferred;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Employer.Category;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.PaymentSource;

/** Annex 1 where figures go wrong: at the ends of periods, after corrections and reopenings, when records are moved. */
class Annex1BordersTest {
    private static final Annex1Scope TOWN = new Annex1Scope.Town();

    private static String total(Towns town, String asOf, Annex1Scope scope, int period, Annex1Column column) {
        Views views = town.asOf(asOf);
        return views.annex1()
                .period(scope, views.period(period).orElseThrow())
                .value(Annex1Row.TOTAL, column)
                .toPlainString();
    }

    private static String total(Towns town, int period, Annex1Column column) {
        return total(town, "2022-02-17", TOWN, period, column);
    }

    private static CaseBuilder ten() {
        return aCase("HG-2021-BH-001").on("2021-11-18", new Registered(), verified(10, "1000"));
    }

    private static Paid both(int migrants, int others, Paid.Nature nature) {
        return new Paid(
                PaymentSource.EMPLOYER,
                migrants + others,
                migrants,
                new Money(100L * (migrants + others)),
                new Money(100L * migrants),
                nature);
    }

    private static Verified both(int migrants, int others) {
        return new Verified(
                migrants + others, migrants, new Money(100_000L * (migrants + others)), new Money(100_000L * migrants));
    }

    @ParameterizedTest(name = "paid on {0}: periods 1 to 4 and the final one tell {1} {2} {3} {4} {5}")
    @CsvSource({
        "2021-11-16, 0, 0, 0, 0, 0",
        "2021-11-17, 3, 0, 0, 0, 3",
        "2021-12-29, 3, 0, 0, 0, 3",
        "2021-12-30, 0, 3, 0, 0, 3",
        "2022-01-08, 0, 3, 0, 0, 3",
        "2022-01-09, 0, 0, 3, 0, 3",
        "2022-01-28, 0, 0, 0, 3, 3",
        "2022-01-29, 0, 0, 0, 0, 3",
        "2022-01-31, 0, 0, 0, 0, 3",
        "2022-02-01, 0, 0, 0, 0, 0"
    })
    void bothEndsOfAPeriodBelongToIt(String on, String first, String second, String third, String fourth, String all) {
        Towns town = Towns.with(aCase("HG-2021-BH-001")
                .on("2021-11-01", new Registered(), verified(3, "3000"))
                .on(on, paid(3, "3000"))
                .build());
        assertThat(total(town, 1, RECOVERED_WORKERS)).isEqualTo(first);
        assertThat(total(town, 2, RECOVERED_WORKERS)).isEqualTo(second);
        assertThat(total(town, 3, RECOVERED_WORKERS)).isEqualTo(third);
        assertThat(total(town, 4, RECOVERED_WORKERS)).isEqualTo(fourth);
        assertThat(total(town, 5, RECOVERED_WORKERS)).isEqualTo(all);
    }

    @Test
    void aCorrectionChangesThePeriodOfItsLineFromItsOwnDayOn() {
        Towns town = Towns.with(
                ten().on("2022-01-10", new Corrected(2, "多算两人", 8, 8, Money.ofYuan("800"), Money.ofYuan("800")))
                        .build());
        assertThat(total(town, "2022-01-09", TOWN, 1, ARREARS_WORKERS)).isEqualTo("10");
        assertThat(total(town, "2022-01-10", TOWN, 1, ARREARS_WORKERS)).isEqualTo("8");
        assertThat(total(town, "2022-01-10", TOWN, 3, ARREARS_WORKERS)).isEqualTo("0");
    }

    @Test
    void aPaymentTakenBackIsCountedNowhereAndItsClosingStaysUntilReopened() {
        Towns town = Towns.with(ten().on("2021-12-01", paid(10, "1000"), closed(Basis.SETTLED, "2021-12-01"))
                .on("2022-01-10", new Corrected(3, "退票", 0, 0, Money.ZERO, Money.ZERO))
                .build());
        assertThat(total(town, "2022-01-09", TOWN, 1, RECOVERED_AMOUNT)).isEqualTo("1000.00");
        assertThat(total(town, 1, RECOVERED_AMOUNT)).isEqualTo("0.00");
        assertThat(total(town, 1, RECOVERED_WORKERS)).isEqualTo("0");
        assertThat(total(town, 1, CASES_SETTLED_WITHOUT_FILING)).isEqualTo("1");
        assertThat(town.asOf("2022-01-20")
                        .state(new Id.Case("HG-2021-BH-001"))
                        .orElseThrow()
                        .outstandingWorkers())
                .isEqualTo(10);
    }

    @Test
    void aCaseIsCountedWhereItsRecordSaysHoweverOftenItWasPassedOn() {
        ArrearsCase passed = aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), new Transferred(new Id.Unit("v-hanhu")))
                .on("2021-11-20", "v-hanhu", verified(10, "1000"))
                .build();
        Annex1Scope before = new Annex1Scope.Own(new Id.Unit("v-baohong"));
        Annex1Scope after = new Annex1Scope.Own(new Id.Unit("v-hanhu"));
        assertThat(total(Towns.with(passed), "2022-01-20", before, 1, ARREARS_WORKERS))
                .isEqualTo("10");
        assertThat(total(Towns.with(passed), "2022-01-20", after, 1, ARREARS_WORKERS))
                .isEqualTo("0");
        ArrearsCase moved = aCase("HG-2021-BH-001")
                .by("v-hanhu")
                .on("2021-11-18", "v-baohong", new Registered(), verified(10, "1000"))
                .build();
        assertThat(total(Towns.with(moved), "2022-01-20", before, 1, ARREARS_WORKERS))
                .isEqualTo("0");
        assertThat(total(Towns.with(moved), "2022-01-20", after, 1, ARREARS_WORKERS))
                .isEqualTo("10");
        assertThat(total(Towns.with(moved), 1, ARREARS_WORKERS)).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"MANUFACTURING, 10, 0", "OTHER, 0, 10"})
    void anEmployerCountsInAllPeriodsInTheRowThatItsRecordNamesNow(Category now, int manufacturing, int other) {
        Towns town = Towns.with(Towns.employer("HG-E-BH-001", now), ten().build());
        Views views = town.asOf("2022-01-20");
        Annex1Table first = views.annex1().period(TOWN, views.period(1).orElseThrow());
        assertThat(first.cell(Annex1Row.MANUFACTURING, ARREARS_WORKERS).value()).isEqualTo(manufacturing);
        assertThat(first.cell(Annex1Row.OTHER, ARREARS_WORKERS).value()).isEqualTo(other);
    }

    @Test
    void instalmentsOfOneSpanPayTheSamePeopleOnceAndOfTwoSpansOnceInEach() {
        Towns town = Towns.with(ten().on("2021-12-01", paid(10, "300"))
                .on("2021-12-20", paid(10, "300"))
                .on("2021-12-30", paid(10, "400"))
                .build());
        assertThat(total(town, 1, RECOVERED_WORKERS)).isEqualTo("10");
        assertThat(total(town, 2, RECOVERED_WORKERS)).isEqualTo("10");
        assertThat(total(town, 5, RECOVERED_WORKERS)).isEqualTo("10");
    }

    @Test
    void peopleFoundAfterAReopeningDoNotRaiseWhatWasPaidBefore() {
        CaseBuilder told = ten().on("2021-12-01", paid(10, "500"))
                .on("2021-12-02", paid(10, "500"), closed(Basis.SETTLED, "2021-12-02"))
                .on("2022-01-02", new Reopened("又欠"), verified(5, "500"));
        Towns unpaid = Towns.with(told.build());
        assertThat(total(unpaid, 1, RECOVERED_WORKERS)).isEqualTo("10");
        assertThat(total(unpaid, 5, RECOVERED_WORKERS)).isEqualTo("10");
        CaseState owing = told.asOf("2022-01-20");
        assertThat(owing.paid().workers()).isEqualTo(10);
        assertThat(owing.outstandingWorkers()).isEqualTo(5);
        CaseState partly = told.on("2022-01-05", paid(5, "100")).asOf("2022-01-20");
        assertThat(partly.paid().workers()).isEqualTo(15);
        assertThat(partly.outstandingWorkers()).isEqualTo(5);
    }

    @Test
    void compensationGoesToPeopleWhoAreCountedWithTheirWages() {
        Towns town = Towns.with(ten().on("2021-12-01", paid(6, "600"), paid(6, "300", Paid.Nature.COMPENSATION))
                .on("2021-12-30", paid(4, "200", Paid.Nature.COMPENSATION))
                .build());
        assertThat(total(town, 1, RECOVERED_WORKERS)).isEqualTo("6");
        assertThat(total(town, 1, RECOVERED_AMOUNT)).isEqualTo("900.00");
        assertThat(total(town, 2, RECOVERED_WORKERS)).isEqualTo("4");
        assertThat(total(town, 5, RECOVERED_WORKERS)).isEqualTo("10");
    }

    @Test
    void migrantWorkersAndOthersAreCountedApart() {
        Towns town = Towns.with(aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), both(5, 5))
                .on("2021-12-01", both(5, 0, Paid.Nature.WAGES), both(5, 0, Paid.Nature.WAGES))
                .build());
        assertThat(total(town, 1, RECOVERED_WORKERS)).isEqualTo("5");
        assertThat(total(town, 1, RECOVERED_MIGRANTS)).isEqualTo("5");
    }

    @Test
    void thoseWhoseWagesArePaidAreOwedNothingThoughOthersAre() {
        CaseState state = aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), new Verified(10, 6, new Money(1000), new Money(600)))
                .on(
                        "2021-12-01",
                        new Paid(PaymentSource.EMPLOYER, 6, 6, new Money(600), new Money(600), Paid.Nature.WAGES))
                .asOf("2022-01-20");
        assertThat(state.outstandingWorkers()).isEqualTo(4);
        assertThat(state.arrears().outstandingMigrants()).isZero();
    }
}
