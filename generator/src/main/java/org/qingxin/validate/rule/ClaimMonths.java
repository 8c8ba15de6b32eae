package org.qingxin.validate.rule;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.Claim;

/** The months that a claim is for. */
final class ClaimMonths {
    private ClaimMonths() {}

    /** How many months are owed, both ends counted. */
    static int of(ArrearsCase arrearsCase) {
        Claim claim = arrearsCase.claim();
        return (int) ChronoUnit.MONTHS.between(YearMonth.parse(claim.from()), YearMonth.parse(claim.to())) + 1;
    }

    static boolean overlap(Claim one, Claim other) {
        return one.from().compareTo(other.to()) <= 0 && other.from().compareTo(one.to()) <= 0;
    }
}
