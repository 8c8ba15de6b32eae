package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import org.qingxin.derive.Ledger;
import org.qingxin.model.Dataset;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;

/** Rules that ask what follows from the records; the records are folded once for all of them. */
record LedgerRules(List<LedgerRule> rules) implements Rule {
    /** A rule over the folded records. */
    @FunctionalInterface
    interface LedgerRule {
        void check(Ledger ledger, Problems problems);
    }

    @Override
    public void check(Dataset data, LocalDate asOf, Problems problems) {
        if (data.currentCampaign().isEmpty()) {
            return;
        }
        Ledger ledger = Ledger.of(data, asOf);
        rules.forEach(rule -> rule.check(ledger, problems));
    }
}
