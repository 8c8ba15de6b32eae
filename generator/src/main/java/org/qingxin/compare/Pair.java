package org.qingxin.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The same thing before and after; empty where there was no such thing. */
record Pair<T>(Optional<T> before, Optional<T> after) {

    /** By what tells them apart: in the order of those after, then those that are gone. Of two alike the first meets the first. */
    static <T> List<Pair<T>> all(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> was = numbered(before, key);
        List<Pair<T>> pairs = new ArrayList<>();
        numbered(after, key)
                .forEach((name, each) ->
                        pairs.add(new Pair<>(Optional.ofNullable(was.remove(name)), Optional.of(each))));
        was.values().forEach(each -> pairs.add(new Pair<>(Optional.of(each), Optional.empty())));
        return pairs;
    }

    private static <T> Map<String, T> numbered(List<T> all, Function<T, String> key) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, T> numbered = new LinkedHashMap<>();
        for (T each : all) {
            String name = key.apply(each);
            numbered.put(name + "#" + times.merge(name, 1, Integer::sum), each);
        }
        return numbered;
    }
}
