package org.qingxin.validate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.source.Quotes;
import org.qingxin.validate.RecordShape.Component;

/** A field's example as it would be typed on one line. */
final class ExampleText {
    private ExampleText() {}

    static String of(SchemaPart part, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Map.class) {
                return byWord(part, (Class<?>) first, generic.getActualTypeArguments()[1]);
            }
            return generic.getRawType() == List.class ? list(part, first) : of(part, first);
        }
        Class<?> raw = (Class<?>) type;
        boolean isObject = raw.isRecord() && raw != Money.class && !Id.class.isAssignableFrom(raw);
        return isObject ? object(part, raw) : value(part.example().orElse("false"), raw);
    }

    /** A value of a schema as a file spells it. */
    static String value(Object value, Class<?> type) {
        if (type == Money.class) {
            return new BigDecimal(value.toString())
                    .setScale(2, RoundingMode.UNNECESSARY)
                    .toPlainString();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        boolean isText = type == String.class || Id.class.isAssignableFrom(type);
        String line = value.toString().strip().lines().findFirst().orElse("");
        return isText ? Quotes.spell(line) : line;
    }

    private static String list(SchemaPart part, Type item) {
        boolean isPlain = item instanceof Class<?> type && !part.items().isObject() && type != Object.class;
        if (isPlain && part.example().orElse(null) instanceof JSONArray values) {
            List<String> texts = new ArrayList<>();
            values.forEach(each -> texts.add(value(each, (Class<?>) item)));
            return "[" + String.join(", ", texts) + "]";
        }
        return "[" + of(part.items(), item) + "]";
    }

    /** The first word that is required, or the first of all. */
    private static String byWord(SchemaPart part, Class<?> keys, Type values) {
        Set<String> required = part.required(Map.of());
        return Arrays.stream(keys.getEnumConstants())
                .map(each -> Words.property((Enum<?>) each))
                .filter(each -> required.isEmpty() || required.contains(each))
                .findFirst()
                .flatMap(each -> part.property(each).map(field -> "{" + each + ": " + of(field, values) + "}"))
                .orElse("{}");
    }

    private static String object(SchemaPart part, Class<?> shape) {
        JSONObject example = part.example().orElse(null) instanceof JSONObject found ? found : new JSONObject();
        Set<String> required = part.required(Map.of());
        List<String> fields = new ArrayList<>();
        for (Component each : RecordShape.of(shape).components()) {
            boolean isShown = required.contains(each.name()) || example.has(each.name());
            part.property(each.name())
                    .filter(field -> isShown && !each.isEmbedded())
                    .ifPresent(field -> fields.add(each.name() + ": " + of(field, each.type())));
        }
        return "{" + String.join(", ", fields) + "}";
    }
}
