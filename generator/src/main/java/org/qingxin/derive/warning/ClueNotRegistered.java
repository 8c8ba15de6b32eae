package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Stage;

/** W15: a clue that came, was passed on or was sent back has not been taken up in time. Figures: from, due. */
final class ClueNotRegistered implements WarningRule {
    private static final String DAYS = "accept-working-days";
    private static final Set<Stage> WAITING = Set.of(Stage.RECEIVED, Stage.TRANSFERRED, Stage.RETURNED);

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W15;
    }

    @Override
    public List<String> parameters() {
        return List.of(DAYS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.cases().stream()
                .filter(state -> WAITING.contains(state.stage()))
                .flatMap(state -> raise(state, ledger));
    }

    private static Stream<Raised> raise(CaseState state, Ledger ledger) {
        LocalDate from = state.since();
        LocalDate due = ledger.workingDays().plus(from, ledger.parameters().wholeOn(DAYS, from));
        if (!due.isBefore(ledger.asOf())) {
            return Stream.empty();
        }
        return Stream.of(Raised.about(state.id(), state.currentUnit(), due.plusDays(1))
                .with("from", from)
                .with("due", due)
                .under(from, DAYS));
    }
}
