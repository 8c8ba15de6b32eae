package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.finding.Code;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Numbers;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** Rules that hold records against many others or only warn; asked once the records are free of errors. */
record TownRules(List<TownRule> rules) implements Rule {
    /** A rule over all that follows from the records. */
    @FunctionalInterface
    interface TownRule extends Numbers {
        void check(Views views, Problems problems);
    }

    @Override
    public Map<Code, List<String>> numbers() {
        return Rules.merged(rules);
    }

    @Override
    public void check(Standing standing, Problems problems) {
        standing.views().ifPresent(views -> problems.addAll(rules, (rule, own) -> rule.check(views, own)));
    }

    /** Every report of the campaign filed by the day, held against what the records say. */
    static void reconciled(Views views, BiConsumer<PeriodReport, Reconciliation> check) {
        views.ledger().data().reports().stream()
                .filter(each -> each.campaign().equals(views.campaign().id()))
                .filter(each -> views.ledger().happened(each.filledOn()))
                .forEach(each -> views.reconcile(each).ifPresent(found -> check.accept(each, found)));
    }

    @Override
    public boolean needsSoundRecords() {
        return true;
    }
}
