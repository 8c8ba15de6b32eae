package org.qingxin.model;

/**
 * The name of a record, typed by what it names, so that a unit is never passed where a project is meant. The schemas
 * state how each kind of id is spelt; ids are ASCII and unique when upper and lower case are not told apart.
 *
 * <p>No record of the language, though it looks like one: ids are looked up a hundred times for each page, and {@code
 * equals} and {@code hashCode} that are spelt out cost a tenth of those that are not.
 */
public abstract sealed class Id implements Comparable<Id> {
    private final RecordType type;
    private final String value;

    private Id(RecordType type, String value) {
        this.type = type;
        this.value = value;
    }

    public final String value() {
        return value;
    }

    /** What kind of record the id names. */
    public final RecordType type() {
        return type;
    }

    @Override
    public final int compareTo(Id other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : value.compareTo(other.value);
    }

    @Override
    public final boolean equals(Object other) {
        return other == this || other instanceof Id id && type == id.type && value.equals(id.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[value=" + value + "]";
    }

    public static final class Town extends Id {
        public Town(String value) {
            super(RecordType.TOWN, value);
        }
    }

    public static final class Campaign extends Id {
        public Campaign(String value) {
            super(RecordType.CAMPAIGN, value);
        }
    }

    public static final class Unit extends Id {
        public Unit(String value) {
            super(RecordType.UNIT, value);
        }
    }

    public static final class Account extends Id {
        public Account(String value) {
            super(RecordType.ACCOUNT, value);
        }
    }

    public static final class Employer extends Id {
        public Employer(String value) {
            super(RecordType.EMPLOYER, value);
        }
    }

    public static final class Project extends Id {
        public Project(String value) {
            super(RecordType.PROJECT, value);
        }
    }

    public static final class Inspection extends Id {
        public Inspection(String value) {
            super(RecordType.INSPECTION, value);
        }
    }

    public static final class Case extends Id {
        public Case(String value) {
            super(RecordType.CASE, value);
        }
    }

    public static final class Compensation extends Id {
        public Compensation(String value) {
            super(RecordType.COMPENSATION, value);
        }
    }

    public static final class Incident extends Id {
        public Incident(String value) {
            super(RecordType.INCIDENT, value);
        }
    }

    public static final class Report extends Id {
        public Report(String value) {
            super(RecordType.REPORT, value);
        }
    }

    public static final class Briefing extends Id {
        public Briefing(String value) {
            super(RecordType.BRIEFING, value);
        }
    }

    public static final class Activity extends Id {
        public Activity(String value) {
            super(RecordType.ACTIVITY, value);
        }
    }

    public static final class Supervision extends Id {
        public Supervision(String value) {
            super(RecordType.SUPERVISION, value);
        }
    }

    public static final class Credit extends Id {
        public Credit(String value) {
            super(RecordType.CREDIT, value);
        }
    }

    public static final class Waiver extends Id {
        public Waiver(String value) {
            super(RecordType.WAIVER, value);
        }
    }

    public static final class RuleSet extends Id {
        public RuleSet(String value) {
            super(RecordType.RULE_SET, value);
        }
    }

    public static final class Calendar extends Id {
        public Calendar(String value) {
            super(RecordType.CALENDAR, value);
        }
    }

    public static final class Page extends Id {
        public Page(String value) {
            super(RecordType.PAGE, value);
        }
    }
}
