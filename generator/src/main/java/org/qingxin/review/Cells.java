package org.qingxin.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.history.RecordChange;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.review.Review.Cell;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** Which cells of the town's Annex 1 a change moves. */
final class Cells {
    private final Sides sides;
    private final Words words;
    private final Set<String> changed = new LinkedHashSet<>();

    Cells(Sides sides, List<RecordChange> changes) {
        this.sides = sides;
        this.words = sides.after();
        changes.forEach(change -> changed.add(change.record().id()));
    }

    /** In the order of the form; of each row also what it is of the total, which is left out. */
    List<Cell> moved(Campaign.Period period) {
        Optional<Annex1Table> was = sides.was().map(views -> views.annex1().period(new Annex1Scope.Town(), period));
        Annex1Table is = sides.is().annex1().period(new Annex1Scope.Town(), period);
        List<Cell> cells = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                BigDecimal before = was.map(table -> table.value(row, column)).orElse(BigDecimal.ZERO);
                BigDecimal after = is.value(row, column);
                if (row != Annex1Row.TOTAL && before.compareTo(after) != 0) {
                    cells.add(cell(period, row, column, before, after, by(was, is, row, column)));
                }
            }
        }
        return cells;
    }

    private Cell cell(
            Campaign.Period period,
            Annex1Row row,
            Annex1Column column,
            BigDecimal before,
            BigDecimal after,
            List<String> by) {
        return new Cell(
                words.text("review.period", period.no()),
                words.labels().of(row),
                words.labels().of(column),
                Format.figure(before, column),
                Format.figure(after, column),
                Format.difference(after.subtract(before), column),
                by);
    }

    private List<String> by(Optional<Annex1Table> was, Annex1Table is, Annex1Row row, Annex1Column column) {
        Set<String> records = new LinkedHashSet<>();
        was.ifPresent(table -> table.cell(row, column).records().forEach(each -> records.add(each.value())));
        is.cell(row, column).records().stream().map(Id::value).forEach(records::add);
        return records.stream().filter(changed::contains).sorted().toList();
    }
}
