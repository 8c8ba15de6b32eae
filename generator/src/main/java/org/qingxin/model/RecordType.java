package org.qingxin.model;

/** The kinds of record a town keeps; the code names the schema, the folder is where the files lie under {@code data/}. */
public enum RecordType implements Coded {
    TOWN("town.yaml", Town.class),
    CAMPAIGN("campaigns", Campaign.class),
    UNIT("units", Unit.class),
    ACCOUNT("accounts", StaffAccount.class),
    EMPLOYER("employers", Employer.class),
    PROJECT("projects", Project.class),
    INSPECTION("inspections", Inspection.class),
    CASE("cases", ArrearsCase.class),
    COMPENSATION("compensations", CompensationHold.class),
    INCIDENT("incidents", Incident.class),
    REPORT("reports", PeriodReport.class),
    BRIEFING("briefings", Briefing.class),
    ACTIVITY("activities", Activity.class),
    SUPERVISION("supervision", Supervision.class),
    CREDIT("credit", CreditAction.class),
    WAIVER("waivers", Waiver.class),
    RULE_SET("rules", RuleSet.class),
    CALENDAR("calendar", CalendarYear.class),
    PAGE("pages", Page.class);

    private final String folder;
    private final Class<? extends TownRecord> shape;

    RecordType(String folder, Class<? extends TownRecord> shape) {
        this.folder = folder;
        this.shape = shape;
    }

    /** The first path segment under {@code data/}; for the town it is the file itself. */
    public String folder() {
        return folder;
    }

    /** The Java record whose components are the properties of this type's schema. */
    public Class<? extends TownRecord> shape() {
        return shape;
    }

    /** The schema's file name under {@code schemas/}. */
    public String schemaFile() {
        return code() + ".schema.json";
    }
}
