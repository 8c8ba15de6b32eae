package org.qingxin.finding;

import java.util.regex.Pattern;

/**
 * Keeps personal numbers out of everything printed: any run of eleven or more digits, however spaced, loses all but its
 * last two characters. Longer than a date and an amount, so ordinary figures stay readable.
 */
final class Redaction {
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z０-９])[0-9０-９](?:[ -]?[0-9０-９]){9,}(?:[ -]?[0-9０-９Xx])");

    private Redaction() {}

    static String redact(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(match -> {
            String number = match.group();
            return "*".repeat(number.length() - 2) + number.substring(number.length() - 2);
        });
    }
}
