package org.qingxin.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;

/**
 * The reports of villages and office, summed, held against the town's table.
 *
 * @param in units whose report is in, and {@code missing} those that owe one still
 * @param lines every cell of the form, row by row
 */
public record TownReconciliation(
        Period period, Annex1Table town, List<Id.Unit> in, List<Id.Unit> missing, List<Line> lines) {

    public enum State implements Coded {
        SAME,
        /** The parts are right; what two units counted is one in the town. */
        OVERLAP,
        DIFFERENT
    }

    /**
     * One cell, in the units of the records (money in 元).
     *
     * @param reported sum of the reports that are in
     * @param parts sum of what the records say for each filing unit
     * @param town what the records say for the town, each case and employer once
     */
    public record Line(Annex1Row row, Annex1Column column, BigDecimal reported, BigDecimal parts, BigDecimal town) {
        public BigDecimal delta() {
            return reported.subtract(town);
        }

        /** How much the parts count more than once. */
        public BigDecimal overlap() {
            return parts.subtract(town);
        }

        public State state() {
            if (delta().signum() == 0) {
                return State.SAME;
            }
            return reported.compareTo(parts) == 0 ? State.OVERLAP : State.DIFFERENT;
        }
    }

    static TownReconciliation of(Period period, Annex1 annex1, Submissions submissions) {
        Annex1Table town = annex1.period(new Annex1Scope.Town(), period);
        List<Annex1Figures> reported = new ArrayList<>();
        List<Annex1Figures> computed = new ArrayList<>();
        List<Id.Unit> in = new ArrayList<>();
        List<Id.Unit> missing = new ArrayList<>();
        for (Id.Unit unit : annex1.filers()) {
            computed.add(annex1.period(annex1.scopeOf(unit), period));
            submissions.submitted(unit, period.no()).map(ReportedTable::new).ifPresent(reported::add);
            (submissions.submitted(unit, period.no()).isPresent() ? in : missing).add(unit);
        }
        List<Line> lines = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                lines.add(new Line(
                        row, column, sum(reported, row, column), sum(computed, row, column), town.value(row, column)));
            }
        }
        return new TownReconciliation(period, town, List.copyOf(in), List.copyOf(missing), List.copyOf(lines));
    }

    private static BigDecimal sum(List<Annex1Figures> tables, Annex1Row row, Annex1Column column) {
        return tables.stream().map(table -> table.value(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Line> differences() {
        return lines.stream().filter(line -> line.state() != State.SAME).toList();
    }
}
