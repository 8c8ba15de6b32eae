package org.qingxin.source;

import java.util.regex.Pattern;

/**
 * When a text must stand in quotes. Plain values that begin with a digit, and words such as {@code no}, are numbers,
 * days, times or truth to one YAML reader or another; a text that must stay text is quoted.
 */
public final class Quotes {
    private static final Pattern MISREAD = Pattern.compile("[0-9].*|[-+.]+[0-9].*|true|false", Pattern.DOTALL);
    /** What may stand without quotes anywhere, in a list in brackets too. */
    private static final Pattern HARMLESS = Pattern.compile("[\\p{IsAlphabetic}《（〔“]([^\\s:#,\\[\\]{}\"']| (?=\\S))*");

    private Quotes() {}

    /** Whether a text that YAML lets stand plain would be read as something else by some reader. */
    public static boolean areNeeded(String plain) {
        return MISREAD.matcher(plain).matches() || ScalarReader.isOdd(plain);
    }

    /** A text of one line as a value: plain where that is safe, otherwise in single quotes. */
    public static String spell(String text) {
        boolean safe = HARMLESS.matcher(text).matches() && !areNeeded(text);
        return safe ? text : around(text);
    }

    /** In single quotes. */
    public static String around(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
