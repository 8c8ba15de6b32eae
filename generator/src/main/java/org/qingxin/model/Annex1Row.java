package org.qingxin.model;

/** The five rows of Annex 1; row 1 is the sum of the others. */
public enum Annex1Row implements Coded {
    TOTAL,
    CONSTRUCTION,
    MANUFACTURING,
    TUTORING,
    OTHER;

    /** The number printed on the form, 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    public static Annex1Row of(Employer.Category category) {
        return switch (category) {
            case CONSTRUCTION -> CONSTRUCTION;
            case MANUFACTURING -> MANUFACTURING;
            case TUTORING -> TUTORING;
            case OTHER -> OTHER;
        };
    }
}
