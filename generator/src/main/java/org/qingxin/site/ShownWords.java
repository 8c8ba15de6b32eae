package org.qingxin.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.regex.Pattern;

/** The words of rendered Markdown as they are read: a word that is partly bold stays one word, paragraphs are apart. */
final class ShownWords {
    private static final Pattern WITHIN_A_LINE = Pattern.compile("</?(a|em|strong|code)( [^>]*)?>");
    private static final Pattern BETWEEN_LINES = Pattern.compile("<[^>]*>|\\s+");

    private ShownWords() {}

    static String of(TemplateHTMLOutputModel markup) {
        String joined = WITHIN_A_LINE.matcher(html(markup)).replaceAll("");
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

    private static String html(TemplateHTMLOutputModel markup) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup is only unwrapped", e);
        }
    }
}
