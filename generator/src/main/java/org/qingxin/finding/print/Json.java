package org.qingxin.finding.print;

import java.util.Locale;
import java.util.Map;

/** Maps, lists, texts, numbers and booleans as JSON (RFC 8259) on one line, in the order in which they are given. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    public static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            text(entry.getKey().toString());
            out.append(':');
            write(entry.getValue());
            before = ',';
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void array(Iterable<?> list) {
        out.append('[');
        String before = "";
        for (Object item : list) {
            out.append(before);
            write(item);
            before = ",";
        }
        out.append(']');
    }

    /** Control characters, halves of pairs and the line ends of JavaScript are escaped. */
    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                out.append('\\').append((char) point);
            } else if (point == '\n') {
                out.append("\\n");
            } else if (isUnsafe(point)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        out.append('"');
    }

    private static boolean isUnsafe(int point) {
        return point < ' '
                || point >= 0x7F && point < 0xA0
                || point >= 0xD800 && point < 0xE000
                || point == 0x2028
                || point == 0x2029;
    }
}
