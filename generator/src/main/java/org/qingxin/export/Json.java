package org.qingxin.export;

import java.util.Locale;

/** Text as JSON has it. */
final class Json {
    private Json() {}

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each == '\n') {
                quoted.append("\\n");
            } else if (each < ' ' || Character.isSurrogate((char) each) || each == 0x2028 || each == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
