package org.qingxin.site.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is not told apart when searching: full and half width and other forms of one character (NFKC), upper and lower
 * case, figures with and without commas. The script folds what is typed in the same way.
 */
final class Folding {
    private static final int GROUP = 3;
    /** Characters beyond ASCII and Han that fold to themselves and are frequent. */
    private static final String UNCHANGED = "、。“”《》〔〕·—";

    private static final int WIDE_TO_NARROW = '！' - '!';
    private static final char OTHERWISE = 0;

    private Folding() {}

    static String text(String text) {
        String folded = simple(text);
        return folded.indexOf(',') < 0 ? folded : withoutGrouping(folded);
    }

    private static String withoutGrouping(String folded) {
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != ',' || !isWithinFigure(folded, i)) {
                plain.append(folded.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Whether a digit stands before and three behind. */
    private static boolean isWithinFigure(String folded, int comma) {
        boolean is = comma > 0 && isDigit(folded.charAt(comma - 1)) && comma + GROUP < folded.length();
        for (int i = comma + 1; is && i <= comma + GROUP; i++) {
            is = isDigit(folded.charAt(i));
        }
        return is;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
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
