package org.qingxin.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All records as one line of development has them at some moment. */
final class Books {
    private static final Pattern ID = Pattern.compile("HG-[A-Z0-9]+(?:-[A-Z0-9]+)*-\\d{3}");

    private final Map<String, Growing> all;
    private final Map<String, Moment> written;
    private final Map<String, String> texts;

    /** @param all what there will be at the end, by id */
    Books(Map<String, Growing> all) {
        this(all, Map.of(), Map.of());
    }

    private Books(Map<String, Growing> all, Map<String, Moment> written, Map<String, String> texts) {
        this.all = all;
        this.written = new HashMap<>(written);
        this.texts = new TreeMap<>(texts);
    }

    Books copy() {
        return new Books(all, written, texts);
    }

    /** Files by their paths. */
    Map<String, String> texts() {
        return texts;
    }

    /**
     * A record that was written.
     *
     * @param before empty if it is new
     */
    record Written(Growing record, Optional<String> before, String after) {}

    /** The same, with what was done to a record in several steps as one. */
    static List<Written> together(List<Written> changes) {
        Map<String, Written> records = new LinkedHashMap<>();
        changes.forEach(each -> records.merge(
                each.record().id(), each, (first, last) -> new Written(first.record(), first.before(), last.after())));
        return List.copyOf(records.values());
    }

    /** Writes a record as it is at a moment, with what it names, and into others that it is there; gives what changed. */
    List<Written> write(Growing record, Moment moment) {
        List<Written> changes = new ArrayList<>();
        Moment last = written.getOrDefault(record.id(), moment);
        boolean isNew = !written.containsKey(record.id());
        put(record, last.isAfter(moment) ? last : moment, changes);
        if (isNew && !changes.isEmpty()) {
            all.values().stream()
                    .filter(each -> each.parts().stream()
                            .anyMatch(part ->
                                    part.needs().filter(record.id()::equals).isPresent()))
                    .forEach(each ->
                            Optional.ofNullable(written.get(each.id())).ifPresent(when -> put(each, when, changes)));
        }
        return changes;
    }

    private void put(Growing record, Moment moment, List<Written> changes) {
        Optional<String> before =
                Optional.ofNullable(written.get(record.id())).map(each -> texts.remove(record.pathAt(each)));
        String text = record.textAt(moment, written::containsKey);
        for (String named : named(text)) {
            Growing other = all.get(named);
            if (other != null && !written.containsKey(named) && !record.id().equals(named)) {
                changes.addAll(write(other, other.birth().isAfter(moment) ? other.birth() : moment));
            }
        }
        written.put(record.id(), moment);
        texts.put(record.pathAt(moment), text);
        boolean isSame = before.filter(text::equals).isPresent();
        if (!isSame) {
            changes.add(new Written(record, before, text));
        }
    }

    private static List<String> named(String text) {
        return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
