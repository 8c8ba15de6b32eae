package org.qingxin.site.projects;

import java.util.List;
import org.qingxin.wording.Safeguards;

/**
 * One of a project's safeguards as ledgers show it.
 *
 * @param tone style of the chip: green ok, red no, yellow part
 * @param detail what stands behind it, in words
 */
public record Safeguard(String label, String tone, String state, String detail) {
    static List<Safeguard> of(List<Safeguards.Item> items) {
        return items.stream().map(Safeguard::of).toList();
    }

    private static Safeguard of(Safeguards.Item item) {
        String tone = switch (item.standing()) {
            case IN_PLACE -> "green ok";
            case MISSING -> "red no";
            case EXEMPT -> "blue part";
        };
        return new Safeguard(item.label(), tone, item.state(), item.detail());
    }
}
