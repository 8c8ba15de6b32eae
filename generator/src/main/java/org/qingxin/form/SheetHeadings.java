package org.qingxin.form;

import java.util.ArrayList;
import java.util.List;

/** What names the cells of a form, for whoever asks for many of them: looked up once, however long the form is. */
public final class SheetHeadings {
    private final List<Cell> over;
    /** The labels of each row. */
    private final List<List<Cell>> beside = new ArrayList<>();

    public SheetHeadings(Sheet sheet) {
        this.over = sheet.cells().stream()
                .filter(each -> each.is(Style.Role.HEADING))
                .toList();
        for (int i = 0; i < sheet.heights().size(); i++) {
            beside.add(new ArrayList<>());
        }
        for (Cell each : sheet.cells()) {
            if (each.is(Style.Role.LABEL) && each.style().bordered()) {
                for (int row = each.row(); row < each.bottom(); row++) {
                    beside.get(row).add(each);
                }
            }
        }
    }

    /** Headings over the cell, from the outermost to the nearest, then the labels beside it. */
    public List<Cell> of(Cell cell) {
        List<Cell> naming = new ArrayList<>();
        for (Cell each : over) {
            if (each.bottom() <= cell.row() && each.column() < cell.end() && each.end() > cell.column()) {
                naming.add(each);
            }
        }
        for (int row = cell.row(); row < cell.bottom(); row++) {
            for (Cell each : beside.get(row)) {
                boolean isNew = row == Math.max(each.row(), cell.row());
                if (isNew && each.end() <= cell.column()) {
                    naming.add(each);
                }
            }
        }
        return naming;
    }
}
