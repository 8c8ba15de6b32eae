package org.qingxin.site.ledger;

import java.util.List;
import org.qingxin.site.frame.Layout;

/**
 * A ledger, a further page of it, or one of its parts.
 *
 * @param figures the most important numbers of the rows; may be none
 */
public record LedgerPage(Layout layout, String meta, List<Figure> figures, LedgerTable ledger) {
    /** @param percent empty where there is no share */
    public record Figure(String label, String value, String unit, String percent, String note) {}
}
