package org.qingxin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of the files that a commit leaves behind are which of those that it found: by the number in the record, whatever
 * the files are called. One that cannot be read is what lay in its place, or what had the same bytes.
 */
final class Matching {
    /** A file as the commit leaves it. */
    record Arrival(Version version, Content content) {
        String id() {
            return content.id().orElseGet(() -> stem(version.path()));
        }

        RecordName name() {
            return new RecordName(folder(version.path()), id());
        }
    }

    /** A record before and after; at least one is there. */
    record Pair(Optional<Held> before, Optional<Arrival> after) {}

    private final Map<String, Held> leaving;
    private final Map<String, Arrival> arriving = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Matching(Map<String, Held> leaving, List<Arrival> arriving) {
        this.leaving = new TreeMap<>(leaving);
        arriving.forEach(each -> this.arriving.put(each.version().path(), each));
    }

    /** @param leaving the records whose files are changed or gone, by path */
    static List<Pair> of(Map<String, Held> leaving, List<Arrival> arriving) {
        Matching matching = new Matching(leaving, arriving);
        BiPredicate<Held, Arrival> samePlace =
                (was, is) -> was.version().path().equals(is.version().path());
        BiPredicate<Held, Arrival> sameFolder =
                (was, is) -> was.name().folder().equals(is.name().folder());
        Predicate<Arrival> readable = arrival -> arrival.version().isReadable();
        Function<Held, String> idBefore = held -> held.name().id();
        matching.pair(idBefore, readable, Arrival::id, samePlace);
        matching.pair(idBefore, readable, Arrival::id, sameFolder);
        matching.pair(idBefore, readable, Arrival::id, (was, is) -> true);
        Function<Held, String> bytesBefore = held -> held.version().blob();
        Function<Arrival, String> bytesAfter = arrival -> arrival.version().blob();
        matching.pair(bytesBefore, readable.negate(), bytesAfter, (was, is) -> true);
        matching.pair(
                held -> held.version().path(),
                readable.negate(),
                arrival -> arrival.version().path(),
                samePlace);
        return matching.finished();
    }

    private void pair(
            Function<Held, String> keyBefore,
            Predicate<Arrival> which,
            Function<Arrival, String> keyAfter,
            BiPredicate<Held, Arrival> isSame) {
        Map<String, List<Held>> candidates = new HashMap<>();
        leaving.values()
                .forEach(held -> candidates
                        .computeIfAbsent(keyBefore.apply(held), key -> new ArrayList<>())
                        .add(held));
        for (Arrival arrival : arriving.values().stream().filter(which).toList()) {
            candidates.getOrDefault(keyAfter.apply(arrival), List.of()).stream()
                    .filter(held -> leaving.containsKey(held.version().path()) && isSame.test(held, arrival))
                    .findFirst()
                    .ifPresent(held -> pair(held, arrival));
        }
    }

    private void pair(Held held, Arrival arrival) {
        leaving.remove(held.version().path());
        arriving.remove(arrival.version().path());
        pairs.add(new Pair(Optional.of(held), Optional.of(arrival)));
    }

    private List<Pair> finished() {
        leaving.values().forEach(held -> pairs.add(new Pair(Optional.of(held), Optional.empty())));
        arriving.values().forEach(arrival -> pairs.add(new Pair(Optional.empty(), Optional.of(arrival))));
        pairs.sort(Comparator.comparing(Matching::name).thenComparing(Matching::path));
        return List.copyOf(pairs);
    }

    private static RecordName name(Pair pair) {
        return pair.after()
                .map(Arrival::name)
                .or(() -> pair.before().map(Held::name))
                .orElseThrow();
    }

    private static String path(Pair pair) {
        return pair.after()
                .map(Arrival::version)
                .or(() -> pair.before().map(Held::version))
                .map(Version::path)
                .orElseThrow();
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - Walk.ENDING.length());
    }
}
