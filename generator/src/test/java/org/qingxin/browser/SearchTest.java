package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Finding things as a clerk does who remembers half a name, from a folder without a server. */
class SearchTest extends InOneWindow {
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1], live = () => document.querySelector('[role=status]').textContent;
            let last = null, same = 0;
            const timer = setInterval(() => {
              same = live() && live() === last ? same + 1 : 0; last = live();
              if (same > 3) { clearInterval(timer); done(last) }
            }, 60);
            """;

    @Test
    void partOfACompanysNameFindsItAndMarksTheWord() {
        search("华彩印务");
        assertThat(titles()).anyMatch(each -> each.contains("重庆华彩印务示例有限公司"));
        assertThat(window.driver().findElements(By.cssSelector("main mark")))
                .isNotEmpty()
                .allMatch(each -> each.getText().equals("华彩印务"));
    }

    @Test
    void anIdComesFirstHoweverItIsTyped() {
        for (String typed : List.of("HG-2021-HX-004", "hg2021hx004")) {
            search(typed);
            assertThat(hrefs().get(0)).as(typed).endsWith("cases/HG-2021-HX-004.html");
        }
    }

    @Test
    void aSingleCharacterIsLookedForInTitles() {
        search("榫");
        assertThat(titles()).isNotEmpty().allMatch(each -> each.contains("榫"));
        assertThat(told()).contains("单个字只在名称和编号中查找");
    }

    @Test
    void nothingFoundIsSaidWithWhatWasLookedThroughAndAWayOn() {
        search("没有这样的单位名称");
        assertThat(hrefs()).isEmpty();
        assertThat(told()).matches("没有找到“没有这样的单位名称”。已查遍 [0-9]{3,} 条记录的.*");
        assertThat(helps()).isTrue();
        assertThat(window.driver()
                        .findElement(By.cssSelector("#help a[href*='cases/index.html']"))
                        .isDisplayed())
                .isTrue();
    }

    @Test
    void ofALongTextThePartWithTheWordIsShownAndTheWordIsMarked() {
        search("工分折算标准");
        WebElement part = window.driver().findElement(By.cssSelector(".res li > p.s:not(.mut)"));
        assertThat(part.getText()).contains("工分折算标准").hasSizeBetween(20, 125);
        assertThat(part.findElements(By.tagName("mark")))
                .isNotEmpty()
                .allMatch(each -> each.getText().equals("工分折算标准"));
    }

    @Test
    void aKindNarrowsTheResultsAndStandsInTheAddress() {
        search("华新");
        int all = links().size();
        var kinds = window.driver().findElements(By.cssSelector(".facet a[data-kind]:not([data-kind=''])")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertThat(kinds).hasSizeGreaterThan(1);
        assertThat(kinds.stream().mapToInt(SearchTest::count).sum()).isGreaterThanOrEqualTo(all);
        WebElement employers = window.driver().findElement(By.cssSelector(".facet a[data-kind=employer]"));
        int count = count(employers);
        employers.click();
        assertThat(hrefs()).hasSize(count).allMatch(each -> each.contains("/employers/"));
        List<String> narrowed = hrefs();
        window.driver().get(window.driver().getCurrentUrl());
        awaitResults(window);
        assertThat(hrefs()).isEqualTo(narrowed);
    }

    private static int count(WebElement kind) {
        return Integer.parseInt(kind.findElement(By.tagName("span")).getText());
    }

    @Test
    void escapeEmptiesTheFieldFromAnywhereInTheResults() {
        search("华新");
        field().sendKeys(Keys.ARROW_DOWN);
        window.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        window.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(window.driver().switchTo().activeElement()).isEqualTo(field());
        assertThat(field().getDomProperty("value")).isEmpty();
        assertThat(links()).isEmpty();
        assertThat(helps()).isTrue();
        assertThat(window.driver().getCurrentUrl()).endsWith("search.html");
    }

    @Test
    void theArrowUpFromTheFirstResultLeadsBackToTheField() {
        search("华新");
        field().sendKeys(Keys.ARROW_DOWN);
        window.driver().switchTo().activeElement().sendKeys(Keys.ARROW_UP);
        assertThat(window.driver().switchTo().activeElement()).isEqualTo(field());
    }

    @Test
    void filesThatAreMissingAreSaidToBeMissing() {
        window.command("Network.enable", Map.of())
                .command("Network.setBlockedURLs", Map.of("urls", List.of("*/search/*")));
        try {
            search("华新");
            assertThat(told()).contains("search 文件夹");
        } finally {
            window.command("Network.disable", Map.of());
        }
    }

    @Test
    void arrowsGoThroughTheResultsAndEnterOpensOne() {
        search("华新");
        List<String> hrefs = hrefs();
        field().sendKeys(Keys.ARROW_DOWN);
        WebElement first = window.driver().switchTo().activeElement();
        assertThat(first.getDomProperty("href")).isEqualTo(hrefs.get(0));
        first.sendKeys(Keys.ARROW_DOWN);
        WebElement second = window.driver().switchTo().activeElement();
        assertThat(second.getDomProperty("href")).isEqualTo(hrefs.get(1));
        second.sendKeys(Keys.ENTER);
        assertThat(window.driver().getCurrentUrl()).isEqualTo(hrefs.get(1));
    }

    @Test
    void theFieldOnEveryPageLeadsHere() {
        window.goTo(PublishedSite.DEMONSTRATION.at("units/index.html"));
        window.driver().findElement(By.cssSelector("header input[type=search]")).sendKeys("安置房", Keys.ENTER);
        awaitResults(window);
        assertThat(window.driver().getCurrentUrl()).contains("search.html");
        assertThat(titles()).isNotEmpty();
    }

    private static void search(String words) {
        window.goTo(PublishedSite.DEMONSTRATION.at("search.html"));
        field().sendKeys(words);
        awaitResults(window);
    }

    static void awaitResults(Chromium window) {
        window.driver().executeAsyncScript(SETTLED);
    }

    private static String told() {
        return window.driver().findElement(By.id("found")).getText();
    }

    private static boolean helps() {
        return window.driver().findElement(By.id("help")).isDisplayed();
    }

    private static WebElement field() {
        return window.driver().findElement(By.cssSelector("main input[type=search]"));
    }

    private static List<WebElement> links() {
        return window.driver().findElements(By.cssSelector(".res a"));
    }

    private static List<String> titles() {
        return links().stream().map(WebElement::getText).toList();
    }

    private static List<String> hrefs() {
        return links().stream()
                .map(each -> Objects.requireNonNull(each.getDomProperty("href")))
                .toList();
    }
}
