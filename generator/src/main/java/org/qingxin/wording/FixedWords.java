package org.qingxin.wording;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages that need no value, put into a template when it is read: thousands of pages say them in the same words. What is
 * shown where it stands becomes text like all around it, what is handed to a macro a word in quotes.
 */
final class FixedWords {
    private static final String ASKED = "t\\(\"([^\"\\\\]+)\"\\)";
    private static final Pattern SHOWN = Pattern.compile("\\$\\{" + ASKED + "}");
    private static final Pattern HANDED_ON = Pattern.compile("(?<![\\w.@$?])" + ASKED);
    /** What would read as a part of the template, and what would move its lines. */
    private static final Pattern NOT_ONLY_TEXT = Pattern.compile("[$#]\\{|[\"\\\\\\r\\n]");

    private final Messages messages;

    FixedWords(Messages messages) {
        this.messages = messages;
    }

    /** @param template that writes HTML */
    String in(String template) {
        String shown = SHOWN.matcher(template).replaceAll(asked -> said(asked, Markup::escaped));
        return HANDED_ON.matcher(shown).replaceAll(asked -> said(asked, words -> '"' + words + '"'));
    }

    /** A message that is missing stays a question: who fills the template tells where it is asked. */
    private String said(MatchResult asked, UnaryOperator<String> written) {
        String key = asked.group(1);
        String words = messages.has(key) ? messages.get(key) : "";
        boolean asItIs = words.isBlank() || NOT_ONLY_TEXT.matcher(words).find();
        return Matcher.quoteReplacement(asItIs ? asked.group() : written.apply(words));
    }
}
