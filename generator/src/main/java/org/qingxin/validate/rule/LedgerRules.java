package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.finding.Code;
import org.qingxin.model.Dataset;
import org.qingxin.validate.Numbers;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;

/** Rules that ask what follows from the records; the records are folded once for all of them. */
record LedgerRules(List<LedgerRule> rules) implements Rule {
    /** A rule over the folded records. */
    @FunctionalInterface
    interface LedgerRule extends Numbers {
        void check(Ledger ledger, Problems problems);
    }

    @Override
    public Map<Code, List<String>> numbers() {
        return Rules.merged(rules);
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
