package org.qingxin.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A ledger on the screen: what it shows, and what one can do with it. */
final class LedgerView {
    private static final String SHOWN = "return [...document.querySelectorAll('table[data-ledger] tbody tr')]"
            + ".filter(r => !r.hidden).map(r => r.cells[0].textContent.trim())";
    private static final String COLUMN = """
            const i = [...document.querySelectorAll('table[data-ledger] thead th')].findIndex(h => h.dataset.key === arguments[0]);
            return [...document.querySelectorAll('table[data-ledger] tbody tr')].map(r => r.cells[i].textContent.trim());
            """;
    private static final String CATCH_SAVED =
            "window.saved = []; URL.createObjectURL = b => { saved.push(b); return 'about:blank#' };"
                    + "HTMLAnchorElement.prototype.click = () => {};";
    private static final String SAVED =
            "saved[0].arrayBuffer().then(b => new TextDecoder('utf-8', {ignoreBOM: true}).decode(b))"
                    + ".then(t => arguments[0](t.split('\\r\\n')))";

    private final Chromium window;

    LedgerView(Chromium window) {
        this.window = window;
    }

    /** Numbers of the rows, as far as they are shown. */
    List<String> shown() {
        return texts(window.driver().executeScript(SHOWN));
    }

    /** Cells of one column, as far as they are shown. */
    List<String> column(String key) {
        return texts(window.driver().executeScript(COLUMN, key));
    }

    List<Integer> people() {
        return column("people").stream().map(Integer::valueOf).toList();
    }

    /** Every row shown, whole: its words, where it leads and how it looks. */
    List<String> rows() {
        return texts(window.driver().executeScript("""
                const of = (e, name) => (e.getAttribute(name) || '').trim();
                return [...document.querySelectorAll('table[data-ledger] tbody tr')].map(r => [...r.cells].map(c =>
                    [c.tagName, c.className, c.textContent.trim()].concat([...c.querySelectorAll('a, .tag, rect')].map(e =>
                        (e.href || '') + of(e, 'class') + parseFloat(of(e, 'width') || 0))).join(' ')).join(' | '));
                """));
    }

    WebElement field(String name) {
        return window.driver().findElement(By.cssSelector("form.filter [name=" + name + "]"));
    }

    void choose(String name, String value) {
        window.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                        field(name),
                        value);
    }

    void sort(String key) {
        click("th[data-key=" + key + "] button");
    }

    /** Pages scroll smoothly, so that a place pointed at may have moved on. */
    void click(String selector) {
        click(window.driver().findElement(By.cssSelector(selector)));
    }

    void page(String number) {
        click(window.driver().findElements(By.cssSelector(".pager button")).stream()
                .filter(each -> each.getText().equals(number))
                .findFirst()
                .orElseThrow());
    }

    /** Lines of the table that is saved for the office's own use. */
    List<String> saved() {
        window.driver().executeScript(CATCH_SAVED);
        click("[data-csv]");
        return texts(window.driver().executeAsyncScript(SAVED));
    }

    /** Numbers of the rows that would be on paper. */
    List<String> printed() {
        return texts(window.driver().executeScript("dispatchEvent(new Event('beforeprint'));" + SHOWN));
    }

    String live() {
        return window.driver().findElement(By.cssSelector("[data-live]")).getText();
    }

    /** What the row under the table says in that place, counted from 0. */
    String total(int place) {
        return window.driver()
                .findElements(By.cssSelector("table[data-ledger] tfoot tr > *"))
                .get(place)
                .getText();
    }

    String address() {
        return String.valueOf(window.driver().getCurrentUrl());
    }

    /** Loads the same address again, as somebody to whom it was sent. */
    void openAgain() {
        window.driver().get(address());
    }

    private void click(WebElement element) {
        window.driver().executeScript("arguments[0].click()", element);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}
