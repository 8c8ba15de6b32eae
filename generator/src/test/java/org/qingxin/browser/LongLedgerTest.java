package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.browser.ManifoldTown.TIMES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * A ledger too long for one page: pages of a hundred rows that need no script, and with scripts one list of all. What it
 * counts is known from the town of a sixth of the cases.
 */
class LongLedgerTest extends InOneWindow {
    private static final int PAGE = 100;

    @BeforeEach
    void allowScripts() {
        window.scripts(true);
    }

    @Test
    void withoutAScriptItsPagesHoldEveryCaseOnce() {
        int cases = TIMES * casesOfSmallTown("cases/index.html");
        List<String> all = pages("cases/index.html");
        assertThat(all).hasSize(cases).doesNotHaveDuplicates();
        assertThat(ledger.total(0)).contains("（" + cases + " ");
    }

    @Test
    void withoutAScriptAPartOfSeveralPagesHoldsItsCases() {
        int closed = TIMES * casesOfSmallTown("cases/by-stage/closed.html");
        assertThat(closed).isGreaterThan(2 * PAGE);
        assertThat(pages("cases/by-stage/closed.html")).hasSize(closed).doesNotHaveDuplicates();
    }

    @Test
    void theScriptDrawsTheRowsThatThePageHad() {
        for (String page :
                List.of("cases/index.html", "cases/p2.html", "cases/p5.html", "cases/by-level/none-p2.html")) {
            window.scripts(false);
            goTo(page);
            List<String> read = ledger.rows();
            window.scripts(true);
            goTo(page);
            List<String> drawn = ledger.rows();
            assertThat(drawn).as(page).hasSameSizeAs(read).isNotEmpty();
            for (int row = 0; row < read.size(); row++) {
                assertThat(drawn.get(row)).as(page).isEqualTo(read.get(row));
            }
        }
    }

    @Test
    void choicesFindCasesOfAllPagesAndAddThemUp() {
        window.goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
        narrow();
        int found = ledger.printed().size();
        int people = number(ledger.total(1));
        goTo("cases/p3.html");
        narrow();
        assertThat(ledger.live()).contains(" " + TIMES * found + " ");
        assertThat(number(ledger.total(1))).isEqualTo(TIMES * people);
        assertThat(ledger.printed()).hasSize(TIMES * found).doesNotHaveDuplicates();
    }

    private static void narrow() {
        ledger.choose("set", "settled");
        ledger.field("q").sendKeys("工程");
    }

    @Test
    void aPartLinkedAboveNarrowsWithoutLeavingThePage() {
        goTo("cases/p2.html");
        ledger.click(".facet a[data-k=st][data-val=closed]");
        assertThat(ledger.address()).endsWith("cases/p2.html?st=closed");
        assertThat(ledger.column("stage")).hasSize(PAGE).allMatch(each -> each.contains("结"));
        List<String> first = ledger.shown();
        ledger.page("3");
        assertThat(ledger.shown()).hasSizeBetween(1, PAGE - 1).doesNotContainAnyElementsOf(first);
        ledger.openAgain();
        assertThat(ledger.shown()).hasSizeBetween(1, PAGE - 1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aColumnSortsAllCasesAndNotThoseOfThePage() {
        goTo("cases/p2.html");
        var people = new ArrayList<>(peopleOfAllPages());
        Collections.sort(people, Collections.reverseOrder());
        goTo("cases/p2.html?sort=-people");
        assertThat(ledger.people()).isEqualTo(people.subList(0, PAGE));
        ledger.page("5");
        assertThat(ledger.people()).isEqualTo(people.subList(4 * PAGE, people.size()));
    }

    @Test
    void thePageOneIsOnIsThatOfTheAddress() {
        goTo("cases/p2.html");
        List<String> second = ledger.shown();
        ledger.page("1");
        List<String> first = ledger.shown();
        assertThat(first).doesNotContainAnyElementsOf(second);
        ledger.openAgain();
        assertThat(ledger.shown()).isEqualTo(first);
        ledger.page("2");
        assertThat(ledger.shown()).isEqualTo(second);
        ledger.openAgain();
        assertThat(ledger.shown()).isEqualTo(second);
    }

    @Test
    void aTableForTheOfficeHasTheRowsOfAllPages() {
        goTo("cases/by-stage/closed.html");
        List<String> printed = ledger.printed();
        assertThat(ledger.saved().stream()
                        .skip(1)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.split("\"")[1]))
                .isEqualTo(printed)
                .hasSizeGreaterThan(2 * PAGE);
    }

    @Test
    void withoutTheListOfAllCasesThePageStaysAsItWas() {
        window.command("Network.enable", Map.of())
                .command("Network.setBlockedURLs", Map.of("urls", List.of("*/data/*")));
        try {
            goTo("cases/p2.html");
            assertThat(ledger.shown()).hasSize(PAGE);
            assertThat(window.driver()
                            .findElement(By.cssSelector("form.filter"))
                            .isDisplayed())
                    .isFalse();
            assertThat(window.driver().findElements(By.cssSelector(".pager a"))).isNotEmpty();
        } finally {
            window.command("Network.disable", Map.of());
        }
    }

    private static void goTo(String address) {
        String page = address.replaceAll("\\?.*", "");
        window.driver().get(PublishedSite.MANIFOLD.at(page).toUri() + address.substring(page.length()));
    }

    private static int casesOfSmallTown(String page) {
        window.scripts(false).goTo(PublishedSite.DEMONSTRATION.at(page));
        return ledger.shown().size();
    }

    /** Numbers of the cases of a page and of all that its links to further pages lead to. */
    private static List<String> pages(String first) {
        window.scripts(false);
        goTo(first);
        var all = new ArrayList<String>();
        for (int page = 1; ; page++) {
            assertThat(ledger.shown()).as("page %s", page).hasSizeBetween(1, PAGE);
            all.addAll(ledger.shown());
            var next = window.driver().findElements(By.linkText(String.valueOf(page + 1)));
            if (next.isEmpty()) {
                return all;
            }
            window.driver().get(Objects.requireNonNull(next.get(0).getDomProperty("href")));
        }
    }

    private static List<Integer> peopleOfAllPages() {
        Object cells = window.driver().executeScript("""
                dispatchEvent(new Event('beforeprint'));
                const i = [...document.querySelectorAll('thead th')].findIndex(h => h.dataset.key === 'people');
                return [...document.querySelectorAll('table[data-ledger] tbody tr')].map(r => r.cells[i].textContent);
                """);
        return ((List<?>) Objects.requireNonNull(cells))
                .stream().map(each -> Integer.valueOf(each.toString())).toList();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
