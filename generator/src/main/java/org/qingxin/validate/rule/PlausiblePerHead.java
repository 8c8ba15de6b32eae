package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.qingxin.derive.CaseLine;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.ReportedTable;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;

/**
 * X47, A10: arrears per head (Annex 1, column 8 by column 6) below 100 元 or above 300,000 元 are most likely 万元 written
 * for 元 or the other way round. Records and forms keep 元; 万元 is only printed.
 */
final class PlausiblePerHead implements TownRules.TownRule {
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(300_000);

    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            for (CaseLine line : state.lines()) {
                if (line.event() instanceof CaseEvent.Verified verified) {
                    BigDecimal people = BigDecimal.valueOf(verified.workers());
                    String at = "/timeline/" + (line.no() - 1) + "/amount";
                    check(state.id(), at, verified.amount().yuan(), people, problems);
                }
            }
        }
        views.ledger().data().reports().forEach(report -> check(report, problems));
    }

    private static void check(PeriodReport report, Problems problems) {
        ReportedTable table = new ReportedTable(report);
        for (Annex1Row row : Annex1Row.values()) {
            if (row != Annex1Row.TOTAL) {
                BigDecimal amount = table.value(row, Annex1Column.ARREARS_AMOUNT);
                BigDecimal people = table.value(row, Annex1Column.ARREARS_WORKERS);
                check(report.id(), Annex1Words.at(row, Annex1Column.ARREARS_AMOUNT), amount, people, problems);
            }
        }
    }

    private static void check(Id record, String at, BigDecimal amount, BigDecimal people, Problems problems) {
        boolean tooLittle = amount.signum() > 0 && amount.compareTo(people.multiply(LEAST)) < 0;
        boolean tooMuch = people.signum() > 0 && amount.compareTo(people.multiply(MOST)) > 0;
        if (tooLittle || tooMuch) {
            problems.add(
                    Code.UNLIKELY_PER_HEAD,
                    record,
                    at,
                    Map.of("amount", Arg.of(amount.toPlainString()), "people", Arg.of(people.toPlainString())));
        }
    }
}
