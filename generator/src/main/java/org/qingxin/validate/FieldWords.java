package org.qingxin.validate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.CombinedSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.ReferenceSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.qingxin.finding.Arg;
import org.qingxin.model.TownRecord;

/** How a schema speaks of a field: its label, what it expects, an example. */
final class FieldWords {
    static final Arg OBJECT = Arg.of("一组字段", "an object");

    private static final Set<String> NAMES = Set.of("name", "title");

    private FieldWords() {}

    /** The title in both languages; the bare property name where the schema has none. */
    static Arg label(Schema schema, String property) {
        Schema target = resolve(schema);
        String zh = Optional.ofNullable(target.getTitle()).orElse(property);
        Object english = target.getUnprocessedProperties().get("x-en");
        String en = english instanceof Map<?, ?> words && words.get("title") instanceof String title ? title : property;
        return Arg.of(zh, en);
    }

    /** The schema of a property, in an object or in any part of a combination. */
    static Optional<Schema> property(Schema schema, String name) {
        Schema target = resolve(schema);
        if (target instanceof ObjectSchema object) {
            return Optional.ofNullable(object.getPropertySchemas().get(name));
        }
        return target instanceof CombinedSchema combined
                ? combined.getSubschemas().stream()
                        .flatMap(each -> property(each, name).stream())
                        .findFirst()
                : Optional.empty();
    }

    static Schema resolve(Schema schema) {
        Schema target = schema;
        while (target instanceof ReferenceSchema reference && reference.getReferredSchema() != null) {
            target = reference.getReferredSchema();
        }
        return target;
    }

    static Arg expected(Schema schema) {
        if (schema instanceof StringSchema) {
            return Arg.of("文本", "text");
        }
        if (schema instanceof NumberSchema number) {
            return number.requiresInteger() ? Arg.of("整数", "a whole number") : Arg.of("数字", "a number");
        }
        if (schema instanceof BooleanSchema) {
            return Arg.of(" true 或 false", "true or false");
        }
        if (schema instanceof ArraySchema) {
            return Arg.of("列表（每项以“- ”开头）", "a list (each item begins with \"- \")");
        }
        return schema instanceof ObjectSchema ? OBJECT : Arg.of("另一种值", "another kind of value");
    }

    /** The first of the schema's {@code examples}, as it would be typed. */
    static Optional<String> example(Schema schema) {
        Object examples = resolve(schema).getUnprocessedProperties().get("examples");
        return examples instanceof List<?> list && !list.isEmpty() && !(list.get(0) instanceof Map)
                ? Optional.of(String.valueOf(list.get(0)))
                : Optional.empty();
    }

    /** Codes to choose from, in Chinese each with what the description says it stands for. */
    static Arg choices(Schema schema, List<String> codes) {
        String description =
                Optional.ofNullable(resolve(schema).getDescription()).orElse("");
        String explained =
                codes.stream().map(code -> code + meaning(description, code)).collect(joining("、"));
        return Arg.of(explained, String.join(", ", codes));
    }

    private static String meaning(String description, String code) {
        Matcher found = Pattern.compile("(?<![a-z-])" + Pattern.quote(code) + "(（[^（）]+）)")
                .matcher(description);
        return found.find() ? found.group(1) : "";
    }

    static Arg didYouMean(Optional<String> nearest) {
        return nearest.map(word -> Arg.of("，是不是 `" + word + "`？", "; did you mean `" + word + "`?"))
                .orElse(Arg.of(""));
    }

    /** The record someone meant, with what it is called. */
    static Arg didYouMean(TownRecord record) {
        String id = record.id().value();
        Optional<String> name = RecordShape.of(record.getClass()).components().stream()
                .filter(each -> each.raw() == String.class && NAMES.contains(each.name()))
                .map(each -> String.valueOf(RecordShape.read(each, record)))
                .findFirst();
        return Arg.of(
                "，是不是 `" + id + "`" + name.map(each -> "（" + each + "）").orElse("") + "？",
                "; did you mean `" + id + "`?");
    }
}
