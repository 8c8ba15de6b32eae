package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.CaseEvent.Verified;

/** W1: arrears are established and not a fen was paid within the days allowed. Figures: days, workers, outstanding. */
final class UnpaidAfterVerification implements WarningRule {
    private static final String DAYS = "warn-unpaid-days";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W1;
    }

    @Override
    public List<String> parameters() {
        return List.of(DAYS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.cases().stream()
                .filter(state -> state.isOpen() && state.settlement() == Settlement.UNPAID)
                .flatMap(state -> state.last(Verified.class).stream().flatMap(line -> raise(state, line, ledger)));
    }

    private static Stream<Raised> raise(CaseState state, CaseLine verified, Ledger ledger) {
        int days = ledger.parameters().wholeOn(DAYS, verified.on());
        LocalDate since = verified.on().plusDays(days + 1L);
        if (!ledger.happened(since)) {
            return Stream.empty();
        }
        return Stream.of(Raised.about(state.id(), state.currentUnit(), since)
                .with("verifiedOn", verified.on())
                .with("days", days)
                .with("workers", state.outstandingWorkers())
                .with("outstanding", state.outstanding())
                .under(verified.on(), DAYS));
    }
}
