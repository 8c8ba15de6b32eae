package org.qingxin.browser;

import java.util.List;
import java.util.Map;

/** A way to look at a page, and what of it may differ from {@link #LIGHT}. */
enum Look {
    LIGHT(Rules.ALL),
    DARK(Rules.COLOUR),
    FORCED_COLOURS(Rules.COLOUR),
    LARGE_TEXT(Rules.LAYOUT),
    PHONE(Rules.ALL),
    NO_SCRIPT(Rules.ALL);

    private static final class Rules {
        static final Map<String, Object> ALL = Map.of(
                "type",
                "tag",
                "values",
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        static final Map<String, Object> COLOUR = rules("color-contrast", "link-in-text-block");
        /** The elements and their attributes are the same; size and place are not. */
        static final Map<String, Object> LAYOUT = rules(
                "color-contrast",
                "link-in-text-block",
                "target-size",
                "scrollable-region-focusable",
                "css-orientation-lock");

        static Map<String, Object> rules(String... names) {
            return Map.of("type", "rule", "values", List.of(names));
        }
    }

    private final Map<String, Object> rules;

    Look(Map<String, Object> rules) {
        this.rules = rules;
    }

    /** What axe is to look for, in its own words. */
    Map<String, Object> rules() {
        return rules;
    }

    /** For pages that are loaded, and for those that will be. */
    void apply(Chromium window) {
        window.width(this == PHONE ? 390 : 1440).dark(this == DARK);
        if (this == FORCED_COLOURS) {
            window.forcedColours(true);
        }
        window.driver()
                .executeScript(
                        "arguments[0] ? document.documentElement.dataset.size = 'l' : delete document.documentElement.dataset.size",
                        this == LARGE_TEXT);
    }
}
