package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Coded;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Adjustment;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/**
 * A report held against what the records say for the same unit and period.
 *
 * @param lines every cell of the form, row by row
 * @param items the lines of 其它情况
 * @param violations identities that the report itself breaks
 */
public record Reconciliation(
        PeriodReport report,
        Annex1Table computed,
        List<Line> lines,
        List<ItemLine> items,
        List<Annex1Violation> violations) {

    public enum State implements Coded {
        SAME,
        /** The adjustments given make up the difference. */
        EXPLAINED,
        UNEXPLAINED
    }

    /**
     * One cell, in the units of the records (money in 元).
     *
     * @param adjusted sum of the adjustments given; reported should be computed plus this
     */
    public record Line(
            Annex1Row row,
            Annex1Column column,
            BigDecimal reported,
            BigDecimal computed,
            BigDecimal adjusted,
            List<String> reasons) {
        public BigDecimal delta() {
            return reported.subtract(computed);
        }

        /** What no adjustment explains. */
        public BigDecimal unexplained() {
            return delta().subtract(adjusted);
        }

        public State state() {
            if (unexplained().signum() != 0) {
                return State.UNEXPLAINED;
            }
            return delta().signum() == 0 ? State.SAME : State.EXPLAINED;
        }
    }

    /** A line of 其它情况 as reported and as computed. */
    public record ItemLine(Investment investment, OtherItem reported, OtherItem computed) {
        public boolean isSame() {
            return reported.equals(computed);
        }
    }

    public static Reconciliation of(PeriodReport report, Annex1Table computed) {
        ReportedTable reported = new ReportedTable(report);
        List<Line> lines = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                lines.add(line(reported, computed, row, column));
            }
        }
        List<ItemLine> items = List.of(Investment.GOV, Investment.PPP, Investment.SOE).stream()
                .map(each -> new ItemLine(each, reported.item(each), computed.item(each)))
                .toList();
        return new Reconciliation(report, computed, List.copyOf(lines), items, Annex1.identities(reported));
    }

    private static Line line(ReportedTable reported, Annex1Table computed, Annex1Row row, Annex1Column column) {
        List<Adjustment> given = adjustments(reported.report().adjustments(), row, column);
        return new Line(
                row,
                column,
                reported.value(row, column),
                computed.value(row, column),
                given.stream().map(Adjustment::delta).reduce(BigDecimal.ZERO, BigDecimal::add),
                given.stream().map(Adjustment::reason).distinct().toList());
    }

    /** Those of the cell; the total, unless it has its own, is adjusted by what its rows are adjusted by. */
    private static List<Adjustment> adjustments(List<Adjustment> all, Annex1Row row, Annex1Column column) {
        List<Adjustment> ofColumn =
                all.stream().filter(each -> each.column() == column).toList();
        List<Adjustment> ofRow =
                ofColumn.stream().filter(each -> each.row() == row).toList();
        return row == Annex1Row.TOTAL && ofRow.isEmpty() ? ofColumn : ofRow;
    }

    public Line line(Annex1Row row, Annex1Column column) {
        return lines.get(row.ordinal() * Annex1Column.values().length + column.ordinal());
    }

    /** Cells that differ, explained or not. */
    public List<Line> differences() {
        return lines.stream().filter(line -> line.state() != State.SAME).toList();
    }

    public List<Line> unexplained() {
        return lines.stream().filter(line -> line.state() == State.UNEXPLAINED).toList();
    }

    public boolean agrees() {
        return unexplained().isEmpty() && items.stream().allMatch(ItemLine::isSame);
    }
}
