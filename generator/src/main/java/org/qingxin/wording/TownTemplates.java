package org.qingxin.wording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.FieldGuide;

/**
 * The shipped templates with the town's own over them: a file of {@code town/} is taken instead of the shipped one of
 * the same name, its colours are put behind the shipped style sheet, its words are put over the shipped ones. So a newer
 * version of the program brings nothing into conflict with what the town has made its own.
 */
public final class TownTemplates implements TemplateFiles {
    static final String FOLDER = "town";
    private static final String OWN = FOLDER + "/";
    private static final String STYLE = "assets/site.css";
    private static final String THEME = "assets/theme.css";

    private final TemplateFiles files;

    private TownTemplates(TemplateFiles files) {
        this.files = files;
    }

    /** @throws TemplateException if the town has a page or a part that takes no shipped one's place */
    public static TownTemplates over(TemplateFiles files) throws IOException {
        for (String path : files.list(FOLDER)) {
            String name = path.substring(OWN.length());
            if (name.startsWith("messages/") || name.startsWith("assets/") || name.equals("README.md")) {
                continue;
            }
            if (!files.exists(name)) {
                throw unknown(files, path, name);
            }
        }
        return new TownTemplates(files);
    }

    private static TemplateException unknown(TemplateFiles files, String path, String name) throws IOException {
        TreeSet<String> shipped = new TreeSet<>(files.list("pages"));
        shipped.addAll(files.list("parts"));
        shipped.addAll(files.list("texts"));
        Optional<String> nearest = Suggestion.nearest(name, shipped);
        return new TemplateException(
                files.shown(path),
                1,
                "没有可以替换的 " + name + nearest.map(each -> "，最接近的是 " + each).orElse(""),
                "there is no " + name + " to take the place of"
                        + nearest.map(each -> "; the nearest is " + each).orElse(""));
    }

    /** What the schemas say of the fields, in the town's words where it has any. */
    public List<FieldGuide> guides(List<FieldGuide> shipped, String language) throws IOException {
        return TownWords.guides(shipped, this, language);
    }

    @Override
    public List<String> list(String folder) throws IOException {
        TreeSet<String> all = new TreeSet<>(files.list(folder));
        for (String each : files.list(OWN + folder)) {
            all.add(each.substring(OWN.length()));
        }
        all.remove(THEME);
        return List.copyOf(all);
    }

    @Override
    public byte[] read(String path) throws IOException {
        if (!path.equals(STYLE) || !files.exists(OWN + THEME)) {
            return files.read(where(path));
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(files.read(where(STYLE)));
        both.write('\n');
        both.write(files.read(OWN + THEME));
        return both.toByteArray();
    }

    @Override
    public boolean exists(String path) {
        return files.exists(where(path));
    }

    @Override
    public String shown(String path) {
        return files.shown(where(path));
    }

    /** Words are put over each other one by one, not file by file. */
    private String where(String path) {
        boolean replaced = !path.startsWith("messages/") && files.exists(OWN + path);
        return replaced ? OWN + path : path;
    }
}
