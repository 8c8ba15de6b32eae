package org.qingxin.validate.rule;

import org.qingxin.derive.Views;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.validate.Problems;

/** A rule that looks at one case at a time as it stands, by the numbers in force, and at nothing else. */
@FunctionalInterface
interface StateRule extends LedgerRules.LedgerRule, TownRules.TownRule {
    void check(CaseState state, Parameters parameters, Problems problems);

    @Override
    default void check(Ledger ledger, Problems problems) {
        problems.addEach(
                ledger.carried(),
                getClass(),
                ledger.data().ruleSets(),
                ledger.cases(),
                (state, own) -> check(state, ledger.parameters(), own));
    }

    @Override
    default void check(Views views, Problems problems) {
        check(views.ledger(), problems);
    }
}
