package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.finding.Code;
import org.qingxin.validate.Numbers;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** Rules that ask what follows from the records. */
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
    public void check(Standing standing, Problems problems) {
        standing.views().ifPresent(views -> problems.addAll(rules, (rule, own) -> rule.check(views.ledger(), own)));
    }
}
