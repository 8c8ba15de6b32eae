package org.qingxin.validate.rule;

import static org.qingxin.model.Annex1Column.ADMINISTRATIVE_DECISIONS;
import static org.qingxin.model.Annex1Column.ADMINISTRATIVE_PENALTIES;
import static org.qingxin.model.Annex1Column.CASES_FILED;
import static org.qingxin.model.Annex1Column.FILED_BY_POLICE;
import static org.qingxin.model.Annex1Column.RECTIFICATION_ORDERS;
import static org.qingxin.model.Annex1Column.REFERRED_TO_POLICE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.validate.Problems;

/**
 * A7: taken over all periods and what the records say of the time before, the police file no more than was referred (Annex 1, column 20 by 19), no more is referred
 * than was ordered or decided (19 by 16 and 17), and nobody is punished where nothing was filed (18 by 10). A warning: by case it is the order of stages, and that is an error.
 */
final class ReportedActsFollow implements TownRules.TownRule {
    /** An act and those that come before it; {@code each} if every one needs its own. */
    private record Order(Annex1Column act, List<Annex1Column> before, boolean each) {
        boolean holds(BigDecimal acts, BigDecimal earlier) {
            return each ? acts.compareTo(earlier) <= 0 : acts.signum() == 0 || earlier.signum() > 0;
        }
    }

    private static final List<Order> ORDERS = List.of(
            new Order(FILED_BY_POLICE, List.of(REFERRED_TO_POLICE), true),
            new Order(REFERRED_TO_POLICE, List.of(RECTIFICATION_ORDERS, ADMINISTRATIVE_DECISIONS), true),
            new Order(ADMINISTRATIVE_PENALTIES, List.of(CASES_FILED), false));

    @Override
    public void check(Views views, Problems problems) {
        for (FiledTables filed : FiledTables.all(views)) {
            Set<String> told = new TreeSet<>();
            filed.cumulative().forEach(tables -> check(filed, tables, told, problems));
        }
    }

    private static void check(FiledTables filed, List<ReportedTable> tables, Set<String> told, Problems problems) {
        for (Annex1Row row : Annex1Row.values()) {
            for (Order order : ORDERS) {
                BigDecimal acts = filed.everSince(tables, row, order.act());
                BigDecimal earlier = order.before().stream()
                        .map(column -> filed.everSince(tables, row, column))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (row != Annex1Row.TOTAL && !order.holds(acts, earlier) && told.add(row + " " + order.act())) {
                    ReportedTable last = tables.get(tables.size() - 1);
                    Map<String, Arg> args = Annex1Words.figures(acts, earlier);
                    args.put("row", Annex1Words.row(row));
                    args.put("column", Annex1Words.column(order.act()));
                    args.put("columns", Annex1Words.columns(order.before()));
                    problems.add(Code.ACTS_WITHOUT_GROUND, last.report().id(), Annex1Words.at(row, order.act()), args);
                }
            }
        }
    }
}
