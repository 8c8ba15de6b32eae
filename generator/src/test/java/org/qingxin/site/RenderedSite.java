package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.Pipeline;
import org.qingxin.history.Head;
import org.qingxin.model.Dataset;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;

/** All files of a site, rendered into memory, with the records it shows. */
record RenderedSite(Dataset data, LocalDate asOf, SortedMap<String, byte[]> files) {
    static final Path TINY = Path.of("src/test/resources/site/tiny/data");
    private static final Head HEAD = new Head("0123456789abcdef0123456789abcdef01234567", "2022-01-20T08:00:00+08:00");

    /** The repository's own records, rendered once for all tests. */
    static RenderedSite real() {
        return Shared.REAL;
    }

    /** A town with one record of each kind that has pages. */
    static RenderedSite tiny() {
        return Shared.TINY_SITE;
    }

    static SourceTree realRecords() {
        return OnDisk.at(Path.of("../data"));
    }

    private static final class Shared {
        static final RenderedSite REAL = of(realRecords(), "zh-CN", Optional.empty());
        static final RenderedSite TINY_SITE = of(OnDisk.at(TINY), "zh-CN", Optional.empty());
    }

    static RenderedSite of(SourceTree records, String language, Optional<LocalDate> asOf) {
        var checked = checked(records, asOf);
        return of(checked.dataset(), checked.asOf(), language);
    }

    /** Records without a fault. */
    static Pipeline.Checked checked(SourceTree records, Optional<LocalDate> asOf) {
        try {
            var pipeline = new Pipeline(records, OnDisk.at(Path.of("../schemas")));
            var checked = pipeline.check(asOf, () -> {
                throw new AssertionError("a town of a test pins its day");
            });
            assertThat(checked.isFitToPublish()).as("%s", checked.findings()).isTrue();
            return checked;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static RenderedSite of(Dataset data, LocalDate asOf, String language) {
        var files = Collections.synchronizedSortedMap(new TreeMap<String, byte[]>());
        try {
            Site.of(TemplateTree.shipped(), language, data, asOf, Optional.of(HEAD), List.of())
                    .render((path, bytes) ->
                            assertThat(files.put(path, bytes)).as(path).isNull());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new RenderedSite(data, asOf, files);
    }

    /** Every page, taken apart, by its path. */
    Map<String, HtmlPage> pages() {
        var pages = new TreeMap<String, HtmlPage>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, HtmlPage.of(path, new String(bytes, UTF_8)));
            }
        });
        return pages;
    }

    String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.getOrDefault(path, new byte[0]), UTF_8);
    }
}
