package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.derive.law.Parameters;

/**
 * X46: the numbers of the rule sets as rules ask for them, always those in force on the day of what is judged. Where none
 * is in force, or it is not what can be counted with, the rule has nothing to say.
 */
final class InForce {
    private static final int MOST_DIGITS = 6;

    private InForce() {}

    static Optional<BigDecimal> number(Parameters parameters, String code, LocalDate day) {
        return parameters.find(code, day).map(Parameters.Sourced::value);
    }

    /** A count of days, months, years or people: whole and less than a million. */
    static Optional<Integer> whole(Parameters parameters, String code, LocalDate day) {
        return number(parameters, code, day)
                .map(BigDecimal::stripTrailingZeros)
                .filter(value -> value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS)
                .map(BigDecimal::intValueExact);
    }
}
