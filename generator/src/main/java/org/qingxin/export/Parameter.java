package org.qingxin.export;

/** What can be asked of an export; its option on the command line has the same name. */
public enum Parameter {
    /** The record or ledger that is meant, written behind the name of the export. */
    WHICH("", true),
    /** Records of further towns. */
    TOWNS("--data", true),
    UNIT("--unit", true),
    /** Number of a report period. */
    PERIOD("--period", true),
    /** The day on which a week's reports are due. */
    WEEK("--week", true),
    /** Whom a text is for. */
    FOR("--for", true),
    /** From the campaign's first day to its last. */
    FINAL("--final", false),
    /** First day, inclusive. */
    FROM("--from", true),
    /** Last day, inclusive. */
    TO("--to", true),
    /** Figures as the unit filed them and not as they follow from the records. */
    REPORTED("--reported", false),
    /** A file for the town and one for each unit, in a folder. */
    EACH("--each", false),
    /** Without figures, to be filled in by hand. */
    BLANK("--blank", false),
    /** Real names and numbers from a file outside the records; only forms on paper take it. */
    PEOPLE("--with", true);

    private final String option;
    private final boolean valued;

    Parameter(String option, boolean valued) {
        this.option = option;
        this.valued = valued;
    }

    /** As it is written on the command line; empty for what has no option of its own. */
    public String option() {
        return option;
    }

    /** Whether something is written behind it. */
    public boolean isValued() {
        return valued;
    }
}
