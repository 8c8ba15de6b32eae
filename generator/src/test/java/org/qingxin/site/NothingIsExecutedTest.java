package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.browser.Chromium;

/**
 * Every free text of every record holds all hostile texts at once; a real browser opens each page and is made to point at,
 * focus and load everything on it. Counted with the pages' own policy and without it: the policy is a second lock.
 */
class NothingIsExecutedTest {
    private static final String COUNT = """
            window.executed = [];
            for (const name of ['alert', 'confirm', 'prompt'])
              window[name] = text => executed.push(name + ' ' + text);
            """;

    private static final String PROVOKE = """
            for (const e of document.querySelectorAll('body *'))
              for (const kind of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle', 'animationstart'])
                e.dispatchEvent(new Event(kind));
            for (const a of document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i]')) executed.push(a.href);
            return window.executed;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "with the policy switched off: {0}")
    @ValueSource(booleans = {false, true})
    void noTextBecomesAScript(boolean withoutPolicy) throws IOException {
        try (var window = Chromium.open()) {
            var pages = write(HostileTown.render(String.join("\n\n", HostileTown.payloads())));
            window.command("Page.enable", Map.of())
                    .command("Page.setBypassCSP", Map.of("enabled", withoutPolicy))
                    .command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNT));
            var executed = new ArrayList<String>();
            for (Path page : pages) {
                window.goTo(page);
                provoke(window).forEach(each -> executed.add(folder.relativize(page) + ": " + each));
            }
            assertThat(pages).hasSizeGreaterThan(20);
            assertThat(executed).isEmpty();
        }
    }

    @Test
    void theCountWouldSeeAScript() throws IOException {
        try (var window = Chromium.open()) {
            Path page = Files.writeString(
                    folder.resolve("open.html"),
                    "<!doctype html><script>alert(1)</script><b onmouseover=alert(2)>x</b>");
            window.command("Page.enable", Map.of())
                    .command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNT))
                    .goTo(page);
            assertThat(provoke(window)).hasToString("[alert 1, alert 2]");
        }
    }

    private static List<?> provoke(Chromium window) {
        return (List<?>) Objects.requireNonNull(window.driver().executeScript(PROVOKE));
    }

    private List<Path> write(RenderedSite site) throws IOException {
        var pages = new ArrayList<Path>();
        for (var each : site.files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
            if (each.getKey().endsWith(".html") && !each.getKey().startsWith("fields/")) {
                pages.add(file);
            }
        }
        return pages;
    }
}
