package org.qingxin.validate.rule;

import java.util.List;
import org.qingxin.validate.Rule;

/** All rules. Of several that find fault with one line of a timeline, the first here is told. */
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
                new CreditCodes(),
                new PeriodsAdjoin(),
                new ReportsAreOwed(),
                new LedgerRules(List.of(new ClosingConditions(), new PaidWithinVerified())));
    }
}
