package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.List;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;

/**
 * Tables of Annex 1 added up and held against the table of the whole: units against the town, or the spans of a campaign
 * against its cumulative table.
 *
 * @param lines every cell of the form, row by row
 */
public record Annex1Sum(Annex1Table whole, List<Annex1Table> parts, List<Line> lines) {

    /** How the parts of a column make up the whole. */
    public enum Rule implements Coded {
        /** Each event, sum and finding lies in one part. */
        ADDS_UP,
        /** An employer counts in each part that has it, and once in the whole (columns 1 and 5). */
        EMPLOYERS_ONCE,
        /** Of several parts that saw an employer the whole takes the latest headcount (columns 2 to 4). */
        LATEST_HEADCOUNT,
        /** People paid by instalments in several spans are the same people (columns 12 and 13). */
        PEOPLE_ONCE;

        /** @param spans whether the parts are spans of time; otherwise units, which never share a case */
        static Rule of(Annex1Column column, boolean spans) {
            return switch (column) {
                case INSPECTED_EMPLOYERS, ARREARS_EMPLOYERS -> EMPLOYERS_ONCE;
                case INSPECTED_WORKERS, INSPECTED_MIGRANTS, MIGRANTS_WITH_CONTRACT -> LATEST_HEADCOUNT;
                case RECOVERED_WORKERS, RECOVERED_MIGRANTS -> spans ? PEOPLE_ONCE : ADDS_UP;
                default -> ADDS_UP;
            };
        }
    }

    /**
     * One cell, in the units of the records (money in 元).
     *
     * @param sum the parts added up
     * @param whole the cell of the whole
     * @param shared what several parts count: employers, or cases whose people were paid in several spans
     */
    public record Line(
            Annex1Row row, Annex1Column column, Rule rule, BigDecimal sum, BigDecimal whole, List<Shared> shared) {
        /** How much the parts count more than once. */
        public BigDecimal overlap() {
            return sum.subtract(whole);
        }

        /** Whether the difference is what the rule allows. */
        public boolean agrees() {
            return switch (rule) {
                case ADDS_UP -> overlap().signum() == 0;
                case EMPLOYERS_ONCE ->
                    overlap().intValueExact()
                            == shared.stream()
                                    .mapToInt(each -> each.in().size() - 1)
                                    .sum();
                case LATEST_HEADCOUNT, PEOPLE_ONCE ->
                    overlap().signum() == 0 || overlap().signum() > 0 && !shared.isEmpty();
            };
        }
    }

    /** @param in the parts that count it, in their order */
    public record Shared(Id what, List<Annex1Table> in) {}

    public Line line(Annex1Row row, Annex1Column column) {
        return lines.get(row.ordinal() * Annex1Column.values().length + column.ordinal());
    }

    /** Cells that the parts do not add up to. */
    public List<Line> overlaps() {
        return lines.stream().filter(line -> line.overlap().signum() != 0).toList();
    }
}
