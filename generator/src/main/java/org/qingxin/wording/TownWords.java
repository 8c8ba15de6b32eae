package org.qingxin.wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.FieldGuide.Field;
import org.qingxin.model.FieldGuide.Text;

/** Words that a town puts over the shipped ones: only those it changes; a name that nothing has is told. */
final class TownWords {
    private TownWords() {}

    /** A file of words by its path from the templates folder; empty where there is none. */
    static Map<String, String> read(TemplateFiles files, String path) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (files.exists(path)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(new ByteArrayInputStream(files.read(path)), StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** @throws TemplateException if the town words something that is not there */
    static Map<String, String> over(Map<String, String> shipped, TemplateFiles files, String language)
            throws IOException {
        String path = TownTemplates.FOLDER + "/messages/" + language + ".properties";
        Map<String, String> own = read(files, path);
        refuseUnknown(own.keySet(), shipped.keySet(), files, path);
        Map<String, String> all = new TreeMap<>(shipped);
        all.putAll(own);
        return all;
    }

    /**
     * What the schemas say of the fields, in the town's words where it has any:
     * {@code employer.name.label}, {@code case.source.channel.help}, and {@code employer.help} of the record itself.
     */
    static List<FieldGuide> guides(List<FieldGuide> shipped, TemplateFiles files, String language) throws IOException {
        String path = TownTemplates.FOLDER + "/messages/fields." + language + ".properties";
        Map<String, String> own = read(files, path);
        TreeSet<String> known = new TreeSet<>();
        List<FieldGuide> guides =
                shipped.stream().map(each -> guide(each, own, known)).toList();
        refuseUnknown(own.keySet(), known, files, path);
        return guides;
    }

    private static FieldGuide guide(FieldGuide guide, Map<String, String> own, Collection<String> known) {
        Deque<String> above = new ArrayDeque<>();
        String type = guide.type().code();
        List<Field> fields = new ArrayList<>();
        for (Field each : guide.fields()) {
            while (above.size() > each.depth()) {
                above.removeLast();
            }
            above.addLast(each.name());
            String name = type + "." + String.join(".", above);
            fields.add(new Field(
                    each.name(),
                    each.depth(),
                    text(each.label(), name + ".label", own, known),
                    text(each.help(), name + ".help", own, known),
                    each.kind(),
                    each.required(),
                    each.allowed(),
                    text(new Text(each.example(), each.example()), name + ".example", own, known)
                            .zh(),
                    each.pattern()));
        }
        return new FieldGuide(
                guide.type(),
                text(guide.title(), type + ".label", own, known),
                text(guide.help(), type + ".help", own, known),
                fields);
    }

    private static Text text(Text shipped, String key, Map<String, String> own, Collection<String> known) {
        known.add(key);
        return Optional.ofNullable(own.get(key))
                .map(each -> new Text(each, each))
                .orElse(shipped);
    }

    private static void refuseUnknown(
            Collection<String> own, Collection<String> known, TemplateFiles files, String path) throws IOException {
        for (String key : own) {
            if (!known.contains(key)) {
                Optional<String> nearest = Suggestion.nearest(key, known);
                throw new TemplateException(
                        files.shown(path),
                        line(new String(files.read(path), StandardCharsets.UTF_8), key),
                        "没有词条 " + key + nearest.map(each -> "，最接近的是 " + each).orElse(""),
                        "there is no text " + key
                                + nearest.map(each -> "; the nearest is " + each)
                                        .orElse(""));
            }
        }
    }

    private static int line(String text, String key) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }
}
