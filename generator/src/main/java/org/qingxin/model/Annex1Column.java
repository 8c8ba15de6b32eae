package org.qingxin.model;

/**
 * The twenty columns of Annex 1 in their order. In records each is a property of the same name in camel case; money is
 * in 元 there and in 万元 on the form.
 */
public enum Annex1Column implements Coded {
    INSPECTED_EMPLOYERS(Measure.EMPLOYERS),
    INSPECTED_WORKERS(Measure.PEOPLE),
    INSPECTED_MIGRANTS(Measure.PEOPLE),
    MIGRANTS_WITH_CONTRACT(Measure.PEOPLE),
    ARREARS_EMPLOYERS(Measure.EMPLOYERS),
    ARREARS_WORKERS(Measure.PEOPLE),
    ARREARS_MIGRANTS(Measure.PEOPLE),
    ARREARS_AMOUNT(Measure.MONEY),
    ARREARS_AMOUNT_MIGRANTS(Measure.MONEY),
    CASES_FILED(Measure.CASES),
    CASES_SETTLED_WITHOUT_FILING(Measure.CASES),
    RECOVERED_WORKERS(Measure.PEOPLE),
    RECOVERED_MIGRANTS(Measure.PEOPLE),
    RECOVERED_AMOUNT(Measure.MONEY),
    RECOVERED_AMOUNT_MIGRANTS(Measure.MONEY),
    RECTIFICATION_ORDERS(Measure.CASES),
    ADMINISTRATIVE_DECISIONS(Measure.CASES),
    ADMINISTRATIVE_PENALTIES(Measure.CASES),
    REFERRED_TO_POLICE(Measure.CASES),
    FILED_BY_POLICE(Measure.CASES);

    /** What a cell counts: 户, 人, 件 or money. */
    public enum Measure {
        EMPLOYERS,
        PEOPLE,
        CASES,
        MONEY
    }

    private final Measure measure;

    Annex1Column(Measure measure) {
        this.measure = measure;
    }

    /** The number printed under the heading, 1 to 20. */
    public int number() {
        return ordinal() + 1;
    }

    public Measure measure() {
        return measure;
    }

    public boolean isMoney() {
        return measure == Measure.MONEY;
    }
}
