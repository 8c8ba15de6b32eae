package org.qingxin.model;

import java.util.List;
import java.util.Optional;

/**
 * A unit that takes part: a row of Annex 5, the office, or a body outside the town that papers go to.
 *
 * @param abbr upper-case letters used in the ids of the records this unit opens, such as {@code BH}
 * @param order row in Annex 5, 1-based; absent for bodies that Annex 5 does not list
 * @param duties may be empty: three units have contacts and no listed duty
 * @param reports what the unit owes the office
 * @param intake whether a complainant may come to it (信访受理)
 */
public record Unit(
        Id.Unit id,
        String name,
        String abbr,
        Kind kind,
        Optional<Integer> order,
        List<Duty> duties,
        List<Contact> contacts,
        List<Owed> reports,
        boolean intake,
        Optional<String> note)
        implements TownRecord {

    public enum Kind implements Coded {
        OFFICE,
        DEPARTMENT,
        VILLAGE,
        COMMUNITY,
        POLICE,
        HOSPITAL,
        DISCIPLINE,
        DISTRICT,
        EXTERNAL
    }

    /** A report owed on a schedule: Annex 1 each period, the weekly text, key-case reports, the summary, Annex 4. */
    public enum Owed implements Coded {
        ANNEX1,
        WEEKLY,
        SPECIAL,
        SUMMARY,
        SHEET
    }

    /** A line of Annex 5. */
    public record Contact(Role role, String name, String title, Optional<String> phone) {
        public enum Role implements Coded {
            HEAD,
            CONTACT
        }
    }

    /** Whether the unit is a village or community (村（居）): it mediates and escalates, never files or punishes. */
    public boolean isVillage() {
        return kind == Kind.VILLAGE || kind == Kind.COMMUNITY;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    public boolean owes(Owed report) {
        return reports.contains(report);
    }
}
