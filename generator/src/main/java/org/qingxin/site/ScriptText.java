package org.qingxin.site;

import java.util.Locale;

/** Text as a literal of JSON and of JavaScript at once, inert wherever it stands: no tag, entity or line end in it. */
final class ScriptText {
    private ScriptText() {}

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isInert(each)) {
                out.append(each);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            }
        }
        return out.append('"').toString();
    }

    /** Halves of pairs stand only in pairs: a lone one could not be written as UTF-8, so all are spelt out. */
    private static boolean isInert(char each) {
        return switch (each) {
            case '"', '\\', '<', '>', '&', '\u2028', '\u2029' -> false;
            default -> each >= ' ' && (each < 0x7F || each >= 0xA0) && !Character.isSurrogate(each);
        };
    }
}
