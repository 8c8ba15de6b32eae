package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What JSON is written of. */
public final class Json {
    private Json() {}

    public static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(char each, StringBuilder quoted) {
        if (each == '"' || each == '\\') {
            quoted.append('\\').append(each);
        } else if (each == '\n') {
            quoted.append("\\n");
        } else if (each < ' ' || Character.isSurrogate(each) || each == '\u2028' || each == '\u2029') {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
        } else {
            quoted.append(each);
        }
    }

    static String list(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }

    /** Members of an object, in the order in which they are put. */
    static final class Members {
        private final List<String> members = new ArrayList<>();

        Members string(String key, String text) {
            return put(key, Json.text(text));
        }

        /** @param value as JSON */
        Members put(String key, String value) {
            members.add(Json.text(key) + ": " + value);
            return this;
        }

        boolean isEmpty() {
            return members.isEmpty();
        }

        String line() {
            return "{" + String.join(", ", members) + "}";
        }

        /** A line for each member. */
        String lines() {
            return "{\n" + String.join(",\n", members) + "\n}";
        }
    }
}
