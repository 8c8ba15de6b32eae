package org.qingxin.site.frame;

import java.util.List;

/**
 * Where a reader finds what: the groups of the main navigation, and under each the pages that stand in the second row
 * once one of them is open. A group leads to its first page.
 */
public enum Navigation {
    HOME("nav.home", new Entry("nav.home", Address.HOME)),
    CASES(
            "nav.group.cases",
            new Entry("nav.cases", Address.CASES),
            new Entry("nav.keyCases", Address.KEY_CASES),
            new Entry("nav.compensations", Address.COMPENSATIONS),
            new Entry("nav.incidents", Address.INCIDENTS),
            new Entry("nav.credit", Address.CREDIT)),
    WARNINGS(
            "nav.group.warnings",
            new Entry("nav.warnings", Address.WARNINGS),
            new Entry("nav.calendar", Address.CALENDAR),
            new Entry("problems.title", Address.PROBLEMS)),
    PROJECTS(
            "nav.group.projects",
            new Entry("nav.projects", Address.PROJECTS),
            new Entry("nav.safeguards", Address.SAFEGUARDS),
            new Entry("nav.annex2", Address.ANNEX2)),
    EMPLOYERS(
            "nav.group.employers",
            new Entry("nav.employers", Address.EMPLOYERS),
            new Entry("nav.inspections", Address.INSPECTIONS),
            new Entry("arrearsList.name", Address.ARREARS_LIST)),
    PERIODS(
            "nav.group.periods",
            new Entry("nav.periods", Address.PERIODS),
            new Entry("nav.briefings", Address.BRIEFINGS),
            new Entry("nav.exports", Address.EXPORTS)),
    UNITS(
            "nav.group.units",
            new Entry("nav.units", Address.UNITS),
            new Entry("nav.assessment", Address.ASSESSMENT),
            new Entry("nav.supervision", Address.SUPERVISION),
            new Entry("nav.activities", Address.ACTIVITIES),
            new Entry("nav.annex3", Address.ANNEX3),
            new Entry("nav.annex5", Address.ANNEX5)),
    PAGES(
            "nav.group.pages",
            new Entry("nav.pages", Address.PAGES),
            new Entry("fields.title", Address.FIELDS),
            new Entry("checks.title", Address.CHECKS),
            new Entry("rules.title", Address.RULES),
            new Entry("changes.title", Address.CHANGES),
            new Entry("about.title", Address.ABOUT));

    private final String key;
    private final List<Entry> entries;

    Navigation(String key, Entry... entries) {
        this.key = key;
        this.entries = List.of(entries);
    }

    /** A page of a group, by the key of its name. */
    public record Entry(String key, String address) {}

    /** Of its name. */
    public String key() {
        return key;
    }

    String address() {
        return entries.get(0).address();
    }

    public List<Entry> entries() {
        return entries;
    }

    boolean holds(String address) {
        return entries.stream().anyMatch(each -> each.address().equals(address));
    }
}
