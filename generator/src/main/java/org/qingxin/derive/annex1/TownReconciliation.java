package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Submissions;
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
        /** Nothing but reports still missing, and what two units counted, makes up the difference. */
        MISSING,
        /** Adjustments given make up the difference, with overlap and reports still missing. */
        EXPLAINED,
        DIFFERENT
    }

    /**
     * One cell, in the units of the records (money in 元).
     *
     * @param reported sum of the reports that are in
     * @param adjusted sum of the adjustments that they give
     * @param partsIn sum of what the records say for the units whose report is in
     * @param parts the same for every filing unit
     * @param town what the records say for the town, each case and employer once
     */
    public record Line(
            Annex1Row row,
            Annex1Column column,
            BigDecimal reported,
            BigDecimal adjusted,
            BigDecimal partsIn,
            BigDecimal parts,
            BigDecimal town) {
        public BigDecimal delta() {
            return reported.subtract(town);
        }

        /** How much the parts count more than once. */
        public BigDecimal overlap() {
            return parts.subtract(town);
        }

        /** What the records hold for units whose report is missing. */
        public BigDecimal missing() {
            return parts.subtract(partsIn);
        }

        /** What neither overlap nor missing reports nor adjustments explain. */
        public BigDecimal unexplained() {
            return reported.subtract(adjusted).subtract(partsIn);
        }

        public State state() {
            if (delta().signum() == 0) {
                return State.SAME;
            }
            if (unexplained().signum() != 0) {
                return State.DIFFERENT;
            }
            if (reported.compareTo(parts) == 0) {
                return State.OVERLAP;
            }
            return adjusted.signum() == 0 ? State.MISSING : State.EXPLAINED;
        }
    }

    public static TownReconciliation of(Period period, Annex1 annex1, Submissions submissions) {
        Annex1Table town = annex1.period(new Annex1Scope.Town(), period);
        List<Reconciliation> in = new ArrayList<>();
        List<Annex1Table> parts = new ArrayList<>();
        List<Id.Unit> missing = new ArrayList<>();
        for (Id.Unit unit : annex1.filers()) {
            Annex1Table part = annex1.period(annex1.scopeOf(unit), period);
            parts.add(part);
            submissions
                    .submitted(unit, period.no())
                    .ifPresentOrElse(report -> in.add(Reconciliation.of(report, part)), () -> missing.add(unit));
        }
        List<Line> lines = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                lines.add(line(row, column, in, parts, town));
            }
        }
        return new TownReconciliation(
                period,
                town,
                in.stream().map(each -> each.report().unit()).toList(),
                List.copyOf(missing),
                List.copyOf(lines));
    }

    private static Line line(
            Annex1Row row, Annex1Column column, List<Reconciliation> in, List<Annex1Table> parts, Annex1Table town) {
        List<Reconciliation.Line> cells =
                in.stream().map(each -> each.line(row, column)).toList();
        return new Line(
                row,
                column,
                sum(cells.stream().map(Reconciliation.Line::reported)),
                sum(cells.stream().map(Reconciliation.Line::adjusted)),
                sum(cells.stream().map(Reconciliation.Line::computed)),
                sum(parts.stream().map(part -> part.value(row, column))),
                town.value(row, column));
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** None before the first unit has reported: until then there is nothing to compare with. */
    public List<Line> differences() {
        return lines.stream()
                .filter(line -> !in.isEmpty() && line.state() != State.SAME)
                .toList();
    }
}
