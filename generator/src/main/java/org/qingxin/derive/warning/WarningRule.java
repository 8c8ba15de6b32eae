package org.qingxin.derive.warning;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;

/** One rule of the town: which records raise it. */
interface WarningRule {
    Warning.Rule rule();

    /** Every number of the rule sets that it may apply. */
    default List<String> parameters() {
        return List.of();
    }

    Stream<Raised> raise(Ledger ledger);
}
