package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.Pipeline;
import org.qingxin.audit.ReadFiles;
import org.qingxin.gauge.Gauge;
import org.qingxin.history.BlobId;
import org.qingxin.history.Head;
import org.qingxin.model.Dataset;
import org.qingxin.output.Publication;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.SchemaException;
import org.qingxin.validate.Standing;
import org.qingxin.wording.TemplateFiles;
import org.qingxin.wording.TemplateTree;

/** All files of a site as it was published, held in memory, with the records it shows. */
public record RenderedSite(Dataset data, LocalDate asOf, SortedMap<String, byte[]> files) {
    static final Path TINY = Path.of("src/test/resources/site/tiny/data");
    static final List<Path> TINY_FOLDERS = List.of(TINY, TINY.resolveSibling("open"));
    private static final SourceTree SCHEMAS = OnDisk.at(Path.of("../schemas"));
    static final Head HEAD = new Head("0123456789abcdef0123456789abcdef01234567", "2022-01-20T08:00:00+08:00");

    /** The repository's own records, rendered once for all tests. */
    public static RenderedSite real() {
        return Shared.REAL;
    }

    /** A town with one record of each kind that has pages. */
    public static RenderedSite tiny() {
        return Shared.TINY_SITE;
    }

    /** The tiny town with an open problem and a waived one. */
    static SourceTree tinyRecords() {
        var texts = new TreeMap<String, String>();
        for (Path folder : TINY_FOLDERS) {
            try (var files = Files.walk(folder)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each, UTF_8));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return InMemory.ofTexts(texts);
    }

    public static SourceTree realRecords() {
        return OnDisk.at(Path.of("../data"));
    }

    private static final class Shared {
        static final RenderedSite REAL = of(realRecords(), "zh-CN", Optional.empty());
        static final RenderedSite TINY_SITE = of(tinyRecords(), "zh-CN", Optional.empty());
    }

    public static RenderedSite of(SourceTree records, String language, Optional<LocalDate> asOf) {
        return of(checked(records, asOf), records, TemplateTree.shipped(), language);
    }

    /** Records without a fault. */
    static Pipeline.Checked checked(SourceTree records, Optional<LocalDate> asOf) {
        try {
            var checked = new Pipeline(records, SCHEMAS).check(asOf, zone -> {
                throw new AssertionError("a town of a test pins its day");
            });
            assertThat(checked.isFitToPublish()).as("%s", checked.findings()).isTrue();
            return checked;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static RenderedSite of(Dataset data, LocalDate asOf, String language) {
        var checked = new Pipeline.Checked(
                Standing.of(data, asOf, Gauge.NONE), asOf, Map.of(), Map.of(), List.of(), data.size());
        return of(checked, new InMemory(Map.of()), TemplateTree.shipped(), language);
    }

    /** A town with templates of its own. */
    public static RenderedSite of(SourceTree records, TemplateFiles templates, String language) {
        return of(checked(records, Optional.empty()), records, templates, language);
    }

    private static RenderedSite of(
            Pipeline.Checked checked, SourceTree records, TemplateFiles templates, String language) {
        try {
            Path folder = Files.createTempDirectory("qingxin");
            Path site = folder.resolve("site");
            try (var publication = Publication.into(site)) {
                new Pipeline(SCHEMAS, SCHEMAS)
                        .publish(
                                checked,
                                templates,
                                language,
                                new Provenance(Optional.of(HEAD), "qingxin 0.1.0"),
                                new ReadFiles(records, BlobId.in(Path.of("/"))),
                                publication);
                return new RenderedSite(checked.dataset(), checked.asOf(), filesOf(site));
            } finally {
                delete(folder);
            }
        } catch (IOException | SchemaException e) {
            throw new AssertionError(e);
        }
    }

    private static SortedMap<String, byte[]> filesOf(Path site) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(site)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
            }
        }
        assertThat(files.remove(".qingxin-site")).isNotNull();
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Every page, taken apart, by its path. */
    public Map<String, HtmlPage> pages() {
        var pages = new TreeMap<String, HtmlPage>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, HtmlPage.of(path, new String(bytes, UTF_8)));
            }
        });
        return pages;
    }

    public String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.getOrDefault(path, new byte[0]), UTF_8);
    }
}
