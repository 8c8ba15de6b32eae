package org.qingxin.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the rows of a form are in a sheet, or its columns. Lines whose headings stand nowhere else are known; the others
 * only if the known ones on both sides have moved equally far.
 */
final class Lines {
    private final Map<Integer, Set<Integer>> votes = new HashMap<>();
    private final TreeMap<Integer, Integer> known = new TreeMap<>();

    /** A heading of the form's line {@code from} was found in the sheet's line {@code to}, and nowhere else. */
    void vote(int from, int to) {
        votes.computeIfAbsent(from, each -> new TreeSet<>()).add(to);
    }

    /** Takes the lines on which all headings agree and that keep their order. */
    void settle() {
        votes.forEach((from, to) -> {
            if (to.size() == 1) {
                known.put(from, to.iterator().next());
            }
        });
        known.keySet().removeIf(from -> !isInOrder(from));
    }

    private boolean isInOrder(int from) {
        int to = known.getOrDefault(from, -1);
        return known.headMap(from).values().stream().allMatch(each -> each < to)
                && known.tailMap(from, false).values().stream().allMatch(each -> each > to);
    }

    /** The sheet's line; empty if it cannot be told. */
    OptionalInt of(int line) {
        Map.Entry<Integer, Integer> before = known.floorEntry(line);
        Map.Entry<Integer, Integer> after = known.ceilingEntry(line);
        if (before == null && after == null) {
            return OptionalInt.empty();
        }
        int first = before == null ? moved(after) : moved(before);
        int second = after == null ? first : moved(after);
        return first == second && line + first >= 0 ? OptionalInt.of(line + first) : OptionalInt.empty();
    }

    private static int moved(Map.Entry<Integer, Integer> line) {
        return line.getValue() - line.getKey();
    }
}
