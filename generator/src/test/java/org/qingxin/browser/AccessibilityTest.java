package org.qingxin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any type of page, in any of the ways people look at it. */
class AccessibilityTest {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], runOnly: arguments[0]})
              .then(r => done(r.violations.map(v =>
                  v.id + ' ' + v.nodes.length + 'x ' + v.nodes[0].target.join(' ') + ' ' + v.nodes[0].html.slice(0, 160))))
              .catch(e => done(['axe: ' + e]));
            """;

    private static final Map<String, Object> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** What can differ where only colours do. */
    private static final Map<String, Object> COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private enum Look {
        LIGHT(ALL),
        DARK(COLOUR),
        PHONE(ALL),
        LARGE_TEXT(ALL),
        NO_SCRIPT(ALL),
        FORCED_COLOURS(COLOUR);

        private final Map<String, Object> rules;

        Look(Map<String, Object> rules) {
            this.rules = rules;
        }

        void prepare(Chromium window) {
            window.width(this == PHONE ? 390 : 1440).dark(this == DARK).scripts(this != NO_SCRIPT);
            if (this == FORCED_COLOURS) {
                window.forcedColours(true);
            }
        }

        /** After a page has loaded. Where its scripts were off, axe may run now. */
        void change(Chromium window) {
            window.scripts(true);
            if (this == LARGE_TEXT) {
                window.driver().executeScript("document.documentElement.dataset.size = 'l'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundOnAnyPage(Look look) throws IOException {
        try (var window = Chromium.open()) {
            String axe = axe();
            var found = new ArrayList<String>();
            for (String page : PublishedSite.DEMONSTRATION.pageTypes()) {
                look.prepare(window);
                window.goTo(PublishedSite.DEMONSTRATION.at(page));
                look.change(window);
                window.driver().executeScript(axe);
                ((List<?>) window.driver().executeAsyncScript(RUN, look.rules))
                        .forEach(each -> found.add(page + ": " + each));
                if (window.driver().executeScript("return document.documentElement.scrollWidth > innerWidth + 1")
                        == Boolean.TRUE) {
                    found.add(page + ": wider than the window");
                }
            }
            assertThat(found).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(script).isNotNull();
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
