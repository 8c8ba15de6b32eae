package org.qingxin.site.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is not told apart when searching: full and half width and other forms of one character (NFKC), upper and lower
 * case, figures with and without commas. The script folds what is typed in the same way.
 */
final class Folding {
    private static final Pattern COMMA_IN_FIGURE = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
    /** Characters beyond ASCII and Han that fold to themselves and are frequent. */
    private static final String UNCHANGED = "、。“”《》〔〕·—";

    private static final int WIDE_TO_NARROW = '！' - '!';
    private static final char OTHERWISE = 0;

    private Folding() {}

    static String text(String text) {
        String folded = simple(text);
        return folded.indexOf(',') < 0
                ? folded
                : COMMA_IN_FIGURE.matcher(folded).replaceAll("");
    }

    /** An id without what people leave out when they type it. */
    static String id(String id) {
        return text(id).replace("-", "");
    }

    /** Nearly all text is made of characters that fold one by one; the tables of Unicode are slow. */
    private static String simple(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = simple(text.charAt(i));
            if (folded[i] == OTHERWISE) {
                return unicode(text);
            }
        }
        return new String(folded);
    }

    static String unicode(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static char simple(char character) {
        if (character >= '！' && character <= '～') {
            return lower((char) (character - WIDE_TO_NARROW));
        }
        if (character < 0x80) {
            return lower(character);
        }
        boolean unchanged = character >= 0x4e00 && character <= 0x9fff || UNCHANGED.indexOf(character) >= 0;
        return unchanged ? character : OTHERWISE;
    }

    private static char lower(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 'a' - 'A') : ascii;
    }
}
