package org.qingxin.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.ConstSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.jspecify.annotations.Nullable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Pointer;
import org.qingxin.validate.Violations.Leaf;

/** A value that is not what its field asks for. */
final class ValueViolation {
    private final MapNode root;
    private final String pointer;
    private final Node node;

    ValueViolation(MapNode root, String pointer, Node node) {
        this.root = root;
        this.pointer = pointer;
        this.node = node;
    }

    Finding explain(Leaf leaf) {
        Schema schema = leaf.failure().getViolatedSchema();
        Map<String, Arg> args = new TreeMap<>();
        args.put("label", FieldWords.label(schema, property()));
        args.put("value", Arg.of(text().orElse("…")));
        args.put("example", Arg.of(FieldWords.example(schema).orElse("")));
        leaf.condition().ifPresent(condition -> args.put("because", condition.because()));
        Code code = leaf.condition().isPresent() ? Code.NOT_ALLOWED_HERE : code(leaf.keyword(), schema, args);
        Finding finding = Finding.of(code, place(), args);
        return leaf.condition().isPresent() ? finding : mended(finding, schema);
    }

    /** With what the value was meant to be, where that can be told. */
    private Finding mended(Finding finding, Schema schema) {
        if (!(node instanceof Scalar scalar)) {
            return finding;
        }
        return switch (finding.code()) {
            case NOT_IN_LIST ->
                allowed(schema)
                        .meantBy(scalar.text())
                        .map(meant -> meant.mend(finding, scalar))
                        .orElse(finding);
            case WRONG_TYPE, BAD_FORM, BAD_DATE -> finding.withFix(new Respelling(schema, scalar).fix());
            default -> finding;
        };
    }

    private static CodeWords allowed(Schema schema) {
        List<String> allowed = schema instanceof EnumSchema list
                ? list.getPossibleValuesAsList().stream().map(String::valueOf).toList()
                : List.of(String.valueOf(schema instanceof ConstSchema only ? only.getPermittedValue() : ""));
        return CodeWords.explainedBy(schema, allowed);
    }

    private Code code(String keyword, Schema schema, Map<String, Arg> args) {
        return switch (keyword) {
            case "type" -> wrongType(schema, args);
            case "enum", "const" -> notInList(schema, args);
            case "format" -> badDate(args);
            case "pattern" -> Code.BAD_FORM;
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> outOfRange(keyword, schema, args);
            case "minLength", "maxLength" -> badLength(schema, args);
            case "minItems", "maxItems", "uniqueItems" -> badCount(schema, args);
            default -> Code.UNSCHEMATIC;
        };
    }

    private Code wrongType(Schema schema, Map<String, Arg> args) {
        args.put("expected", FieldWords.expected(schema));
        args.put("hint", node instanceof Scalar scalar ? TypeHint.of(schema, scalar) : Arg.of(""));
        return Code.WRONG_TYPE;
    }

    private Code badDate(Map<String, Arg> args) {
        args.put("why", DateWords.why(text().orElse("")));
        return Code.BAD_DATE;
    }

    private Code notInList(Schema schema, Map<String, Arg> args) {
        CodeWords allowed = allowed(schema);
        args.put("allowed", FieldWords.choices(schema, List.copyOf(allowed.codes())));
        args.put(
                "nearest",
                FieldWords.didYouMean(text().flatMap(allowed::meantBy).map(CodeWords.Meant::code)));
        return Code.NOT_IN_LIST;
    }

    private static Code outOfRange(String keyword, Schema schema, Map<String, Arg> args) {
        if (schema instanceof NumberSchema number) {
            args.put(
                    "range",
                    switch (keyword) {
                        case "minimum" -> range(number.getMinimum(), null);
                        case "maximum" -> range(null, number.getMaximum());
                        case "exclusiveMinimum" -> beyond("大于 ", "more than ", number.getExclusiveMinimumLimit());
                        default -> beyond("小于 ", "less than ", number.getExclusiveMaximumLimit());
                    });
        }
        return Code.OUT_OF_RANGE;
    }

    private static Arg beyond(String zh, String en, @Nullable Number limit) {
        return limit == null ? Arg.of("") : Arg.of(zh + shown(limit), en + shown(limit));
    }

    /** With separators, so that a great limit can be read. */
    private static String shown(Number number) {
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    private static Code badLength(Schema schema, Map<String, Arg> args) {
        if (schema instanceof StringSchema text) {
            args.put("range", range(text.getMinLength(), text.getMaxLength()));
        }
        return Code.BAD_LENGTH;
    }

    private static Code badCount(Schema schema, Map<String, Arg> args) {
        if (schema instanceof ArraySchema list) {
            args.put("range", range(list.getMinItems(), list.getMaxItems()));
        }
        return Code.BAD_COUNT;
    }

    private static Arg range(@Nullable Number least, @Nullable Number most) {
        if (least != null && most != null) {
            return Arg.of(shown(least) + " 到 " + shown(most), shown(least) + " to " + shown(most));
        }
        if (least != null) {
            return beyond("不小于 ", "at least ", least);
        }
        return beyond("不大于 ", "at most ", most);
    }

    private Optional<String> text() {
        return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private String property() {
        List<String> steps = Pointer.steps(pointer);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).matches("[0-9]+")) {
                return steps.get(i);
            }
        }
        return "";
    }

    /** A single value is pointed at itself, a list or object at its key. */
    private Span place() {
        if (node instanceof Scalar) {
            return node.span();
        }
        int slash = pointer.lastIndexOf('/');
        if (slash >= 0 && root.nearest(pointer.substring(0, slash)) instanceof MapNode parent) {
            String key = Pointer.steps(pointer.substring(slash)).get(0);
            return parent.entry(key).map(Node.Entry::keySpan).orElse(node.span());
        }
        return node.span();
    }
}
