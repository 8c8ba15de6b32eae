package org.qingxin.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.intake.workbook.Area;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.GridCell;

/** What lies within a form and is not of it, and what of it cannot be seen. */
final class Leftovers {
    private final Grid grid;
    private final Remarks remarks;

    Leftovers(Grid grid, Remarks remarks) {
        this.grid = grid;
        this.remarks = remarks;
    }

    /** @param places all cells of the form, in the sheet */
    void check(Collection<Area> places) {
        if (places.isEmpty()) {
            return;
        }
        tellHidden(places);
        Area whole = places.stream().reduce(Leftovers::around).orElseThrow();
        List<GridCell> strange = grid.cells().stream()
                .filter(each -> whole.covers(each.row(), each.column()))
                .filter(each -> places.stream().noneMatch(place -> place.covers(each.row(), each.column())))
                .toList();
        strange.forEach(each -> remarks.add(
                Code.OUTSIDE_THE_FORM,
                each.row(),
                each.column(),
                Map.of("value", Arg.of(each.content().shown()))));
    }

    private void tellHidden(Collection<Area> places) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        places.forEach(each -> {
            for (int row = each.top(); row <= each.bottom(); row++) {
                rows.add(row);
            }
            for (int column = each.left(); column <= each.right(); column++) {
                columns.add(column);
            }
        });
        rows.stream()
                .filter(grid::isRowHidden)
                .forEach(each -> remarks.add(Code.HIDDEN_CELL, each, 0, Map.of("line", Arg.of("行", "row"))));
        columns.stream()
                .filter(grid::isColumnHidden)
                .forEach(each -> remarks.add(Code.HIDDEN_CELL, 0, each, Map.of("line", Arg.of("列", "column"))));
    }

    private static Area around(Area one, Area other) {
        return new Area(
                Math.min(one.top(), other.top()),
                Math.min(one.left(), other.left()),
                Math.max(one.bottom(), other.bottom()),
                Math.max(one.right(), other.right()));
    }
}
