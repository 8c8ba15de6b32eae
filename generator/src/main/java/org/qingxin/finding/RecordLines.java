package org.qingxin.finding;

import java.util.List;
import java.util.Map;

/**
 * The lines of its file on which a record and the items of its lists begin, counted from 1.
 *
 * @param first of the record itself
 * @param items of each item, by the name of the list
 */
public record RecordLines(int first, Map<String, List<Integer>> items) {
    /** Of a record that is not known line by line. */
    public static final RecordLines UNKNOWN = new RecordLines(1, Map.of());

    /** The line of an item, counted from 0; of the record where there is no such item. */
    public int of(String list, int index) {
        List<Integer> lines = items.getOrDefault(list, List.of());
        return index < lines.size() ? lines.get(index) : first;
    }
}
