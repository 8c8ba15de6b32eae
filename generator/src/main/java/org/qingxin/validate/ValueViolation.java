package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.ConstSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.everit.json.schema.ValidationException;
import org.jspecify.annotations.Nullable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.finding.Suggestion;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Pointer;

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

    Finding explain(ValidationException leaf) {
        Schema schema = leaf.getViolatedSchema();
        Map<String, Arg> args = new TreeMap<>();
        args.put("label", FieldWords.label(schema, property()));
        args.put("value", Arg.of(text().orElse("")));
        args.put("example", Arg.of(FieldWords.example(schema).orElse("")));
        Code code = code(String.valueOf(leaf.getKeyword()), schema, args);
        return Finding.of(code, place(), args);
    }

    private Code code(String keyword, Schema schema, Map<String, Arg> args) {
        return switch (keyword) {
            case "type" -> wrongType(schema, args);
            case "enum", "const" -> notInList(schema, args);
            case "format" -> Code.BAD_DATE;
            case "pattern" -> Code.BAD_FORM;
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> outOfRange(schema, args);
            case "minLength", "maxLength" -> badLength(schema, args);
            case "minItems", "maxItems", "uniqueItems" -> badCount(schema, args);
            case "false", "not" -> Code.NOT_ALLOWED_HERE;
            default -> Code.UNSCHEMATIC;
        };
    }

    private Code wrongType(Schema schema, Map<String, Arg> args) {
        args.put("expected", FieldWords.expected(schema));
        args.put("hint", hint(schema));
        return Code.WRONG_TYPE;
    }

    private Arg hint(Schema schema) {
        if (!(node instanceof Scalar scalar)) {
            return Arg.of("");
        }
        if (schema instanceof StringSchema) {
            String quoted = "'" + scalar.text() + "'";
            return Arg.of("；给它加上引号：" + quoted, "; put it in quotes: " + quoted);
        }
        boolean looksLikeMoney = scalar.text().matches("[¥￥]?[0-9][0-9,，.]*(元|万元|万)?");
        return schema instanceof NumberSchema && looksLikeMoney
                ? Arg.of("；只写数字，金额以元计，如 356800.00", "; digits only, money in yuan, such as 356800.00")
                : Arg.of("");
    }

    private Code notInList(Schema schema, Map<String, Arg> args) {
        List<String> allowed = schema instanceof EnumSchema list
                ? list.getPossibleValuesAsList().stream().map(String::valueOf).collect(Collectors.toList())
                : List.of(String.valueOf(schema instanceof ConstSchema only ? only.getPermittedValue() : ""));
        args.put("allowed", Arg.of(String.join(" ", allowed)));
        args.put("nearest", FieldWords.didYouMean(text().flatMap(value -> Suggestion.nearest(value, allowed))));
        return Code.NOT_IN_LIST;
    }

    private static Code outOfRange(Schema schema, Map<String, Arg> args) {
        if (schema instanceof NumberSchema number) {
            args.put("range", range(number.getMinimum(), number.getMaximum()));
            if (number.getExclusiveMinimumLimit() != null) {
                args.put(
                        "range",
                        Arg.of(
                                "大于 " + number.getExclusiveMinimumLimit(),
                                "more than " + number.getExclusiveMinimumLimit()));
            }
        }
        return Code.OUT_OF_RANGE;
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
            return Arg.of(least + " 到 " + most, least + " to " + most);
        }
        if (least != null) {
            return Arg.of("不小于 " + least, "at least " + least);
        }
        return most == null ? Arg.of("") : Arg.of("不大于 " + most, "at most " + most);
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
