package org.qingxin.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of what {@link CountedClasses} watches: calls of each method, and turns of the loops in it. For one thread. */
public final class Steps {
    private static final List<String> NAMES = new ArrayList<>();
    private static long[] counts = new long[1024];

    private Steps() {}

    /** Called by watched code. */
    public static void count(int place) {
        counts[place]++;
    }

    static int place(String name) {
        NAMES.add(name);
        if (NAMES.size() > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        return NAMES.size() - 1;
    }

    /** What was counted since the last time, by class and method. */
    static Map<String, Long> taken() {
        Map<String, Long> taken = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            taken.merge(NAMES.get(i), counts[i], Long::sum);
        }
        Arrays.fill(counts, 0);
        return taken;
    }
}
