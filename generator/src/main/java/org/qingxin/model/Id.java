package org.qingxin.model;

/**
 * The name of a record, typed by what it names, so that a unit is never passed where a project is meant. The schemas
 * state how each kind of id is spelt; ids are ASCII and unique when upper and lower case are not told apart.
 */
public sealed interface Id extends Comparable<Id> {
    String value();

    /** What kind of record the id names. */
    RecordType type();

    @Override
    default int compareTo(Id other) {
        int byType = type().compareTo(other.type());
        return byType != 0 ? byType : value().compareTo(other.value());
    }

    record Town(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.TOWN;
        }
    }

    record Campaign(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.CAMPAIGN;
        }
    }

    record Unit(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.UNIT;
        }
    }

    record Account(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.ACCOUNT;
        }
    }

    record Employer(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.EMPLOYER;
        }
    }

    record Project(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.PROJECT;
        }
    }

    record Inspection(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.INSPECTION;
        }
    }

    record Case(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.CASE;
        }
    }

    record Compensation(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.COMPENSATION;
        }
    }

    record Incident(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.INCIDENT;
        }
    }

    record Report(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.REPORT;
        }
    }

    record Briefing(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.BRIEFING;
        }
    }

    record Activity(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.ACTIVITY;
        }
    }

    record Supervision(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.SUPERVISION;
        }
    }

    record Credit(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.CREDIT;
        }
    }

    record Waiver(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.WAIVER;
        }
    }

    record RuleSet(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.RULE_SET;
        }
    }

    record Calendar(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.CALENDAR;
        }
    }

    record Page(String value) implements Id {
        @Override
        public RecordType type() {
            return RecordType.PAGE;
        }
    }
}
