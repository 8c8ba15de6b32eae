package org.qingxin.finding;

import java.util.Locale;
import java.util.Map;

/**
 * What a character, HTML tag or HTML entity means within a number.
 *
 * @param value the digit or {@code X}; of a gap a space, a hyphen or a dot
 * @param length in chars of the text
 */
record Sign(Kind kind, char value, int length) {
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_ENTITY = 12;
    private static final Sign UNSEEN = new Sign(Kind.UNSEEN, ' ', 1);
    private static final Sign OTHER = new Sign(Kind.OTHER, ' ', 1);
    private static final Sign SPACE = new Sign(Kind.GAP, ' ', 1);
    private static final Sign DOT = new Sign(Kind.GAP, '.', 1);
    private static final Map<String, Sign> NAMED = Map.of(
            "nbsp", SPACE, "ensp", SPACE, "emsp", SPACE, "thinsp", SPACE, "zwj", UNSEEN, "zwnj", UNSEEN, "shy", UNSEEN);

    enum Kind {
        DIGIT,
        X,
        UNSEEN,
        GAP,
        OTHER
    }

    static Sign at(String text, int index) {
        char c = text.charAt(index);
        if (c >= '0' && c <= '9') {
            return new Sign(Kind.DIGIT, c, 1);
        }
        return switch (c) {
            case '*' -> stars(text, index);
            case '<' -> tag(text, index);
            case '&' -> entity(text, index);
            case '.' -> isDecimalPoint(text, index) ? OTHER : DOT;
            default -> {
                int point = text.codePointAt(index);
                yield of(point).taking(Character.charCount(point));
            }
        };
    }

    private Sign taking(int chars) {
        return chars == length ? this : new Sign(kind, value, chars);
    }

    private static Sign of(int point) {
        return switch (point) {
            case 'x', 'X', 'ｘ', 'Ｘ', 'Ⅹ', 'ⅹ' -> new Sign(Kind.X, 'X', 1);
            case '_', '`', '~', '\\' -> UNSEEN;
            case '．', '·' -> DOT;
            case '\t' -> SPACE;
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> OTHER;
            default -> byType(point);
        };
    }

    private static Sign byType(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> digit(Character.digit(point, 10));
            case Character.OTHER_NUMBER -> digit(Character.getNumericValue(point));
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL -> hyphen(point);
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> UNSEEN;
            default -> OTHER;
        };
    }

    private static Sign digit(int value) {
        return value >= 0 && value <= 9 ? new Sign(Kind.DIGIT, (char) ('0' + value), 1) : OTHER;
    }

    private static Sign hyphen(int point) {
        boolean isMinus = Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212';
        return isMinus ? new Sign(Kind.GAP, '-', 1) : OTHER;
    }

    /** Amounts have at most two decimals; numbers in groups go on. */
    private static boolean isDecimalPoint(String text, int index) {
        int end = index + 1;
        while (end < text.length() && end <= index + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end <= index + 3 && (end == text.length() || text.charAt(end) != '.');
    }

    /** One or two stars emphasise in Markdown, more hide digits. */
    private static Sign stars(String text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return (end - index < 3 ? UNSEEN : OTHER).taking(end - index);
    }

    private static Sign tag(String text, int index) {
        int last = Math.min(text.length(), index + LONGEST_TAG);
        for (int i = index + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i > index + 1 ? UNSEEN.taking(i + 1 - index) : OTHER;
            }
            if (c == '<' || c == '\n' || i == index + 1 && c != '/' && c != '!' && !Character.isLetter(c)) {
                return OTHER;
            }
        }
        return OTHER;
    }

    private static Sign entity(String text, int index) {
        int last = Math.min(text.length(), index + LONGEST_ENTITY);
        int end = index + 1;
        while (end < last && text.charAt(end) != ';') {
            end++;
        }
        if (end == last) {
            return OTHER;
        }
        String name = text.substring(index + 1, end).toLowerCase(Locale.ROOT);
        return entity(name).taking(end + 1 - index);
    }

    private static Sign entity(String name) {
        if (name.matches("#[0-9]{1,7}")) {
            return numbered(Integer.parseInt(name.substring(1)));
        }
        if (name.matches("#x[0-9a-f]{1,6}")) {
            return numbered(Integer.parseInt(name.substring(2), 16));
        }
        return NAMED.getOrDefault(name, OTHER);
    }

    private static Sign numbered(int point) {
        return Character.isValidCodePoint(point) ? of(point) : OTHER;
    }
}
