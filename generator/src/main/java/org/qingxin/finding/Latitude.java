package org.qingxin.finding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a town may decide about its own checks. Any warning may be raised to an error. An error may be lowered only where
 * it asks for a paper or a form's own arithmetic that the town receives as it is; never where views are worked out from
 * it, where a law holds money back, or where people's data are at stake. Single findings may be waived if they warn of
 * records, or if their code may be lowered.
 */
public final class Latitude {
    private static final Set<Code> LOWERABLE = EnumSet.of(
            Code.UNIT_WITHOUT_CONTACT,
            Code.NOT_IN_ANNEX5,
            Code.VERIFIED_WITHOUT_SHEET,
            Code.PAYMENT_WITHOUT_PROOF,
            Code.AGREEMENT_WITHOUT_PAPER,
            Code.ACT_WITHOUT_PAPER,
            Code.SHEET_AGAINST_PROJECT,
            Code.SHEET_AGAINST_INCIDENT,
            Code.REPORT_BEFORE_PERIOD_END,
            Code.FEWER_PEOPLE_THAN_EMPLOYERS,
            Code.ALL_MIGRANTS_NOT_ALL_MONEY,
            Code.OTHER_ITEM_CONTRADICTS,
            Code.CREDIT_COUNT_DIFFERS,
            Code.WHOLE_AGAINST_PERIODS,
            Code.AGREEMENT_NOT_OUTSTANDING);

    /** Findings about waivers themselves; to waive one would never end. */
    private static final Set<Code> ABOUT_WAIVERS = EnumSet.of(Code.WAIVER_EXPIRED, Code.WAIVER_IDLE);

    /** References, the course of cases, and numbers; the others are about files, shape, people's data and machines. */
    private static final String ABOUT_RECORDS = "RDN";

    /** Workbooks that are read in, the past, and machines: there is no record that a town could weigh. */
    private static final String BESIDE_RECORDS = "BHT";

    private Latitude() {}

    /** Whether a town may make it a warning. */
    public static boolean mayBeLowered(Code code) {
        return code.severity() == Severity.WARNING
                        && BESIDE_RECORDS.indexOf(code.id().charAt(0)) < 0
                || LOWERABLE.contains(code);
    }

    /** Whether a single finding of the code may be waived. */
    public static boolean mayBeWaived(Code code) {
        return LOWERABLE.contains(code)
                || code.severity() == Severity.WARNING
                        && ABOUT_RECORDS.indexOf(code.id().charAt(0)) >= 0
                        && !ABOUT_WAIVERS.contains(code);
    }
}
