package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;

/**
 * X30, A16: what a report states is what cases and inspections of the unit and period add up to, or an adjustment says
 * why not. A total that is off only because a row is off is not told again; of a zero report the first cell that should
 * not be zero is told.
 */
final class ReportsMatchRecords implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        TownRules.reconciled(views, (report, found) -> check(report, found, problems));
    }

    private static void check(PeriodReport report, Reconciliation found, Problems problems) {
        if (report.zero()) {
            found.unexplained().stream()
                    .filter(line -> line.row() != Annex1Row.TOTAL)
                    .findFirst()
                    .ifPresent(line -> problems.add(Code.REPORT_DIFFERS, report.id(), "/zero", args(line)));
            return;
        }
        cells(report, found, problems);
        found.items().stream()
                .filter(each -> !each.isSame())
                .forEach(each -> problems.add(
                        Code.OTHER_ITEM_DIFFERS, report.id(), Annex1Words.at(each.investment()), args(each)));
    }

    private static void cells(PeriodReport report, Reconciliation found, Problems problems) {
        Set<Annex1Column> told = EnumSet.noneOf(Annex1Column.class);
        for (Reconciliation.Line line : found.unexplained()) {
            if (line.row() != Annex1Row.TOTAL) {
                told.add(line.column());
            }
        }
        for (Reconciliation.Line line : found.unexplained()) {
            if (line.row() != Annex1Row.TOTAL || !told.contains(line.column())) {
                problems.add(Code.REPORT_DIFFERS, report.id(), Annex1Words.at(line.row(), line.column()), args(line));
            }
        }
    }

    private static Map<String, Arg> args(Reconciliation.Line line) {
        Map<String, Arg> args =
                Annex1Words.figures(line.reported(), line.computed().add(line.adjusted()));
        args.put("row", Annex1Words.row(line.row()));
        args.put("column", Annex1Words.column(line.column()));
        return args;
    }

    private static Map<String, Arg> args(Reconciliation.ItemLine line) {
        PeriodReport.OtherItem is = line.reported();
        PeriodReport.OtherItem should = line.computed();
        return Map.of(
                "item", Annex1Words.item(line.investment()),
                "asserted", words(is),
                "computed", words(should),
                "difference",
                        words(new PeriodReport.OtherItem(
                                is.inspected() - should.inspected(),
                                is.found() - should.found(),
                                is.amount().minus(should.amount()),
                                is.people() - should.people())));
    }

    private static Arg words(PeriodReport.OtherItem item) {
        BigDecimal amount = item.amount().yuan();
        return Arg.of(
                "检查" + item.inspected() + "个、查实" + item.found() + "个、" + amount + "元、" + item.people() + "人",
                item.inspected() + " inspected, " + item.found() + " found, " + amount + " yuan, " + item.people()
                        + " people");
    }
}
