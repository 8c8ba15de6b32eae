package org.qingxin.derive.annex1;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;

/** Cells being filled. What goes into a row goes into the total as well. */
final class Annex1Tally {
    private final Map<Annex1Row, Map<Annex1Column, Sum>> sums = new EnumMap<>(Annex1Row.class);
    private final Map<Annex1Column, Set<Id>> counted = new HashMap<>();

    private static final class Sum {
        private long value;
        private final Set<Id> records = new TreeSet<>();
    }

    /** Adds a figure of a record; nothing is left behind by zero. */
    void add(Annex1Row row, Annex1Column column, long value, Id record) {
        if (value != 0) {
            put(row, column, value, record);
            put(Annex1Row.TOTAL, column, value, record);
        }
    }

    /** Counts an employer once, however many records it appears in. */
    void count(Annex1Row row, Annex1Column column, Id.Employer employer, Id record) {
        boolean first = counted.computeIfAbsent(column, c -> new HashSet<>()).add(employer);
        put(row, column, first ? 1 : 0, record);
        put(Annex1Row.TOTAL, column, first ? 1 : 0, record);
    }

    private void put(Annex1Row row, Annex1Column column, long value, Id record) {
        Sum sum = sums.computeIfAbsent(row, r -> new EnumMap<>(Annex1Column.class))
                .computeIfAbsent(column, c -> new Sum());
        sum.value = Math.addExact(sum.value, value);
        sum.records.add(record);
    }

    Map<Annex1Row, Map<Annex1Column, Annex1Table.Cell>> cells() {
        Map<Annex1Row, Map<Annex1Column, Annex1Table.Cell>> cells = new EnumMap<>(Annex1Row.class);
        for (Annex1Row row : Annex1Row.values()) {
            Map<Annex1Column, Annex1Table.Cell> line = new EnumMap<>(Annex1Column.class);
            Map<Annex1Column, Sum> summed = sums.getOrDefault(row, Map.of());
            for (Annex1Column column : Annex1Column.values()) {
                Sum sum = summed.getOrDefault(column, new Sum());
                line.put(column, new Annex1Table.Cell(sum.value, List.copyOf(sum.records)));
            }
            cells.put(row, Collections.unmodifiableMap(line));
        }
        return Collections.unmodifiableMap(cells);
    }
}
