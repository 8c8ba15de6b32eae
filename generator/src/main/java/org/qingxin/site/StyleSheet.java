package org.qingxin.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet as it is published: written to be read, it loses comments and needless blanks on the way. Nothing is
 * reordered, folded or judged, so that what a town has put behind it keeps its meaning whatever it is.
 */
final class StyleSheet {
    private static final String BLANK = "(?:\\s|/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/)";
    private static final Pattern PIECE = Pattern.compile(String.join(
            "|",
            "(?<quoted>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')",
            BLANK + "*+(?:;" + BLANK + "*+)?+(?<end>})" + BLANK + "*+",
            BLANK + "*+(?<mark>[{;,>])" + BLANK + "*+",
            "(?<colon>:)" + BLANK + "++",
            "(?<blank>" + BLANK + "++)"));

    private StyleSheet() {}

    /** A second time it changes nothing. */
    static String compact(String written) {
        return PIECE.matcher(written)
                .replaceAll(piece -> Matcher.quoteReplacement(kept(piece)))
                .strip();
    }

    private static String kept(MatchResult piece) {
        for (int group = 1; group < piece.groupCount(); group++) {
            if (piece.group(group) != null) {
                return piece.group(group);
            }
        }
        return " ";
    }
}
