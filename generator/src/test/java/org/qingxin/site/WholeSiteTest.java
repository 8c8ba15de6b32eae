package org.qingxin.site;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingxin.site.HtmlPage.Element;
import org.qingxin.site.frame.Address;

/** The site of the repository's records, every page of it: what a reader, a browser and a screen reader rely on. */
class WholeSiteTest {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'";

    private static RenderedSite site;
    private static Map<String, HtmlPage> pages;

    @BeforeAll
    static void render() {
        site = RenderedSite.real();
        pages = site.pages();
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceOfTheSite() {
        var ids = new TreeMap<String, Collection<String>>();
        pages.forEach((path, page) -> ids.put(path, page.ids()));
        var dead = new ArrayList<String>();
        pages.forEach((path, page) -> references(page)
                .filter(each -> !isElsewhere(each))
                .filter(each -> !leadsSomewhere(path, each, ids))
                .forEach(each -> dead.add(path + " → " + each)));
        assertThat(dead).isEmpty();
    }

    @Test
    void linksToOtherServersStandOnlyInTextPagesAndAtTheRecordsHost() {
        var host = site.data()
                .town()
                .flatMap(town -> town.host())
                .flatMap(each -> each.url())
                .orElse("-");
        var out = new ArrayList<String>();
        pages.forEach((path, page) -> references(page)
                .filter(WholeSiteTest::isElsewhere)
                .filter(each -> !each.startsWith(host + "/") && !path.startsWith("pages/"))
                .forEach(each -> out.add(path + " → " + each)));
        assertThat(out).isEmpty();
    }

    @Test
    void nothingIsLoadedButOneStyleSheetAndOneScriptOfTheSite() {
        everyPage((path, page) -> {
            var loaded = page.elements()
                    .filter(each -> each.has("src") || each.name().equals("link"))
                    .map(each -> each.attribute("src")
                            .or(() -> each.attribute("href"))
                            .orElse(""))
                    .toList();
            var root = Address.rootOf(path);
            assertThat(loaded).as(path).contains(root + "assets/site.css", root + "assets/site.js");
            assertThat(loaded)
                    .as(path)
                    .allMatch(each -> each.startsWith(root + "assets/") || each.startsWith(root + "data/"))
                    .hasSizeLessThanOrEqualTo(path.equals("search.html") ? 4 : 2);
        });
    }

    @Test
    void everyPageCarriesThePolicyBeforeAnythingIsLoaded() {
        everyPage((path, page) -> {
            var policy = page.elements("meta")
                    .filter(each -> each.attribute("http-equiv").isPresent())
                    .toList();
            assertThat(policy).as(path).singleElement().satisfies(meta -> {
                assertThat(meta.attributes()).containsEntry("http-equiv", "Content-Security-Policy");
                assertThat(meta.attributes()).containsEntry("content", POLICY);
            });
            int first = page.elements()
                    .filter(each -> each.has("src") || each.name().equals("link"))
                    .mapToInt(Element::start)
                    .min()
                    .orElse(Integer.MAX_VALUE);
            assertThat(policy.get(0).start()).as(path).isLessThan(first);
        });
    }

    @Test
    void everyPageSaysItsLanguageWidthAndThatSearchEnginesStayOut() {
        everyPage((path, page) -> {
            assertThat(page.html()).as(path).startsWith("<!doctype html>\n<html lang=\"zh-CN\"");
            assertThat(page.html()).as(path).contains("<meta charset=\"utf-8\">");
            assertThat(metas(page))
                    .as(path)
                    .containsEntry("viewport", "width=device-width, initial-scale=1")
                    .containsEntry("robots", "noindex")
                    .containsEntry("referrer", "no-referrer");
        });
    }

    @Test
    void everyPageHasATitleOfItsOwnAndOneHeadingOfTheFirstLevel() {
        var titles = new TreeMap<String, String>();
        everyPage((path, page) -> {
            assertThat(page.textOf("title")).as(path).isNotBlank().contains(" · ");
            assertThat(page.elements("h1")).as(path).hasSize(1);
            assertThat(page.textOf("h1")).as(path).isNotBlank();
            titles.merge(page.textOf("title"), path, (one, other) -> one + " " + other);
        });
        assertThat(titles.values()).filteredOn(each -> each.contains(" ")).isEmpty();
    }

    @Test
    void everyPageBeginsWithALinkPastItsNavigation() {
        everyPage((path, page) -> {
            var first = page.elements("a").findFirst().orElseThrow();
            assertThat(first.attributes())
                    .as(path)
                    .containsEntry("class", "skip")
                    .containsEntry("href", "#main");
            assertThat(page.elements("main").map(each -> each.attributes().get("id")))
                    .as(path)
                    .containsExactly("main");
        });
    }

    @Test
    void everyPageSaysThatTheTownIsADemonstration() {
        everyPage((path, page) -> assertThat(page.elements())
                .as(path)
                .anyMatch(each -> each.attributes().getOrDefault("class", "").equals("demo")));
    }

    @Test
    void noPageHasInlineStylesOrScripts() {
        everyPage((path, page) -> {
            assertThat(page.elements("style")).as(path).isEmpty();
            assertThat(page.elements("script")).as(path).allMatch(each -> each.has("src"));
            assertThat(page.textOf("script")).as(path).isEmpty();
            assertThat(page.elements().flatMap(each -> each.attributes().keySet().stream()))
                    .as(path)
                    .noneMatch(each -> each.equals("style") || each.startsWith("on"));
        });
    }

    @Test
    void idsAreUniqueInAPage() {
        everyPage((path, page) -> assertThat(page.elements().flatMap(each -> each.attribute("id").stream()))
                .as(path)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("\\S+")));
    }

    @Test
    void whatPointsToAnIdFindsIt() {
        everyPage((path, page) -> {
            var ids = page.ids();
            for (String key : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")) {
                assertThat(page.elements()
                                .flatMap(each -> each.attribute(key).stream())
                                .flatMap(each -> Stream.of(each.split(" "))))
                        .as(path + " " + key)
                        .isSubsetOf(ids);
            }
        });
    }

    @Test
    void tableHeadersSayWhatTheyHead() {
        everyPage((path, page) -> assertThat(page.elements("th"))
                .as(path)
                .allMatch(each -> Pattern.matches(
                        "row|col|rowgroup|colgroup", each.attributes().getOrDefault("scope", "-"))));
    }

    @Test
    void everyCellOfAnOfficialFormNamesItsHeaders() {
        var forms = pages.values().stream()
                .filter(page -> page.path().startsWith("periods/2021-winter-"))
                .toList();
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.elements("td")
                                .filter(each -> each.has("headers"))
                                .map(each -> each.attributes().get("headers").split(" ").length))
                        .as(page.path())
                        .hasSizeGreaterThanOrEqualTo(5 * 20)
                        .allMatch(headers -> headers >= 2));
    }

    @Test
    void headingsDoNotSkipALevel() {
        everyPage((path, page) -> {
            int above = 0;
            for (Element each : page.elements().filter(WholeSiteTest::isHeading).toList()) {
                int level = each.name().charAt(1) - '0';
                assertThat(level).as(path + " " + each).isLessThanOrEqualTo(Math.max(above, 1) + 1);
                above = level;
            }
        });
    }

    @Test
    void whatCanBeFilledInHasALabel() {
        everyPage((path, page) -> {
            var labelled = page.elements("label")
                    .flatMap(each -> each.attribute("for").stream())
                    .collect(toCollection(TreeSet::new));
            assertThat(page.elements().filter(each -> List.of("input", "select").contains(each.name())))
                    .as(path)
                    .allMatch(each -> each.has("aria-label")
                            || labelled.contains(each.attributes().getOrDefault("id", "")));
        });
    }

    private interface PageCheck {
        void check(String path, HtmlPage page);
    }

    private static void everyPage(PageCheck check) {
        assertThat(pages).hasSizeGreaterThan(200);
        pages.forEach(check::check);
    }

    private static Map<String, String> metas(HtmlPage page) {
        var metas = new TreeMap<String, String>();
        page.elements("meta")
                .filter(each -> each.has("name"))
                .forEach(each -> metas.put(
                        each.attributes().get("name"), each.attributes().getOrDefault("content", "")));
        return metas;
    }

    private static boolean isHeading(Element element) {
        return element.name().matches("h[1-6]");
    }

    private static Stream<String> references(HtmlPage page) {
        return page.elements()
                .flatMap(each ->
                        Stream.of("href", "src", "action", "data-href").flatMap(key -> each.attribute(key).stream()));
    }

    private static boolean isElsewhere(String reference) {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }

    /** Relative, to a file by its name, and to an id if it has a fragment. */
    private static boolean leadsSomewhere(String from, String reference, Map<String, Collection<String>> ids) {
        int hash = reference.indexOf('#');
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        String path = (hash < 0 ? reference : reference.substring(0, hash)).replaceAll("\\?.*", "");
        if (reference.isEmpty() || reference.equals("#") || path.startsWith("/") || path.contains(":")) {
            return false;
        }
        String target = path.isEmpty() ? from : resolved(from, path);
        String id = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
        return site.files().containsKey(target)
                && (fragment.isEmpty() || ids.getOrDefault(target, List.of()).contains(id));
    }

    private static String resolved(String from, String path) {
        var folders = new ArrayList<>(List.of(from.split("/")));
        folders.remove(folders.size() - 1);
        for (String step : path.split("/")) {
            if (step.equals("..") && !folders.isEmpty()) {
                folders.remove(folders.size() - 1);
            } else {
                folders.add(step);
            }
        }
        return String.join("/", folders);
    }
}
