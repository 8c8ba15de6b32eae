package org.qingxin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.Matching.Arrival;
import org.qingxin.history.Matching.Pair;
import org.qingxin.history.RecordChange.Kind;
import org.qingxin.history.Value.Fields;

/** The records as one commit after another leaves them, by the paths of their files. */
final class Records {
    private final Map<String, Held> held = new HashMap<>();

    /**
     * As a log has left them that was kept. Which numbers are hidden in them it does not tell; where there are any, the
     * bytes are read again, so that the next number in their place is seen to be another.
     */
    static Records of(Replay replay, Repository repository) throws IOException {
        Records records = new Records();
        replay.records().values().forEach(records::put);
        Map<String, Held> forgotten = new TreeMap<>(records.held);
        forgotten.values().removeIf(each -> each.good().isEmpty() || !hasForgotten(each.fields()));
        try (Objects objects = new Objects(repository.git(), repository.format())) {
            Map<String, byte[]> bytes = objects.read(forgotten.values().stream()
                    .flatMap(each -> each.good().stream())
                    .toList());
            forgotten
                    .values()
                    .forEach(each -> each.good()
                            .map(bytes::get)
                            .map(Content::of)
                            .ifPresent(content ->
                                    records.put(new Held(each.name(), each.version(), each.good(), content.fields()))));
        }
        return records;
    }

    private static boolean hasForgotten(Value value) {
        if (value instanceof Value.Text text) {
            return text.mark() == LogReader.FORGOTTEN;
        } else if (value instanceof Value.Items list) {
            return list.items().stream().anyMatch(Records::hasForgotten);
        }
        return value instanceof Fields fields
                && fields.fields().values().stream().anyMatch(Records::hasForgotten);
    }

    Optional<Held> at(String path) {
        return Optional.ofNullable(held.get(path));
    }

    /** All of them, in the order of paths. */
    Map<String, Held> all() {
        return new TreeMap<>(held);
    }

    /** Takes over a record as an earlier walk has left it. */
    void put(Held record) {
        held.put(record.version().path(), record);
    }

    /**
     * Goes one commit on.
     *
     * @param files what the commit changed
     * @param contents what their new bytes say, by object id; what is missing is lost
     * @param isBeginning whether nothing is known of what was before
     * @throws LimitException if the changes do not fit the records as they are
     */
    List<RecordChange> advance(List<RawChange> files, Map<String, Content> contents, boolean isBeginning)
            throws LimitException {
        Map<String, Held> leaving = new TreeMap<>();
        List<Arrival> arriving = new ArrayList<>();
        for (RawChange file : files) {
            Optional<Held> was = at(file.path());
            if (!was.map(each -> each.version().blob()).equals(file.was())) {
                throw new LimitException(Limit.DAMAGED);
            }
            was.ifPresent(each -> leaving.put(file.path(), each));
            file.is().ifPresent(id -> arriving.add(arrival(file.path(), id, contents)));
        }
        leaving.keySet().forEach(held::remove);
        List<RecordChange> changes = new ArrayList<>();
        for (Pair pair : Matching.of(leaving, arriving)) {
            changes.add(change(pair, isBeginning));
        }
        return changes;
    }

    private static Arrival arrival(String path, String id, Map<String, Content> contents) {
        Content content = contents.getOrDefault(id, Content.LOST);
        return new Arrival(new Version(path, id, content.state()), content);
    }

    private RecordChange change(Pair pair, boolean isBeginning) {
        Optional<Version> before = pair.before().map(Held::version);
        Fields said = pair.before().map(Held::fields).orElse(Fields.NONE);
        if (pair.after().isEmpty()) {
            Held gone = pair.before().orElseThrow();
            List<FieldChange> lost = Comparison.between(said, Fields.NONE);
            return new RecordChange(gone.name(), Kind.REMOVED, before, Optional.empty(), lost);
        }
        Arrival arrival = pair.after().get();
        Optional<Version> after = Optional.of(arrival.version());
        if (!arrival.version().isReadable()) {
            RecordName name = pair.before()
                    .map(each ->
                            new RecordName(arrival.name().folder(), each.name().id()))
                    .orElseGet(arrival::name);
            put(new Held(name, arrival.version(), pair.before().flatMap(Held::good), said));
            return new RecordChange(name, Kind.UNREADABLE, before, after, List.of());
        }
        Fields says = arrival.content().fields();
        put(new Held(
                arrival.name(), arrival.version(), Optional.of(arrival.version().blob()), says));
        List<FieldChange> changes = Comparison.between(said, says);
        Kind kind =
                before.isEmpty() ? isBeginning ? Kind.FOUND : Kind.CREATED : kind(before.get(), after.get(), changes);
        return new RecordChange(arrival.name(), kind, before, after, changes);
    }

    private static Kind kind(Version before, Version after, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            return Kind.CHANGED;
        }
        return before.path().equals(after.path()) ? Kind.TOUCHED : Kind.MOVED;
    }
}
