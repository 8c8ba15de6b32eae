package org.qingxin.site.search;

/** Text as a string of a script: nothing in it can end the string, the script or the line. */
final class ScriptText {
    private static final String MARKUP = "<>&";

    private ScriptText() {}

    static void quote(String text, StringBuilder script) {
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

    /** Neither a control character, nor a line end of Unicode, nor half of a character, nor the start of markup. */
    private static boolean isInert(char character) {
        return character >= ' '
                && (character < 0x7f ? MARKUP.indexOf(character) < 0 : character > 0xa0)
                && character != '\u2028'
                && character != '\u2029'
                && character != '\ufeff'
                && !Character.isSurrogate(character);
    }
}
