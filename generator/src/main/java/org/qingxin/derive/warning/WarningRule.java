package org.qingxin.derive.warning;

import java.util.stream.Stream;
import org.qingxin.derive.Ledger;
import org.qingxin.derive.Warning;

/** One rule of the town: which records raise it. */
interface WarningRule {
    Warning.Rule rule();

    Stream<Raised> raise(Ledger ledger);
}
