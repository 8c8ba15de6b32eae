package org.qingxin.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Suggestion;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.validate.Violations.Leaf;

/** Fields that are missing from one mapping or do not belong in it. An unknown one near a missing one is a misspelling. */
final class FieldViolations {
    private final Schema schema;
    private final Node node;
    private final Map<String, Leaf> missing = new LinkedHashMap<>();
    private final Map<String, ObjectSchema> unknown = new LinkedHashMap<>();

    FieldViolations(Schema schema, Node node) {
        this.schema = schema;
        this.node = node;
    }

    /** Whether the complaint is about fields; if so it is kept. */
    boolean takes(Leaf leaf) {
        if (!(node instanceof MapNode map) || !(leaf.failure().getViolatedSchema() instanceof ObjectSchema object)) {
            return false;
        }
        if (leaf.keyword().equals("required")) {
            object.getRequiredProperties().stream()
                    .filter(key -> map.entry(key).isEmpty())
                    .forEach(key -> missing.putIfAbsent(key, leaf));
            return true;
        }
        if (leaf.keyword().equals("additionalProperties")) {
            map.entries().stream()
                    .map(Entry::key)
                    .filter(key -> !object.getPropertySchemas().containsKey(key))
                    .forEach(key -> unknown.put(key, object));
            return true;
        }
        return false;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (node instanceof MapNode map) {
            unknown.forEach((key, owner) -> findings.add(unknown(map.entry(key).orElseThrow(), owner)));
            missing.forEach((key, leaf) -> findings.add(missing(map, key, leaf)));
        }
        return findings;
    }

    private Finding unknown(Entry entry, ObjectSchema owner) {
        Optional<String> meant = Suggestion.nearest(entry.key(), missing.keySet())
                .or(() -> labelled(entry.key(), owner).filter(missing::containsKey));
        if (meant.isPresent()) {
            missing.remove(meant.get());
            return misspelt(entry, meant.get());
        }
        Set<String> known = owner.getPropertySchemas().keySet();
        Optional<String> nearest = labelled(entry.key(), owner).or(() -> Suggestion.nearest(entry.key(), known));
        return Finding.of(
                Code.UNKNOWN_FIELD,
                entry.keySpan(),
                Map.of(
                        "field", Arg.of(entry.key()),
                        "nearest", FieldWords.didYouMean(nearest),
                        "known", Arg.of(String.join(" ", known.stream().sorted().toList()))));
    }

    static Finding misspelt(Entry entry, String meant) {
        return Finding.of(
                Code.MISSPELT_FIELD, entry.keySpan(), Map.of("field", Arg.of(entry.key()), "meant", Arg.of(meant)));
    }

    /** The field whose Chinese label someone wrote instead of its name. */
    private static Optional<String> labelled(String key, ObjectSchema owner) {
        return owner.getPropertySchemas().entrySet().stream()
                .filter(each ->
                        FieldWords.label(each.getValue(), each.getKey()).zh().equals(key))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private Finding missing(MapNode map, String key, Leaf leaf) {
        Optional<Schema> field =
                FieldWords.property(leaf.failure().getViolatedSchema(), key).or(() -> FieldWords.property(schema, key));
        Arg label = field.map(each -> FieldWords.label(each, key)).orElse(Arg.of(key));
        String example = field.flatMap(FieldWords::example).orElse("…");
        Map<String, Arg> args = Map.of(
                "field", Arg.of(key),
                "label", label,
                "example", Arg.of(key + ": " + example),
                "because", leaf.condition().map(Condition::because).orElse(Arg.of("")));
        return leaf.condition()
                .map(condition -> Finding.of(Code.MISSING_HERE, condition.place(), args))
                .orElseGet(() -> Finding.of(Code.MISSING_FIELD, map.span(), args));
    }
}
