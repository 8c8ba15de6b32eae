package org.qingxin.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.model.FieldGuide;

/** The site's words in one language, from {@code messages/<language>.properties} and the town's own over them. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private final String language;
    private final String path;
    private final Map<String, Text> texts = new HashMap<>();

    private Messages(String language, String path, Map<String, String> texts) {
        this.language = language;
        this.path = path;
        texts.forEach((key, text) -> this.texts.put(key, Text.of(text)));
    }

    /**
     * A text taken apart once, since most are said thousands of times.
     *
     * @param pieces what stands before, between and behind the places, one more than these
     * @param places which argument stands in each
     */
    private record Text(String whole, List<String> pieces, List<Integer> places) {
        static Text of(String whole) {
            List<String> pieces = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            Matcher matcher = PLACEHOLDER.matcher(whole);
            int from = 0;
            while (matcher.find()) {
                pieces.add(whole.substring(from, matcher.start()));
                places.add(matcher.group(1).charAt(0) - '0');
                from = matcher.end();
            }
            pieces.add(whole.substring(from));
            return new Text(whole, pieces, places);
        }

        /** A place for which there is no argument stays as it is written. */
        String with(Object... arguments) {
            if (places.isEmpty()) {
                return whole;
            }
            StringBuilder filled = new StringBuilder(pieces.get(0));
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                filled.append(place < arguments.length ? arguments[place] : "{" + place + "}")
                        .append(pieces.get(i + 1));
            }
            return filled.toString();
        }
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
        Text text = texts.get(key);
        if (text == null) {
            throw new TemplateException(path, 1, "缺少词条 " + key, "no text for " + key);
        }
        return arguments.length == 0 ? text.whole() : text.with(arguments);
    }
}
