package org.qingxin.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's words in one language, from {@code messages/<language>.properties}. */
final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private final String language;
    private final Map<String, String> texts;

    private Messages(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** @throws TemplateException if the language has no file */
    static Messages load(TemplateFiles files, String language) throws IOException {
        String path = path(language);
        if (!files.exists(path)) {
            throw new TemplateException(path, 1, "这种语言没有词条文件", "there is no message file for this language");
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(new ByteArrayInputStream(files.read(path)), StandardCharsets.UTF_8));
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(language, texts);
    }

    private static String path(String language) {
        return "messages/" + language + ".properties";
    }

    String language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws TemplateException if there is no such text: a page must not go out with a key on it
     */
    String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new TemplateException(path(language), 1, "缺少词条 " + key, "no text for " + key);
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
