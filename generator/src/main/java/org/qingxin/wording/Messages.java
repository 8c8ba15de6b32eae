package org.qingxin.wording;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.model.FieldGuide;

/** The site's words in one language, from {@code messages/<language>.properties} and the town's own over them. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private final String language;
    private final String path;
    private final Map<String, String> texts;

    private Messages(String language, String path, Map<String, String> texts) {
        this.language = language;
        this.path = path;
        this.texts = texts;
    }

    /** @throws TemplateException if the language has no file */
    public static Messages load(TemplateFiles files, String language) throws IOException {
        String path = path(language);
        if (!files.exists(path)) {
            throw new TemplateException(
                    files.shown(path), 1, "这种语言没有词条文件", "there is no message file for this language");
        }
        return new Messages(language, files.shown(path), TownWords.over(TownWords.read(files, path), files, language));
    }

    private static String path(String language) {
        return "messages/" + language + ".properties";
    }

    public String language() {
        return language;
    }

    public boolean isChinese() {
        return language.startsWith("zh");
    }

    /** What a schema says in this language. */
    public String in(FieldGuide.Text text) {
        return isChinese() ? text.zh() : text.en();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws TemplateException if there is no such text: a page must not go out with a key on it
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new TemplateException(path, 1, "缺少词条 " + key, "no text for " + key);
        }
        return arguments.length == 0 ? text : fill(text, arguments);
    }

    private static String fill(String text, Object... arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            int index = match.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(
                    index < arguments.length ? String.valueOf(arguments[index]) : match.group());
        });
    }
}
