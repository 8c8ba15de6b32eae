package org.qingxin.intake.workbook;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One sheet of a workbook: cells that hold something, what is merged, what is hidden. */
public final class Grid {
    /** More columns than any sheet has. */
    private static final long WIDE = 1 << 20;

    private final int number;
    private final String name;
    private final boolean isHidden;
    private final Map<Long, GridCell> cells = new TreeMap<>();
    private final List<Area> merged;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    Grid(Title title, Collection<GridCell> all, List<Area> merged, BitSet hiddenRows, BitSet hiddenColumns) {
        this.number = title.number();
        this.name = title.name();
        this.isHidden = title.isHidden();
        this.merged = List.copyOf(merged);
        this.hiddenRows = (BitSet) hiddenRows.clone();
        this.hiddenColumns = (BitSet) hiddenColumns.clone();
        all.stream().filter(each -> !each.isBlank()).forEach(each -> cells.put(place(each.row(), each.column()), each));
    }

    /** @param number from 1, in the order of the tabs */
    record Title(int number, String name, boolean isHidden) {}

    /** Which tab it is, from 1. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return isHidden;
    }

    /** Cells that hold something, row by row. */
    public Collection<GridCell> cells() {
        return Collections.unmodifiableCollection(cells.values());
    }

    public Optional<GridCell> at(int row, int column) {
        return Optional.ofNullable(cells.get(place(row, column)));
    }

    /** The cells merged into one with this one; itself where nothing is. */
    public Area around(int row, int column) {
        return merged.stream()
                .filter(each -> each.covers(row, column))
                .findFirst()
                .orElse(new Area(row, column, row, column));
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    private static long place(int row, int column) {
        return row * WIDE + column;
    }
}
