package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who has the start page open and nothing but a mouse and keys; what that costs is counted. */
final class Visitor {
    private final Chromium window;
    private int clicks;
    private int keys;

    private Visitor(Chromium window) {
        this.window = window;
    }

    static Visitor atTheStartOf(PublishedSite site, Chromium window) {
        window.scripts(true)
                .command(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))))
                .goTo(site.at("index.html"));
        return new Visitor(window);
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    /** What stands in the part of the page with that heading. */
    List<String> read(String heading, String rows) {
        return part(heading).findElements(By.cssSelector(rows)).stream()
                .map(WebElement::getText)
                .toList();
    }

    List<WebElement> see(String heading, String what) {
        return part(heading).findElements(By.cssSelector(what));
    }

    /** Follows the first link with that text. */
    Visitor follow(String text) {
        return click(window.driver().findElement(By.linkText(text)));
    }

    Visitor follow(String heading, String text) {
        return click(part(heading).findElement(By.linkText(text)));
    }

    /** With the mouse, so that what covers it would be hit instead. */
    Visitor click(WebElement element) {
        element.click();
        clicks++;
        return this;
    }

    Visitor type(String text) {
        text.codePoints().forEach(each -> press(Character.toString(each)));
        return this;
    }

    Visitor press(CharSequence key) {
        new Actions(window.driver()).sendKeys(key).perform();
        keys++;
        return this;
    }

    Visitor enter() {
        return press(Keys.ENTER);
    }

    String heading() {
        return window.driver().findElement(By.cssSelector("h1")).getText();
    }

    private WebElement part(String heading) {
        var parts = window.driver().findElements(By.cssSelector("section.panel")).stream()
                .filter(each -> each.findElements(By.cssSelector("h2")).stream()
                        .anyMatch(title -> title.getText().equals(heading)))
                .toList();
        assertThat(parts).as(heading).hasSize(1);
        return parts.get(0);
    }
}
