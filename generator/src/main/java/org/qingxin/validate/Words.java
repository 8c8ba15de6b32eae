package org.qingxin.validate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.model.Coded;

/** From the words of a file to constants and shapes of the model, and back to property names. */
final class Words {
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> byCode = new TreeMap<>();
            for (Object constant : type.getEnumConstants()) {
                byCode.put(((Coded) constant).code(), constant);
            }
            return byCode;
        }
    };

    private static final ClassValue<Map<String, Class<?>>> SHAPES = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
            Map<String, Class<?>> byWord = new TreeMap<>();
            addShapes(sealed, byWord);
            return byWord;
        }
    };

    private Words() {}

    static Object constantNamed(Class<?> type, String code) {
        return known(CONSTANTS.get(type), type, code);
    }

    /** The record of a sealed family whose name is the word in kebab case: {@code look-back} is {@code LookBack}. */
    static Class<?> shapeNamed(Class<?> sealed, String word) {
        return known(SHAPES.get(sealed), sealed, word);
    }

    /** {@link #shapeNamed} for a word that may be unknown. */
    static Optional<Class<?>> findShape(Class<?> sealed, String word) {
        return Optional.ofNullable(SHAPES.get(sealed).get(word));
    }

    /** A constant as a property name: {@code CASES_FILED} is {@code casesFiled}. */
    static String property(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char each : constant.name().toCharArray()) {
            if (each == '_') {
                upper = true;
            } else {
                name.append(upper ? each : Character.toLowerCase(each));
                upper = false;
            }
        }
        return name.toString();
    }

    private static void addShapes(Class<?> sealed, Map<String, Class<?>> byWord) {
        Arrays.stream(sealed.getPermittedSubclasses()).forEach(each -> {
            if (each.isRecord()) {
                String kebab = each.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2");
                byWord.put(kebab.toLowerCase(Locale.ROOT), each);
            } else {
                addShapes(each, byWord);
            }
        });
    }

    private static <V> V known(Map<String, V> byWord, Class<?> type, String word) {
        V found = byWord.get(word);
        if (found == null) {
            throw new IllegalStateException("the schema allows " + word + ", " + type.getSimpleName() + " does not");
        }
        return found;
    }
}
