package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.derive.CaseLine;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Stage;
import org.qingxin.validate.Problems;

/**
 * X8: no money moves in a closed case; it is opened again first. That no payment comes before the case is the order of
 * entries.
 */
final class EntriesAfterClosing implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        views.ledger().cases().forEach(state -> check(state, problems));
    }

    private static void check(CaseState state, Problems problems) {
        boolean closed = false;
        for (CaseLine line : state.lines()) {
            CaseEvent event = line.event();
            if (closed && movesMoney(event)) {
                problems.add(
                        Code.MONEY_AFTER_CLOSING,
                        state.id(),
                        "/timeline/" + (line.no() - 1) + "/event",
                        Map.of("event", Arg.of(event.code())));
            }
            closed = event.stage().map(Stage.CLOSED::equals).orElse(closed);
        }
    }

    private static boolean movesMoney(CaseEvent event) {
        return event instanceof CaseEvent.Paid
                || event instanceof CaseEvent.Advanced
                || event instanceof CaseEvent.AdvanceRecovered;
    }
}
