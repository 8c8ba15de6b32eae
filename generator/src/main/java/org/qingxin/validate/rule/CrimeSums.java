package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.law.Thresholds;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Money;

/** Whether arrears reach the sums of the crime of refusing to pay, as far as the rule sets of the day give them. */
final class CrimeSums {
    static final List<String> CODES =
            List.of("crime-workers", "crime-amount", "crime-single-amount", "crime-single-months");

    private CrimeSums() {}

    /** True also where a rule set does not give all figures: what the law asks is then unknown. */
    static boolean reachedOrUnknown(CaseState state, Money amount, LocalDate day, Parameters parameters) {
        return !CODES.stream()
                        .allMatch(code -> InForce.whole(parameters, code, day).isPresent())
                || new Thresholds(parameters)
                        .crime(state.verified().workers(), amount, ClaimMonths.of(state.arrearsCase()), day);
    }
}
