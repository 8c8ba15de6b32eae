package org.qingxin.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qingxin.history.Pack.Kind;

/** What is different between two states of all records, record by record and field by field, without what lay between. */
public final class Difference {
    private Difference() {}

    /**
     * The changes, in the order of records; records are matched as along a history.
     *
     * @param before all files by their paths relative to the records; {@code after} likewise
     */
    public static List<RecordChange> between(Map<String, byte[]> before, Map<String, byte[]> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> !Walk.isRecord(path) || Arrays.equals(before.get(path), after.get(path)));
        List<RawChange> found = new ArrayList<>();
        List<RawChange> changed = new ArrayList<>();
        Map<String, Content> contents = new HashMap<>();
        Pack ids = new Pack();
        for (String path : paths) {
            Optional<String> was = Optional.ofNullable(before.get(path)).map(bytes -> read(bytes, ids, contents));
            Optional<String> is = Optional.ofNullable(after.get(path)).map(bytes -> read(bytes, ids, contents));
            was.ifPresent(id -> found.add(new RawChange(path, Optional.empty(), was)));
            changed.add(new RawChange(path, was, is));
        }
        try {
            Records records = new Records();
            records.advance(found, contents, true);
            return records.advance(changed, contents, false);
        } catch (LimitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(byte[] bytes, Pack ids, Map<String, Content> contents) {
        String id = ids.add(Kind.BLOB, bytes);
        contents.computeIfAbsent(id, each -> Content.of(bytes));
        return id;
    }
}
