package org.qingxin.site.frame;

/** Text as a literal of JSON and of JavaScript at once, inert wherever it stands: no tag, entity or line end in it. */
public final class ScriptText {
    private ScriptText() {}

    public static String quoted(String text) {
        StringBuilder script = new StringBuilder(text.length() + 2);
        quote(text, script);
        return script.toString();
    }

    public static void quote(String text, StringBuilder script) {
        script.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), script);
        }
        script.append('"');
    }

    private static void append(char character, StringBuilder script) {
        if (character == '"' || character == '\\') {
            script.append('\\').append(character);
        } else if (isInert(character)) {
            script.append(character);
        } else {
            script.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                script.append(Character.forDigit((character >> shift) & 0xf, 16));
            }
        }
    }

    /** Halves of pairs stand only in pairs: a lone one could not be written as UTF-8, so all are spelt out. */
    private static boolean isInert(char character) {
        return switch (character) {
            case '<', '>', '&', '\u2028', '\u2029', '\ufeff' -> false;
            default -> character >= ' ' && (character < 0x7f || character > 0xa0) && !Character.isSurrogate(character);
        };
    }
}
