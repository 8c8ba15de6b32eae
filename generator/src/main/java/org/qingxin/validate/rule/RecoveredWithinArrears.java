package org.qingxin.validate.rule;

import static org.qingxin.model.Annex1Column.ARREARS_AMOUNT;
import static org.qingxin.model.Annex1Column.ARREARS_WORKERS;
import static org.qingxin.model.Annex1Column.RECOVERED_AMOUNT;
import static org.qingxin.model.Annex1Column.RECOVERED_WORKERS;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.validate.Problems;

/**
 * A8: taken over all periods and what was established before the campaign, no more people are paid than were owed (Annex 1, column 12 by 6), and no more money than
 * wages and the extra compensation that the law allows on them (14 by 8; Labour Contract Law art. 85). People paid by
 * instalments in several periods are the same people, so the largest period counts.
 */
final class RecoveredWithinArrears implements TownRules.TownRule {
    private static final String EXTRA = "settle-extra-percent-max";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.RECOVERED_BEYOND_ARREARS, List.of(EXTRA));
    }

    @Override
    public void check(Views views, Problems problems) {
        for (FiledTables filed : FiledTables.all(views)) {
            Set<Annex1Row> people = EnumSet.of(Annex1Row.TOTAL);
            Set<Annex1Row> money = EnumSet.of(Annex1Row.TOTAL);
            for (List<ReportedTable> tables : filed.cumulative()) {
                for (Annex1Row row : Annex1Row.values()) {
                    BigDecimal paid = FiledTables.most(tables, row, RECOVERED_WORKERS);
                    BigDecimal owed = filed.everSince(tables, row, ARREARS_WORKERS);
                    if (paid.compareTo(owed) > 0 && people.add(row)) {
                        report(tables, row, RECOVERED_WORKERS, ARREARS_WORKERS, paid, owed, problems);
                    }
                    BigDecimal sum = FiledTables.sum(tables, row, RECOVERED_AMOUNT);
                    BigDecimal wages = filed.everSince(tables, row, ARREARS_AMOUNT);
                    if (isTooMuch(sum, wages, tables, views) && money.add(row)) {
                        report(tables, row, RECOVERED_AMOUNT, ARREARS_AMOUNT, sum, wages, problems);
                    }
                }
            }
        }
    }

    private static boolean isTooMuch(BigDecimal sum, BigDecimal wages, List<ReportedTable> tables, Views views) {
        return InForce.number(views.parameters(), EXTRA, last(tables).report().filledOn())
                .map(percent -> wages.add(wages.multiply(percent).movePointLeft(2)))
                .filter(most -> sum.compareTo(most) > 0)
                .isPresent();
    }

    private static ReportedTable last(List<ReportedTable> tables) {
        return tables.get(tables.size() - 1);
    }

    private static void report(
            List<ReportedTable> tables,
            Annex1Row row,
            Annex1Column paid,
            Annex1Column owed,
            BigDecimal stated,
            BigDecimal against,
            Problems problems) {
        Map<String, Arg> args = Annex1Words.figures(stated, against);
        args.put("row", Annex1Words.row(row));
        args.put("column", Annex1Words.column(paid));
        args.put("columns", Annex1Words.column(owed));
        problems.add(Code.RECOVERED_BEYOND_ARREARS, last(tables).report().id(), Annex1Words.at(row, paid), args);
    }
}
