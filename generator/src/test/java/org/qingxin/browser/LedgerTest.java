package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The ledger of cases as a clerk uses it, opened from a folder. */
class LedgerTest {
    private static final String SHOWN = "return [...document.querySelectorAll('table[data-ledger] tbody tr')]"
            + ".filter(r => !r.hidden).map(r => r.cells[0].textContent.trim())";

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

    @BeforeEach
    void ledger() {
        window.scripts(true).goTo(PublishedSite.at("cases/index.html"));
    }

    @Test
    void showsTwentyCasesAPageAndLeadsToTheNext() {
        assertThat(shown()).hasSize(20);
        List<String> first = shown();
        page("2");
        assertThat(shown()).hasSize(20).doesNotContainAnyElementsOf(first);
        assertThat(address()).endsWith("?p=2");
    }

    @Test
    void wordsAndChoicesNarrowItAndStandInTheAddress() {
        field("q").sendKeys("工程");
        choose("st", "mediation");
        List<String> found = shown();
        assertThat(found).isNotEmpty().hasSizeLessThan(20);
        assertThat(texts("td:nth-child(5) .tag, td .tag")).isNotEmpty();
        assertThat(address()).contains("st=mediation").contains("q=%E5%B7%A5%E7%A8%8B");
        window.driver().get(window.driver().getCurrentUrl());
        assertThat(shown()).isEqualTo(found);
        window.driver()
                .findElement(By.cssSelector("form.filter button[type=reset]"))
                .click();
        assertThat(shown()).hasSize(20);
        assertThat(address()).endsWith("cases/index.html");
    }

    @Test
    void aColumnSortsDownUpAndBack() {
        List<String> asBuilt = shown();
        By people = By.cssSelector("th[data-key=people] button");
        click(window.driver().findElement(people));
        assertThat(people()).isSortedAccordingTo((a, b) -> b - a);
        click(window.driver().findElement(people));
        assertThat(people()).isSorted();
        assertThat(window.driver()
                        .findElement(By.cssSelector("th[data-key=people]"))
                        .getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        click(window.driver().findElement(people));
        assertThat(shown()).isEqualTo(asBuilt);
    }

    @Test
    void whatDividesItIsAPageOfItsOwnWithoutAScript() {
        window.scripts(false).goTo(PublishedSite.at("cases/index.html"));
        int all = rows();
        int parts = 0;
        var links =
                window
                        .driver()
                        .findElements(By.cssSelector(".facet a[data-k=st][data-val]:not([data-val=''])"))
                        .stream()
                        .map(each -> Objects.requireNonNull(each.getDomProperty("href")))
                        .toList();
        assertThat(links).hasSizeGreaterThan(3);
        for (String each : links) {
            window.driver().get(each);
            parts += rows();
        }
        assertThat(all).isGreaterThan(60);
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void paperHasAllRowsThatAreFound() {
        choose("vil", "v-huaxin");
        Object found = window.driver().executeScript("dispatchEvent(new Event('beforeprint'));" + SHOWN);
        long printed = ((List<?>) Objects.requireNonNull(found)).size();
        assertThat(live()).contains(" " + printed + " ");
    }

    @Test
    void aTableForTheOfficeHasTheRowsFoundAndNoFormula() {
        window.driver()
                .executeScript("window.saved = []; URL.createObjectURL = b => { saved.push(b); return 'about:blank#' };"
                        + "HTMLAnchorElement.prototype.click = () => {};");
        field("q").sendKeys("华新");
        int rows = shown().size();
        click(window.driver().findElement(By.cssSelector("[data-csv]")));
        Object text = window.driver()
                .executeAsyncScript(
                        "saved[0].arrayBuffer().then(b => new TextDecoder('utf-8', {ignoreBOM: true}).decode(b))"
                                + ".then(t => arguments[0](t.split('\\r\\n')))");
        String[] lines = ((List<?>) Objects.requireNonNull(text))
                .stream().map(String::valueOf).toArray(String[]::new);
        assertThat(lines[0]).startsWith("\ufeff\"编号\"");
        assertThat(lines).hasSize(rows + 2);
        assertThat(lines[rows + 1]).isEmpty();
        assertThat(lines).noneMatch(line -> line.matches(".*(^|,)\"[=+@-].*") && !line.matches(".*\"-?[0-9].*"));
    }

    private static List<String> shown() {
        return ((List<?>) Objects.requireNonNull(window.driver().executeScript(SHOWN)))
                .stream().map(String::valueOf).toList();
    }

    private static int rows() {
        return window.driver()
                .findElements(By.cssSelector("table[data-ledger] tbody tr"))
                .size();
    }

    private static List<Integer> people() {
        Object column = window.driver().executeScript("""
                const i = [...document.querySelectorAll('th')].findIndex(h => h.dataset.key === 'people');
                return [...document.querySelectorAll('table[data-ledger] tbody tr')].map(r => parseInt(r.cells[i].textContent, 10));
                """);
        return ((List<?>) Objects.requireNonNull(column))
                .stream().map(each -> ((Number) each).intValue()).toList();
    }

    private static List<String> texts(String selector) {
        return window.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static WebElement field(String name) {
        return window.driver().findElement(By.cssSelector("form.filter [name=" + name + "]"));
    }

    private static void choose(String name, String value) {
        window.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                        field(name),
                        value);
    }

    /** Pages scroll smoothly, so that a place pointed at may have moved on. */
    private static void click(WebElement element) {
        window.driver().executeScript("arguments[0].click()", element);
    }

    private static void page(String number) {
        click(window.driver().findElements(By.cssSelector(".pager button")).stream()
                .filter(each -> each.getText().equals(number))
                .findFirst()
                .orElseThrow());
    }

    private static String live() {
        return window.driver().findElement(By.cssSelector("[data-live]")).getText();
    }

    private static String address() {
        return String.valueOf(window.driver().getCurrentUrl());
    }
}
