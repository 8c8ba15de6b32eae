package org.qingxin.form.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;

/**
 * A figure and how it has changed since the report before.
 *
 * @param value without a unit if it is a count or a percentage, with one if it is money
 * @param more by how much it has grown; empty if it has not or nothing is known of before
 * @param less by how much it has fallen, likewise
 */
public record Figure(String value, String more, String less) {

    static Figure count(long now, Optional<Long> before) {
        long change = before.map(each -> now - each).orElse(0L);
        return new Figure(
                Long.toString(now), change > 0 ? Long.toString(change) : "", change < 0 ? Long.toString(-change) : "");
    }

    static Figure money(Money now, Optional<Money> before, RunningText running) {
        Money change = before.map(now::minus).orElse(Money.ZERO);
        return new Figure(
                running.money(now),
                change.isPositive() ? running.money(change) : "",
                change.fen() < 0 ? running.money(Money.ZERO.minus(change)) : "");
    }

    /** In percent; the change in percentage points. */
    static Figure percent(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        BigDecimal change = now.flatMap(each -> before.map(each::subtract)).orElse(BigDecimal.ZERO);
        return new Figure(
                now.map(Format::percent).orElse(""),
                change.signum() > 0 ? Format.percent(change) : "",
                change.signum() < 0 ? Format.percent(change.negate()) : "");
    }
}
