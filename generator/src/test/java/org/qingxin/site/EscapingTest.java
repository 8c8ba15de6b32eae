package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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

/** Whatever stands in the free texts of the records, a page is made of the templates' elements and shows the text. */
class EscapingTest {
    private static final int BATCH = 6;
    private static final int START_OF_PAGE = "<!doctype html>".length();

    /** What Markdown may add to a page. */
    private static final Set<String> OF_MARKDOWN = Set.of(
            "p em strong code pre ul ol li blockquote a hr br h2 h3 h4 h5 h6 table thead tbody tr th td".split(" "));

    private static final Pattern SCHEME = Pattern.compile("^\\s*(?!https?://)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private static Map<String, HtmlPage> harmless;

    @BeforeAll
    static void renderWithAPlainWord() {
        harmless = HostileTown.render("平常的话").pages();
    }

    /** Several payloads in one text, so that the site need not be rendered for each: to Markdown they are blocks. */
    static Stream<List<String>> batches() throws IOException {
        var all = HostileTown.payloads();
        return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
                .mapToObj(i -> all.subList(i * BATCH, Math.min(all.size(), (i + 1) * BATCH)));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void pageIsMadeOfTheTemplatesElementsOnlyAndShowsTheTextAsWritten(List<String> batch) {
        String poison = String.join("\n\n", batch);
        var pages = HostileTown.render(poison).pages();
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
        assertThat(HostileTown.payloads()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        var marked = HostileTown.render("毒毒毒").pages().values().stream()
                .filter(page -> page.main().contains("毒毒毒"))
                .map(page -> page.path().replaceAll("/(HG-|v-|2021-|[a-z-]+\\.html).*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).contains("cases", "employers", "pages", "periods", "projects", "units", "index.html");
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
