package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Large text, dark colours and the keyboard, as a person uses them. */
class ReadingComfortTest extends InOneWindow {
    @Test
    void largeTextAndDarkColoursAreRememberedOnTheNextPage() {
        window.goTo(PublishedSite.DEMONSTRATION.at("index.html"));
        double before = fontSize();
        tool(0);
        tool(1);
        boolean dark = isDark();
        assertThat(fontSize()).isGreaterThan(before);
        window.goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
        assertThat(fontSize()).isGreaterThan(before);
        assertThat(isDark()).isEqualTo(dark);
        tool(0);
        tool(1);
        assertThat(fontSize()).isEqualTo(before);
        assertThat(isDark()).isNotEqualTo(dark);
    }

    @Test
    void theFirstTabLeadsPastTheNavigationToTheText() {
        window.goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
        press(Keys.TAB);
        assertThat(window.driver().switchTo().activeElement().getDomAttribute("class"))
                .isEqualTo("skip");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(window.driver().executeScript("return !!document.activeElement.closest('main')"))
                .isEqualTo(true);
    }

    @Test
    void aSlashGoesToTheSearch() {
        window.goTo(PublishedSite.DEMONSTRATION.at("units/index.html"));
        press("/");
        assertThat(window.driver().switchTo().activeElement().getDomAttribute("type"))
                .isEqualTo("search");
    }

    @Test
    void everythingThatCanBeDoneCanBeReachedByTab() {
        window.goTo(PublishedSite.DEMONSTRATION.at("cases/index.html"));
        Object unreachable = window.driver().executeScript("""
                return [...document.querySelectorAll('a[href], button, input, select, summary')]
                    .filter(e => e.offsetParent && (e.tabIndex < 0 || e.tabIndex > 0)).map(e => e.outerHTML.slice(0, 120));
                """);
        assertThat(unreachable)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private static void tool(int index) {
        window.driver().findElements(By.cssSelector(".tools button")).get(index).click();
    }

    private static void press(CharSequence keys) {
        window.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static double fontSize() {
        Object size = window.driver().executeScript("return parseFloat(getComputedStyle(document.body).fontSize)");
        return ((Number) java.util.Objects.requireNonNull(size)).doubleValue();
    }

    private static boolean isDark() {
        Object light = window.driver()
                .executeScript(
                        "const c = getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g); return +c[0] + +c[1] + +c[2] > 380");
        return Boolean.FALSE.equals(light);
    }
}
