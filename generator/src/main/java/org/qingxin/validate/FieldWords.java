package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.ReferenceSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.qingxin.finding.Arg;

/** How a schema speaks of a field: its label, what it expects, an example. */
final class FieldWords {
    static final Arg OBJECT = Arg.of("一组字段", "an object");

    private FieldWords() {}

    /** The title in both languages; the bare property name where the schema has none. */
    static Arg label(Schema schema, String property) {
        Schema target = resolve(schema);
        String zh = Optional.ofNullable(target.getTitle()).orElse(property);
        Object english = target.getUnprocessedProperties().get("x-en");
        String en = english instanceof Map<?, ?> words && words.get("title") instanceof String title ? title : property;
        return Arg.of(zh, en);
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
            return Arg.of("true 或 false", "true or false");
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

    static Arg didYouMean(Optional<String> nearest) {
        return nearest.map(word -> Arg.of("，是不是 `" + word + "`？", "; did you mean `" + word + "`?"))
                .orElse(Arg.of(""));
    }
}
