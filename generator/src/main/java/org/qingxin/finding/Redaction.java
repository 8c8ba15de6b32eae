package org.qingxin.finding;

import java.util.regex.Pattern;

/**
 * Keeps personal numbers out of everything printed: any run of eleven or more digits, however spaced, loses all but its
 * last two characters. Dates and amounts are shorter and stay readable. The text keeps its length and its width, so that
 * a caret under it stays where it was.
 */
final class Redaction {
    private static final String DIGIT = "[0-9０-９]";
    private static final String GAP = "[ \\-\u00A0\u3000\\p{Cf}]?";
    private static final Pattern NUMBER = Pattern.compile("(?<day>(?<!" + DIGIT + ")[0-9]{4}-[0-9]{2}-[0-9]{2}(?!"
            + DIGIT + "))|(?<!" + DIGIT + ")" + DIGIT + "(?:" + GAP + DIGIT + "){9,}(?:" + GAP + DIGIT + "|[XxＸｘ])");

    private Redaction() {}

    static String redact(String text) {
        return NUMBER.matcher(text).replaceAll(match -> {
            String number = match.group();
            if (match.group(1) != null) {
                return number;
            }
            StringBuilder hidden = new StringBuilder();
            number.substring(0, number.length() - 2)
                    .codePoints()
                    .forEach(point -> hidden.append(Visible.width(Character.toString(point)) == 2 ? '＊' : '*'));
            return hidden + number.substring(number.length() - 2);
        });
    }
}
