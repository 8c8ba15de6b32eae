package org.qingxin.derive.ledger;

import org.qingxin.model.Coded;

/** How far the arrears of a case are paid; a question apart from where the case stands in procedure. */
public enum Settlement implements Coded {
    /** No arrears are established, or none yet. */
    NONE,
    UNPAID,
    PARTIAL,
    /** Arrears were established and nothing of them is outstanding (清零). */
    SETTLED
}
