package org.qingxin.site.frame;

import java.math.BigDecimal;
import org.qingxin.derive.ledger.SettlementTotals;

/** Parts of a whole. */
public final class Shares {
    private static final BigDecimal NOTHING = new BigDecimal("0.0");

    private Shares() {}

    /** Percent with one decimal, half up; 0.0 of nothing. */
    public static BigDecimal percent(long part, long whole) {
        return SettlementTotals.percent(part, whole).orElse(NOTHING);
    }
}
