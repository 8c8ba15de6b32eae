package org.qingxin.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.qingxin.form.Value;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** Values side by side: none is rounded, so that two that differ never read alike. */
public final class Amounts {
    private static final int WAN_PLACES = 4;

    private Amounts() {}

    /** A value to the last fen; a dash where there is none. */
    public static String written(Value value) {
        if (value instanceof Value.Amount amount && amount.unit() == Value.Amount.Unit.WAN) {
            return Format.wanExact(amount.money());
        }
        String text = value.written();
        return text.isEmpty() ? Format.NONE : text;
    }

    /** The value as a bare number, in its unit; empty for words. */
    public static Optional<BigDecimal> number(Value value) {
        if (value instanceof Value.Count count) {
            return Optional.of(BigDecimal.valueOf(count.number()));
        } else if (value instanceof Value.Amount amount) {
            return Optional.of(amount.exact());
        }
        return value instanceof Value.Percent percent ? Optional.of(percent.percent()) : Optional.empty();
    }

    /** How much more the second is, as a bare number; empty where either is none. */
    public static Optional<BigDecimal> more(Value before, Value after) {
        return number(before).flatMap(was -> number(after).map(is -> is.subtract(was)));
    }

    /** The same as people read it, with its sign; empty for nothing. */
    public static Optional<String> difference(Value before, Value after, Words words) {
        return more(before, after)
                .filter(each -> each.signum() != 0)
                .map(each -> (each.signum() > 0 ? "+" : "") + like(after, each, words));
    }

    private static String like(Value value, BigDecimal number, Words words) {
        if (value instanceof Value.Amount amount) {
            int places = amount.unit() == Value.Amount.Unit.WAN ? WAN_PLACES : 0;
            return written(new Value.Amount(Money.ofYuan(number.movePointRight(places)), amount.unit()));
        }
        return value instanceof Value.Percent
                ? words.text("compare.points", Format.percent(number))
                : Format.count(number.longValueExact());
    }
}
