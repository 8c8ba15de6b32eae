package org.qingxin.form.text;

import java.util.Optional;
import java.util.function.Function;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;

/** The columns of Annex 1, as they change from report to report. */
public record Annex1Text(
        Figure inspectedEmployers,
        Figure inspectedWorkers,
        Figure inspectedMigrants,
        Figure migrantsWithContract,
        Figure arrearsEmployers,
        Figure arrearsWorkers,
        Figure arrearsMigrants,
        Figure arrearsAmount,
        Figure arrearsAmountMigrants,
        Figure casesFiled,
        Figure casesSettledWithoutFiling,
        Figure recoveredWorkers,
        Figure recoveredMigrants,
        Figure recoveredAmount,
        Figure recoveredAmountMigrants,
        Figure rectificationOrders,
        Figure administrativeDecisions,
        Figure administrativePenalties,
        Figure referredToPolice,
        Figure filedByPolice) {

    static Annex1Text of(Annex1Table now, Optional<Annex1Table> before, RunningText running) {
        return of(now, before, Annex1Row.TOTAL, running);
    }

    static Annex1Text of(Annex1Table now, Optional<Annex1Table> before, Annex1Row row, RunningText running) {
        return of(column -> column.isMoney()
                ? Figure.money(
                        now.cell(row, column).money(),
                        before.map(each -> each.cell(row, column).money()),
                        running)
                : Figure.count(
                        now.cell(row, column).value(),
                        before.map(each -> each.cell(row, column).value())));
    }

    private static Annex1Text of(Function<Annex1Column, Figure> figure) {
        return new Annex1Text(
                figure.apply(Annex1Column.INSPECTED_EMPLOYERS),
                figure.apply(Annex1Column.INSPECTED_WORKERS),
                figure.apply(Annex1Column.INSPECTED_MIGRANTS),
                figure.apply(Annex1Column.MIGRANTS_WITH_CONTRACT),
                figure.apply(Annex1Column.ARREARS_EMPLOYERS),
                figure.apply(Annex1Column.ARREARS_WORKERS),
                figure.apply(Annex1Column.ARREARS_MIGRANTS),
                figure.apply(Annex1Column.ARREARS_AMOUNT),
                figure.apply(Annex1Column.ARREARS_AMOUNT_MIGRANTS),
                figure.apply(Annex1Column.CASES_FILED),
                figure.apply(Annex1Column.CASES_SETTLED_WITHOUT_FILING),
                figure.apply(Annex1Column.RECOVERED_WORKERS),
                figure.apply(Annex1Column.RECOVERED_MIGRANTS),
                figure.apply(Annex1Column.RECOVERED_AMOUNT),
                figure.apply(Annex1Column.RECOVERED_AMOUNT_MIGRANTS),
                figure.apply(Annex1Column.RECTIFICATION_ORDERS),
                figure.apply(Annex1Column.ADMINISTRATIVE_DECISIONS),
                figure.apply(Annex1Column.ADMINISTRATIVE_PENALTIES),
                figure.apply(Annex1Column.REFERRED_TO_POLICE),
                figure.apply(Annex1Column.FILED_BY_POLICE));
    }
}
