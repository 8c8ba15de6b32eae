package org.qingxin.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
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

    /** Names that a fix gives to one field and so to no other. */
    private final Set<String> promised = new TreeSet<>();

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
        Optional<String> meant = CodeWords.sameLetters(entry.key(), missing.keySet())
                .or(() -> labelled(entry.key(), owner).filter(missing::containsKey))
                .or(() -> Suggestion.nearest(entry.key(), missing.keySet()));
        if (meant.isPresent()) {
            missing.remove(meant.get());
            promised.add(meant.get());
            return misspelt(entry, meant.get(), isSure(entry.key(), meant.get(), owner));
        }
        Set<String> known = owner.getPropertySchemas().keySet();
        Optional<String> nearest = labelled(entry.key(), owner).or(() -> Suggestion.nearest(entry.key(), known));
        Finding finding = Finding.of(
                Code.UNKNOWN_FIELD,
                entry.keySpan(),
                Map.of(
                        "field", Arg.of(entry.key()),
                        "nearest", FieldWords.didYouMean(nearest),
                        "known", Arg.of(String.join(" ", known.stream().sorted().toList()))));
        return nearest.filter(name -> !isGiven(name) && promised.add(name))
                .map(name -> renamed(finding, name, isSure(entry.key(), name, owner)))
                .orElse(finding);
    }

    /** @param isSure whether no other field can be meant */
    static Finding misspelt(Entry entry, String meant, boolean isSure) {
        Map<String, Arg> args = Map.of("field", Arg.of(entry.key()), "meant", Arg.of(meant));
        return renamed(Finding.of(Code.MISSPELT_FIELD, entry.keySpan(), args), meant, isSure);
    }

    private static Finding renamed(Finding finding, String name, boolean isSure) {
        return finding.withFix(isSure ? Fix.certain(finding.at(), name) : Fix.maybe(finding.at(), name));
    }

    private boolean isGiven(String name) {
        return node instanceof MapNode map && map.entry(name).isPresent();
    }

    /** The field's label, or its name in other letter case, is as good as the name. */
    private static boolean isSure(String key, String name, ObjectSchema owner) {
        return labelled(key, owner).filter(name::equals).isPresent()
                || CodeWords.sameLetters(key, owner.getPropertySchemas().keySet())
                        .filter(name::equals)
                        .isPresent();
    }

    /** The one field whose Chinese label someone wrote instead of its name. */
    private static Optional<String> labelled(String key, ObjectSchema owner) {
        List<String> names = owner.getPropertySchemas().entrySet().stream()
                .filter(each ->
                        FieldWords.label(each.getValue(), each.getKey()).zh().equals(key))
                .map(Map.Entry::getKey)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
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
