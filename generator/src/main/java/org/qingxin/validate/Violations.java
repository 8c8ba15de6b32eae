package org.qingxin.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Suggestion;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;

/**
 * What the engine found, in our words and at our positions: one finding per mistake. From the engine only the keyword,
 * the pointer and the violated schema are taken, never its text.
 */
final class Violations {
    private final MapNode root;

    Violations(MapNode root) {
        this.root = root;
    }

    List<Finding> translate(ValidationException failure) {
        List<ValidationException> leaves = new ArrayList<>();
        collect(failure, leaves);
        Map<String, List<ValidationException>> byPlace = new TreeMap<>();
        leaves.forEach(leaf ->
                byPlace.computeIfAbsent(pointer(leaf), key -> new ArrayList<>()).add(leaf));
        List<Finding> findings = new ArrayList<>();
        byPlace.forEach((pointer, there) -> translate(pointer, there, findings));
        return findings;
    }

    private static void collect(ValidationException failure, List<ValidationException> leaves) {
        List<ValidationException> causes = failure.getCausingExceptions();
        if (causes.isEmpty()) {
            leaves.add(failure);
        } else if ("else".equals(failure.getKeyword()) && causes.size() > 1) {
            collect(causes.get(1), leaves);
        } else {
            causes.forEach(cause -> collect(cause, leaves));
        }
    }

    private static String pointer(ValidationException leaf) {
        String raw = leaf.getPointerToViolation();
        return raw == null || raw.length() < 2
                ? ""
                : raw.substring(1).replace("\\\\", "\\").replace("\\\"", "\"");
    }

    private void translate(String pointer, List<ValidationException> leaves, List<Finding> findings) {
        Node node = root.nearest(pointer);
        Set<String> missing = new LinkedHashSet<>();
        Map<String, Schema> unknownIn = new LinkedHashMap<>();
        Optional<Finding> value = Optional.empty();
        for (ValidationException leaf : leaves) {
            String keyword = String.valueOf(leaf.getKeyword());
            if (keyword.equals("required")) {
                missing.addAll(missingKeys(leaf, node));
            } else if (keyword.equals("additionalProperties")) {
                unknownKeys(leaf, node).forEach(key -> unknownIn.put(key, leaf.getViolatedSchema()));
            } else {
                Finding found = new ValueViolation(root, pointer, node).explain(leaf);
                boolean tellsMore =
                        value.isEmpty() || rank(found.code()) < rank(value.get().code());
                value = tellsMore ? Optional.of(found) : value;
            }
        }
        value.ifPresent(findings::add);
        fields(node, leaves.get(0).getViolatedSchema(), missing, unknownIn, findings);
    }

    /** Of several complaints about one value the most telling is kept: a date that is none beats its pattern. */
    private static int rank(Code code) {
        return switch (code) {
            case WRONG_TYPE -> 0;
            case NOT_IN_LIST -> 1;
            case BAD_DATE -> 2;
            case BAD_LENGTH -> 3;
            default -> 4;
        };
    }

    private static Set<String> missingKeys(ValidationException leaf, Node node) {
        Set<String> missing = new LinkedHashSet<>();
        if (leaf.getViolatedSchema() instanceof ObjectSchema object && node instanceof MapNode map) {
            object.getRequiredProperties().stream()
                    .filter(key -> map.entry(key).isEmpty())
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<String> unknownKeys(ValidationException leaf, Node node) {
        if (leaf.getViolatedSchema() instanceof ObjectSchema object && node instanceof MapNode map) {
            return map.entries().stream()
                    .map(Entry::key)
                    .filter(key -> !object.getPropertySchemas().containsKey(key))
                    .toList();
        }
        return List.of();
    }

    /** An unknown key near a missing one is one mistake, a misspelling. */
    private static void fields(
            Node node, Schema schema, Set<String> missing, Map<String, Schema> unknownIn, List<Finding> findings) {
        if (!(node instanceof MapNode map)) {
            return;
        }
        unknownIn.forEach((key, owner) -> {
            Entry entry = map.entry(key).orElseThrow();
            Optional<String> meant = Suggestion.nearest(key, missing);
            if (meant.isPresent()) {
                missing.remove(meant.get());
                findings.add(Finding.of(
                        Code.MISSPELT_FIELD,
                        entry.keySpan(),
                        Map.of("field", Arg.of(key), "meant", Arg.of(meant.get()))));
            } else {
                findings.add(unknown(entry, (ObjectSchema) owner));
            }
        });
        missing.forEach(key -> findings.add(missing(map, schema, key)));
    }

    private static Finding unknown(Entry entry, ObjectSchema owner) {
        Set<String> known = owner.getPropertySchemas().keySet();
        return Finding.of(
                Code.UNKNOWN_FIELD,
                entry.keySpan(),
                Map.of(
                        "field",
                        Arg.of(entry.key()),
                        "nearest",
                        FieldWords.didYouMean(Suggestion.nearest(entry.key(), known)),
                        "known",
                        Arg.of(String.join(" ", known.stream().sorted().toList()))));
    }

    private static Finding missing(MapNode map, Schema schema, String key) {
        Schema field = schema instanceof ObjectSchema object
                ? object.getPropertySchemas().get(key)
                : null;
        Arg label = field == null ? Arg.of("") : FieldWords.label(field, key);
        String example = field == null ? "" : FieldWords.example(field).orElse("…");
        return Finding.of(
                Code.MISSING_FIELD,
                map.span(),
                Map.of("field", Arg.of(key), "label", label, "example", Arg.of(key + ": " + example)));
    }
}
