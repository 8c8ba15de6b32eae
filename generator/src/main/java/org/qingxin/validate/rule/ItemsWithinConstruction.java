package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;

/**
 * A12: government, PPP and state-owned projects are construction, so what a line of 其它情况 says is owed there is part of
 * the row of construction (Annex 1, row 2, columns 6 and 8). Their sum is not: a project may be of several kinds (note 3).
 * A line that differs from the records is {@link ReportsMatchRecords}'s.
 */
final class ItemsWithinConstruction implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        TownRules.reconciled(
                views,
                (report, found) -> found.items().stream()
                        .filter(Reconciliation.ItemLine::isSame)
                        .forEach(line -> check(report, line, problems)));
    }

    private static void check(PeriodReport report, Reconciliation.ItemLine line, Problems problems) {
        ReportedTable table = new ReportedTable(report);
        BigDecimal people = table.value(Annex1Row.CONSTRUCTION, Annex1Column.ARREARS_WORKERS);
        BigDecimal amount = table.value(Annex1Row.CONSTRUCTION, Annex1Column.ARREARS_AMOUNT);
        boolean fits = BigDecimal.valueOf(line.reported().people()).compareTo(people) <= 0
                && line.reported().amount().yuan().compareTo(amount) <= 0;
        if (!fits) {
            Map<String, Arg> args = new TreeMap<>();
            args.put("item", Annex1Words.item(line.investment()));
            args.put("people", Arg.of(line.reported().people()));
            args.put("amount", Arg.of(line.reported().amount()));
            args.put("rowPeople", Arg.of(people.toPlainString()));
            args.put("rowAmount", Arg.of(amount.toPlainString()));
            problems.add(Code.ITEM_BEYOND_CONSTRUCTION, report.id(), Annex1Words.at(line.investment()), args);
        }
    }
}
