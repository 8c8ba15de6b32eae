package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The ledger of cases as a clerk uses it, opened from a folder. */
class LedgerTest extends InOneWindow {
    @BeforeEach
    void ledger() {
        window.scripts(true).goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
    }

    @Test
    void showsTwentyCasesAPageAndLeadsToTheNext() {
        List<String> first = ledger.shown();
        assertThat(first).hasSize(20);
        ledger.page("2");
        assertThat(ledger.shown()).hasSize(20).doesNotContainAnyElementsOf(first);
        assertThat(ledger.address()).endsWith("?p=2");
    }

    @Test
    void wordsAndChoicesNarrowItAndStandInTheAddress() {
        ledger.field("q").sendKeys("工程");
        ledger.choose("st", "mediation");
        List<String> found = ledger.shown();
        assertThat(found).isNotEmpty().hasSizeLessThan(20);
        assertThat(ledger.column("title")).allMatch(each -> each.contains("工程"));
        assertThat(ledger.address()).contains("st=mediation").contains("q=%E5%B7%A5%E7%A8%8B");
        ledger.openAgain();
        assertThat(ledger.shown()).isEqualTo(found);
        ledger.click("form.filter button[type=reset]");
        assertThat(ledger.shown()).hasSize(20);
        assertThat(ledger.address()).endsWith("cases/index.html");
    }

    @Test
    void wordsThatNoCaseHasLeaveAnEmptyTableThatSaysSo() {
        ledger.field("q").sendKeys("没有这样的案件");
        assertThat(ledger.shown()).isEmpty();
        assertThat(ledger.live()).contains(" 0 ");
        assertThat(ledger.total(0)).contains("0");
    }

    @Test
    void theWayBackFromACaseLeadsToTheRowsLeft() {
        ledger.choose("vil", "v-huaxin");
        ledger.sort("people");
        List<String> left = ledger.shown();
        ledger.click("table[data-ledger] tbody a");
        assertThat(ledger.address()).contains("cases/HG-");
        window.driver().navigate().back();
        assertThat(ledger.shown()).isEqualTo(left);
        assertThat(ledger.field("vil").getDomProperty("value")).isEqualTo("v-huaxin");
    }

    @Test
    void aColumnSortsDownUpAndBack() {
        List<String> asBuilt = ledger.shown();
        ledger.sort("people");
        assertThat(ledger.people()).isSortedAccordingTo((a, b) -> b - a);
        ledger.sort("people");
        assertThat(ledger.people()).isSorted();
        assertThat(window.driver()
                        .findElement(By.cssSelector("th[data-key=people]"))
                        .getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        ledger.sort("people");
        assertThat(ledger.shown()).isEqualTo(asBuilt);
    }

    @Test
    void whatDividesItIsAPageOfItsOwnWithoutAScript() {
        window.scripts(false).goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
        int all = ledger.shown().size();
        int parts = 0;
        for (String each : addresses(".facet a[data-k=st][data-val]:not([data-val=''])")) {
            window.driver().get(each);
            parts += ledger.shown().size();
        }
        assertThat(all).isGreaterThan(60);
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void paperHasAllRowsThatAreFound() {
        ledger.choose("set", "settled");
        assertThat(ledger.shown()).hasSize(20);
        List<String> printed = ledger.printed();
        assertThat(printed).hasSizeGreaterThan(20);
        assertThat(ledger.live()).contains(" " + printed.size() + " ");
    }

    @Test
    void aTableForTheOfficeHasTheRowsFoundAndNoFormula() {
        ledger.field("q").sendKeys("华新");
        int rows = ledger.shown().size();
        List<String> lines = ledger.saved();
        assertThat(lines.get(0)).startsWith("\ufeff\"编号\"");
        assertThat(lines).hasSize(rows + 2);
        assertThat(lines.get(rows + 1)).isEmpty();
        assertThat(lines).noneMatch(line -> line.matches(".*(^|,)\"[=+@-].*") && !line.matches(".*\"-?[0-9].*"));
    }

    private static List<String> addresses(String links) {
        return window.driver().findElements(By.cssSelector(links)).stream()
                .map((WebElement each) -> Objects.requireNonNull(each.getDomProperty("href")))
                .toList();
    }
}
