package org.qingxin.site;

import org.qingxin.model.Project;

/**
 * One of a project's safeguards as ledgers show it.
 *
 * @param tone style of the chip: green ok, red no, yellow part
 * @param detail what stands behind it, in words
 */
public record Safeguard(String label, String tone, String state, String detail) {
    static Safeguard of(String key, Project.Standing standing, String detail, Edition edition) {
        String tone = switch (standing) {
            case IN_PLACE -> "green ok";
            case MISSING -> "red no";
            case EXEMPT -> "blue part";
        };
        return new Safeguard(edition.text(key), tone, edition.labels().of(standing), detail);
    }
}
