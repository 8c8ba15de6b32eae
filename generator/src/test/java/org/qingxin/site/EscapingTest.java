package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.source.OnDisk;

/** Whatever stands in the free texts of the records, a page is made of the templates' elements and shows the text. */
class EscapingTest {
    private static final int BATCH = 6;
    private static final int START_OF_PAGE = "<!doctype html>".length();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    /** What Markdown may add to a page. */
    private static final Set<String> OF_MARKDOWN = Set.of(
            "p em strong code pre ul ol li blockquote a hr br h2 h3 h4 h5 h6 table thead tbody tr th td".split(" "));

    private static final Pattern SCHEME = Pattern.compile("^\\s*(?!https?://)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private static Dataset town;
    private static Map<String, HtmlPage> harmless;

    @BeforeAll
    static void townWithARecordOfEveryKind() {
        var records = new ArrayList<TownRecord>();
        var tiny = RenderedSite.tiny().data();
        var large = RenderedSite.checked(OnDisk.at(Path.of("src/test/resources/validate/town")), Optional.empty());
        for (RecordType type : RecordType.values()) {
            records.addAll((tiny.all(type).isEmpty() ? large.dataset() : tiny).all(type));
        }
        town = Dataset.of(records);
        harmless = render("平常的话").pages();
    }

    /** One a line; ⏎ stands for a line end. */
    static List<String> payloads() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/site/payloads.txt")).stream()
                .map(each -> each.replace('⏎', '\n'))
                .toList();
    }

    /** Several payloads in one text, so that the site need not be rendered for each: to Markdown they are blocks. */
    static Stream<List<String>> batches() throws IOException {
        var all = payloads();
        return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
                .mapToObj(i -> all.subList(i * BATCH, Math.min(all.size(), (i + 1) * BATCH)));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void pageIsMadeOfTheTemplatesElementsOnlyAndShowsTheTextAsWritten(List<String> batch) {
        String poison = String.join("\n\n", batch);
        var pages = render(poison).pages();
        assertThat(pages.keySet()).isEqualTo(harmless.keySet());
        pages.forEach((path, page) -> {
            assertThat(beyondMarkdown(page)).as(path).isEqualTo(beyondMarkdown(harmless.getOrDefault(path, page)));
            assertThat(page.elements().flatMap(each -> each.attributes().keySet().stream()))
                    .as(path)
                    .noneMatch(each -> each.matches("on.*|style|srcdoc|formaction|xlink:.*|srcset|background|ping"));
            assertThat(references(page))
                    .as(path)
                    .noneMatch(each -> SCHEME.matcher(each).matches() || each.matches("\\s*[/\\\\].*"));
            assertThat(batch)
                    .as(path)
                    .filteredOn(each -> each.contains("<"))
                    .noneMatch(each -> page.html().indexOf(each, START_OF_PAGE) >= 0);
        });
        assertThat(pages.get("employers/HG-E-BH-001.html")).satisfies(page -> showsAsWritten(page, poison));
    }

    private static void showsAsWritten(HtmlPage page, String payload) {
        assertThat(page.textOf("title")).startsWith(payload);
        assertThat(page.textOf("h1")).isEqualTo(payload);
    }

    @Test
    void corpusIsLargeAndReachesEveryKindOfPage() throws IOException {
        assertThat(payloads()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        var marked = render("毒毒毒").pages().values().stream()
                .filter(page -> page.main().contains("毒毒毒"))
                .map(page -> page.path().replaceAll("/(HG-|v-|2021-|[a-z-]+\\.html).*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).contains("cases", "employers", "pages", "periods", "projects", "units", "index.html");
    }

    private static RenderedSite render(String poison) {
        return RenderedSite.of(Poisoned.of(town, poison), DAY, "zh-CN");
    }

    /** How many there are of each element, by its name and the names of its attributes; those of Markdown left out. */
    private static Map<String, Long> beyondMarkdown(HtmlPage page) {
        return page.elements()
                .filter(each -> !OF_MARKDOWN.contains(each.name()))
                .map(each -> each.name() + " " + new TreeSet<>(each.attributes().keySet()))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    }

    private static List<String> references(HtmlPage page) {
        return page.elements()
                .flatMap(each -> Stream.of("href", "src", "action", "data", "cite", "poster")
                        .flatMap(key -> each.attribute(key).stream()))
                .toList();
    }
}
