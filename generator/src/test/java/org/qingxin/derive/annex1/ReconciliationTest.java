package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.verified;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Reconciliation.State;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Adjustment;
import org.qingxin.model.PeriodReport.Step;
import org.qingxin.model.TownRecord;

class ReconciliationTest {
    private static final TownRecord CASE = aCase("HG-2021-BH-001")
            .on("2021-11-25", new Registered(), verified(4, "40000"))
            .build();

    /** As the records say, but for the people owed. */
    private static PeriodReport report(int workers, List<Adjustment> adjustments) {
        Map<Annex1Column, BigDecimal> row = Map.of(
                Annex1Column.ARREARS_EMPLOYERS, BigDecimal.ONE,
                Annex1Column.ARREARS_WORKERS, BigDecimal.valueOf(workers),
                Annex1Column.ARREARS_MIGRANTS, new BigDecimal("4"),
                Annex1Column.ARREARS_AMOUNT, new BigDecimal("40000.00"),
                Annex1Column.ARREARS_AMOUNT_MIGRANTS, new BigDecimal("40000.00"));
        return new PeriodReport(
                new Id.Report("2021-winter-1-v-baohong"),
                Towns.CAMPAIGN,
                1,
                new Id.Unit("v-baohong"),
                LocalDate.parse("2021-12-30"),
                false,
                Map.of(Annex1Row.TOTAL, row, Annex1Row.OTHER, row),
                Map.of(),
                0,
                0,
                new PeriodReport.Signers("某某", "某**", Optional.empty()),
                adjustments,
                List.of(new Step(
                        LocalDate.parse("2021-12-30"),
                        new Id.Unit("v-baohong"),
                        Step.Done.SUBMITTED,
                        Optional.empty())),
                Optional.empty());
    }

    private static Adjustment two() {
        return new Adjustment(Annex1Row.OTHER, Annex1Column.ARREARS_WORKERS, new BigDecimal("2"), "两名管理人员未入台账");
    }

    private static Reconciliation reconcile(PeriodReport report) {
        return Towns.with(CASE, report).asOf("2022-01-20").reconcile(report).orElseThrow();
    }

    @Test
    void aReportAsTheRecordsSayAgrees() {
        Reconciliation same = reconcile(report(4, List.of()));
        assertThat(same.lines()).hasSize(100).allMatch(line -> line.state() == State.SAME);
        assertThat(same.agrees()).isTrue();
    }

    @Test
    void anUnexplainedDifferenceIsShownInRowAndTotal() {
        Reconciliation differs = reconcile(report(6, List.of()));
        assertThat(differs.unexplained())
                .extracting(Reconciliation.Line::row, Reconciliation.Line::unexplained)
                .containsExactly(
                        tuple(Annex1Row.TOTAL, new BigDecimal("2")), tuple(Annex1Row.OTHER, new BigDecimal("2")));
    }

    @Test
    void anAdjustmentOfARowExplainsTheTotalToo() {
        Reconciliation explained = reconcile(report(6, List.of(two())));
        assertThat(explained.agrees()).isTrue();
        assertThat(explained.differences()).hasSize(2).allMatch(line -> line.state() == State.EXPLAINED);
        assertThat(explained.differences().get(0).reasons()).containsExactly("两名管理人员未入台账");
    }

    @Test
    void anAdjustmentWithoutADifferenceIsItselfUnexplained() {
        assertThat(reconcile(report(4, List.of(two()))).unexplained()).hasSize(2);
    }

    @Test
    void nothingDiffersWhileNobodyHasReported() {
        Views views = Towns.with(CASE).asOf("2022-01-20");
        TownReconciliation town = views.reconcileTown(views.period(1).orElseThrow());
        assertThat(town.in()).isEmpty();
        assertThat(town.lines()).anyMatch(line -> line.town().signum() > 0);
        assertThat(town.differences()).isEmpty();
    }

    @Test
    void theTownsSumTellsMissingReportsFromErrors() {
        TownRecord other = aCase("HG-2021-HH-001")
                .by("v-hanhu")
                .on("2021-11-25", new Registered(), verified(3, "30000"))
                .build();
        Views views = Towns.with(CASE, other, report(6, List.of(two()))).asOf("2022-01-20");
        TownReconciliation town = views.reconcileTown(views.period(1).orElseThrow());
        assertThat(town.in()).containsExactly(new Id.Unit("v-baohong"));
        assertThat(town.missing()).containsExactly(new Id.Unit("v-hanhu"), new Id.Unit("office"));
        TownReconciliation.Line workers = town.lines().get(Annex1Column.ARREARS_WORKERS.ordinal());
        assertThat(workers.town()).isEqualByComparingTo("7");
        assertThat(workers.missing()).isEqualByComparingTo("3");
        assertThat(workers.state()).isEqualTo(TownReconciliation.State.EXPLAINED);
        TownReconciliation.Line employers = town.lines().get(Annex1Column.ARREARS_EMPLOYERS.ordinal());
        assertThat(employers.overlap()).isEqualByComparingTo("1");
        assertThat(employers.state()).isEqualTo(TownReconciliation.State.SAME);
    }
}
