package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;

/**
 * One table of Annex 1 after another of the same scope, cell by cell: a period after the one before it, or any two spans.
 *
 * @param lines every cell of the form, row by row
 */
public record Annex1Change(Annex1Table before, Annex1Table now, List<Line> lines) {

    /**
     * One cell, in the units of the records (money in 元).
     *
     * @param gone records behind the earlier figure only
     * @param come records behind the later figure only
     * @param both records behind both, with the same or another share
     */
    public record Line(
            Annex1Row row,
            Annex1Column column,
            BigDecimal before,
            BigDecimal now,
            List<Id> gone,
            List<Id> come,
            List<Id> both) {
        /** Later less earlier. */
        public BigDecimal change() {
            return now.subtract(before);
        }
    }

    public static Annex1Change of(Annex1Table before, Annex1Table now) {
        List<Line> lines = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                lines.add(line(row, column, before, now));
            }
        }
        return new Annex1Change(before, now, List.copyOf(lines));
    }

    private static Line line(Annex1Row row, Annex1Column column, Annex1Table before, Annex1Table now) {
        List<Id> earlier = before.cell(row, column).records();
        List<Id> later = now.cell(row, column).records();
        Set<Id> inEarlier = new HashSet<>(earlier);
        Set<Id> inLater = new HashSet<>(later);
        return new Line(
                row,
                column,
                before.value(row, column),
                now.value(row, column),
                earlier.stream().filter(id -> !inLater.contains(id)).toList(),
                later.stream().filter(id -> !inEarlier.contains(id)).toList(),
                later.stream().filter(inEarlier::contains).toList());
    }

    public Line line(Annex1Row row, Annex1Column column) {
        return lines.get(row.ordinal() * Annex1Column.values().length + column.ordinal());
    }

    /** Cells whose figure is another. */
    public List<Line> changed() {
        return lines.stream().filter(line -> line.change().signum() != 0).toList();
    }
}
