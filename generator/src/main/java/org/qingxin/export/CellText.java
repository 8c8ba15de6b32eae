package org.qingxin.export;

import java.util.regex.Pattern;

/** Text as workbooks can hold it. */
final class CellText {
    /** Spreadsheets refuse a file with a longer cell. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_TAB = 31;
    private static final String CUT = "……";
    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** Where pages may break a word; workbooks would show a hyphen there. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Workbooks read {@code _x0041_} as the letter A; the underscore before it is then to be written so itself. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NOT_IN_TABS = Pattern.compile("[\\[\\]:*?/\\\\'\\p{Cntrl}]");

    private CellText() {}

    /** What no workbook can hold is replaced, so that a reader sees that something was there. */
    static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n").replace(SOFT_HYPHEN, "");
        String plain = NOT_XML.matcher(lines).replaceAll(REPLACEMENT);
        return cut(LIKE_AN_ESCAPE.matcher(plain).replaceAll("_x005F_"), LONGEST);
    }

    /** The name of a sheet: no sign that stands for something in references, and short. */
    static String tab(String name) {
        String plain = NOT_IN_TABS.matcher(of(name)).replaceAll("-").strip();
        return plain.isEmpty() ? "-" : cut(plain, LONGEST_TAB);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
