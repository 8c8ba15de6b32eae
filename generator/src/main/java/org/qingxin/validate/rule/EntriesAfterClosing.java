package org.qingxin.validate.rule;

import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Stage;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X8: no money moves in a closed case; it is opened again first. That no payment comes before the case is the order of
 * entries.
 */
final class EntriesAfterClosing implements StateRule {
    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Optional<CaseLine> closed = Optional.empty();
        for (CaseLine line : state.lines()) {
            CaseEvent event = line.event();
            if (closed.isPresent() && movesMoney(event)) {
                problems.add(Problem.of(
                                Code.MONEY_AFTER_CLOSING,
                                state.id(),
                                line.at("event"),
                                Map.of("event", Arg.of(event.code())))
                        .relatedTo(state.id(), closed.get().at("on")));
            }
            if (event.stage().isPresent()) {
                closed = event.stage().filter(Stage.CLOSED::equals).map(stage -> line);
            }
        }
    }

    private static boolean movesMoney(CaseEvent event) {
        return event instanceof CaseEvent.Paid
                || event instanceof CaseEvent.Advanced
                || event instanceof CaseEvent.AdvanceRecovered;
    }
}
