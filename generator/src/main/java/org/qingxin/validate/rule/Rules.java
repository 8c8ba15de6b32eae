package org.qingxin.validate.rule;

import java.util.List;
import org.qingxin.validate.Rule;

/** All rules, in the order of their codes. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return List.of(
                new TimelineOrder(),
                new NothingInTheFuture(),
                new StageTransitions(),
                new ActingUnits(),
                new SheetBeforeVerified(),
                new CorrectionsFit(),
                new HeadcountsFit(),
                new LedgerRules(List.of(new ClosingConditions(), new PaidWithinVerified())));
    }
}
