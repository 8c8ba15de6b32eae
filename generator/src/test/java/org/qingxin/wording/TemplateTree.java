package org.qingxin.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;

/** Templates for tests: those of the repository, or texts. */
public record TemplateTree(SourceTree tree) implements TemplateFiles {
    /** The templates that are shipped. */
    public static TemplateTree shipped() {
        return new TemplateTree(OnDisk.at(Path.of("../site-templates")));
    }

    public static TemplateTree of(Map<String, String> texts) {
        return new TemplateTree(InMemory.ofTexts(texts));
    }

    /** The same, with one text in another's place. */
    public TemplateTree with(String path, String text) {
        var texts = new TreeMap<String, String>();
        texts.put(path, text);
        var changed = InMemory.ofTexts(texts);
        return new TemplateTree(new SourceTree() {
            @Override
            public Listing survey() throws IOException {
                return tree.survey();
            }

            @Override
            public byte[] read(String wanted, int limit) throws IOException {
                return (wanted.equals(path) ? changed : tree).read(wanted, limit);
            }

            @Override
            public boolean exists(String wanted) {
                return wanted.equals(path) || tree.exists(wanted);
            }

            @Override
            public String shown(String wanted) {
                return tree.shown(wanted);
            }
        });
    }

    @Override
    public List<String> list(String folder) throws IOException {
        return tree.list(folder);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return tree.read(path, 1 << 22);
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(path);
    }
}
