package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same site in English: the same pages with the same parts, told in other words. */
class EnglishSiteTest {
    private static RenderedSite english;
    private static Map<String, HtmlPage> pages;

    @BeforeAll
    static void render() {
        english = RenderedSite.of(RenderedSite.realRecords(), "en", Optional.empty());
        pages = english.pages();
    }

    /** Longer words fill more of the files that hold the texts and the pairs of characters to search. */
    @Test
    void hasTheSameFiles() {
        assertThat(pathsOf(english)).isEqualTo(pathsOf(RenderedSite.real()));
    }

    private static List<String> pathsOf(RenderedSite site) {
        return site.files().keySet().stream()
                .filter(each -> !each.matches("search/[rs][0-9]+\\.js"))
                .toList();
    }

    @Test
    void saysItsLanguageOnEveryPage() {
        assertThat(pages.values()).allMatch(page -> page.html().startsWith("<!doctype html>\n<html lang=\"en\""));
    }

    @Test
    void everyPageHasTheSamePlacesToLinkTo() {
        var chinese = RenderedSite.real().pages();
        pages.forEach((path, page) -> assertThat(page.ids())
                .as(path)
                .isEqualTo(chinese.getOrDefault(path, page).ids()));
    }

    @Test
    void everyTableHasTheSameColumnsAndRows() {
        var chinese = RenderedSite.real().pages();
        pages.forEach((path, page) -> {
            for (String name : new String[] {"table", "tr", "th", "td"}) {
                assertThat(page.elements(name).count())
                        .as(path + " " + name)
                        .isEqualTo(
                                chinese.getOrDefault(path, page).elements(name).count());
            }
        });
    }

    @Test
    void frameAndHeadingsOfListsAreEnglish() {
        var list = pages.get("cases/index.html");
        assertThat(list).isNotNull();
        assertThat(list.textOf("nav") + list.textOf("thead") + list.textOf("footer"))
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
    }
}
