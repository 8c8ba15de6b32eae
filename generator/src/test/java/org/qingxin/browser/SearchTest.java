package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Finding things as a clerk does who remembers half a name, from a folder without a server. */
class SearchTest {
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1], live = () => document.querySelector('[role=status]').textContent;
            let last = null, same = 0;
            const timer = setInterval(() => {
              same = live() && live() === last ? same + 1 : 0; last = live();
              if (same > 3) { clearInterval(timer); done(last) }
            }, 60);
            """;

    private static Chromium window;

    @BeforeAll
    static void open() {
        window = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

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
    }

    @Test
    void nothingFoundIsSaidWithAWayOn() {
        search("没有这样的单位名称");
        assertThat(hrefs()).isEmpty();
        assertThat(window.driver().findElements(By.cssSelector("main a[href*='cases/index.html']")))
                .isNotEmpty();
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
        window.driver().executeAsyncScript(SETTLED);
        assertThat(window.driver().getCurrentUrl()).contains("search.html");
        assertThat(titles()).isNotEmpty();
    }

    private static void search(String words) {
        window.goTo(PublishedSite.DEMONSTRATION.at("search.html"));
        field().sendKeys(words);
        window.driver().executeAsyncScript(SETTLED);
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
