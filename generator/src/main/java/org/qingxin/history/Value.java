package org.qingxin.history;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record holds in a place, without the way it is written: quotes, comments, the order of fields and the zeros of
 * 100.00 are no part of it. Equal values have equal hash codes on every machine. Long numbers in texts are stars, as
 * everywhere that text leaves the program.
 */
public sealed interface Value {
    /**
     * A text. Equal if the characters are, however accents are composed.
     *
     * @param mark tells hidden numbers apart that look the same; 0 if nothing is hidden or it is not known any more. Two
     *     texts are equal whatever it is
     */
    record Text(String text, int mark) implements Value {
        public Text(String text) {
            this(text, 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that
                    && (text.equals(that.text) || normal(text).equals(normal(that.text)));
        }

        @Override
        public int hashCode() {
            return normal(text).hashCode();
        }

        private static String normal(String text) {
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? text
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /** A number as it is spelled; equal if the amount is. */
    record Num(BigDecimal number) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Num that && number.compareTo(that.number) == 0;
        }

        @Override
        public int hashCode() {
            return number.stripTrailingZeros().toPlainString().hashCode();
        }
    }

    /** Yes or no. */
    record Truth(boolean isTrue) implements Value {}

    /** A list, in its order. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Fields by name, in the order of the file, which is no part of what they say. */
    record Fields(Map<String, Value> fields) implements Value {
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<Value> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** A single value as text; of a list or of fields how many there are. */
    default String shown() {
        if (this instanceof Text text) {
            return text.text();
        } else if (this instanceof Num num) {
            return num.number().toPlainString();
        } else if (this instanceof Truth truth) {
            return String.valueOf(truth.isTrue());
        } else if (this instanceof Items list) {
            return "[" + list.items().size() + "]";
        }
        return "{" + ((Fields) this).fields().size() + "}";
    }

    /** Whether this is a text, a number or a truth. */
    default boolean isSingle() {
        return !(this instanceof Items || this instanceof Fields);
    }
}
