package org.qingxin.wording;

import freemarker.core.HTMLOutputFormat;
import java.util.regex.Pattern;

/**
 * HTML that templates put on a page as it stands, where they escape everything else.
 *
 * @param html in which nothing is left of what somebody wrote as HTML
 */
public record Markup(String html) {
    private static final Pattern WITHIN_A_LINE = Pattern.compile("</?(a|em|strong|code)( [^>]*)?>");
    private static final Pattern BETWEEN_LINES = Pattern.compile("<[^>]*>|\\s+");

    /** A text as it reads, with nothing in it meant as HTML. */
    public static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** The words as they are read: one that is partly bold stays one word, paragraphs are apart. */
    public String words() {
        String joined = WITHIN_A_LINE.matcher(html).replaceAll("");
        return BETWEEN_LINES
                .matcher(joined)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
