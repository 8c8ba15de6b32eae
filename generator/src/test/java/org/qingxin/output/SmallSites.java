package org.qingxin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Two small sites, and what can be seen of them from outside. */
final class SmallSites {
    static final Map<String, String> OLD = Map.of("index.html", "old", "cases/a.html", "a", "cases/b.html", "b");
    static final Map<String, String> NEW = Map.of("index.html", "new", "cases/a.html", "a", "units/c.html", "c");

    private SmallSites() {}

    static void publish(Path target, Map<String, String> files) throws IOException {
        try (var publication = Publication.into(target)) {
            putAll(publication, files);
            publication.publish();
        }
    }

    static void putAll(Publication publication, Map<String, String> files) {
        new TreeMap<>(files).forEach((path, text) -> publication.put(path, text.getBytes(UTF_8)));
    }

    /** Path and text of every file of a published site. */
    static Map<String, String> filesOf(Path site) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(site)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(each).toString().replace('\\', '/'), Files.readString(each, UTF_8));
            }
        }
        assertThat(files.remove(".qingxin-site")).as("the site's mark").isNotNull();
        return files;
    }

    static Iterable<String> namesIn(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
