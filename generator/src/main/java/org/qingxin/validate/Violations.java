package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.everit.json.schema.ConditionalSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;

/**
 * What the engine found, in our words and at our positions: one finding per mistake. From the engine only the keyword,
 * the pointer and the violated schema are taken, never its text.
 */
final class Violations {
    private final Schema schema;
    private final MapNode root;

    Violations(Schema schema, MapNode root) {
        this.schema = schema;
        this.root = root;
    }

    /** One complaint of the engine, with the condition under which its schema applied, if there was one. */
    record Leaf(ValidationException failure, Optional<Condition> condition) {
        String keyword() {
            return String.valueOf(failure.getKeyword());
        }

        String pointer() {
            String raw = failure.getPointerToViolation();
            return raw == null || raw.length() < 2
                    ? ""
                    : raw.substring(1).replace("\\\\", "\\").replace("\\\"", "\"");
        }
    }

    List<Finding> translate(ValidationException failure) {
        List<Leaf> leaves = new ArrayList<>();
        collect(failure, Optional.empty(), leaves);
        Map<String, List<Leaf>> byPlace = new TreeMap<>();
        leaves.forEach(leaf -> byPlace.computeIfAbsent(leaf.pointer(), key -> new ArrayList<>())
                .add(leaf));
        List<Finding> findings = new ArrayList<>();
        byPlace.forEach((pointer, there) -> translate(pointer, there, findings));
        return findings;
    }

    /** Of an {@code else} only the second cause is a complaint, the first is why it applied. */
    private void collect(ValidationException failure, Optional<Condition> condition, List<Leaf> leaves) {
        List<ValidationException> causes = failure.getCausingExceptions();
        Optional<Condition> here = failure.getViolatedSchema() instanceof ConditionalSchema conditional
                ? conditional.getIfSchema().map(applies -> new Condition(applies, holder(failure)))
                : condition;
        if (causes.isEmpty()) {
            leaves.add(new Leaf(failure, here));
        } else if ("else".equals(failure.getKeyword()) && causes.size() > 1) {
            collect(causes.get(1), here, leaves);
        } else {
            causes.forEach(cause -> collect(cause, here, leaves));
        }
    }

    /** The object that the condition is about: the record, or a part of it. */
    private MapNode holder(ValidationException failure) {
        String pointer = new Leaf(failure, Optional.empty()).pointer();
        return root.nearest(pointer) instanceof MapNode part ? part : root;
    }

    private void translate(String pointer, List<Leaf> leaves, List<Finding> findings) {
        Node node = root.nearest(pointer);
        FieldViolations fields = new FieldViolations(schema, node);
        Optional<Finding> value = Optional.empty();
        for (Leaf leaf : leaves) {
            if (!fields.takes(leaf)) {
                Finding found = new ValueViolation(root, pointer, node).explain(leaf);
                boolean tellsMore =
                        value.isEmpty() || rank(found.code()) < rank(value.get().code());
                value = tellsMore ? Optional.of(found) : value;
            }
        }
        value.ifPresent(findings::add);
        findings.addAll(fields.findings());
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
}
