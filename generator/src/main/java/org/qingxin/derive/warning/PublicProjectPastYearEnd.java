package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;

/**
 * W4: a case on a government or state-owned project is open and unsettled after the campaign's day for those. Figures:
 * settleBy, workers, outstanding.
 */
final class PublicProjectPastYearEnd implements WarningRule {
    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W4;
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.cases().stream()
                .filter(CaseState::isPublicInvestment)
                .filter(state -> state.isOpen() && state.isUnsettled() && state.daysLate() > 0)
                .map(state -> Raised.about(state.id(), state.currentUnit(), since(state))
                        .with(state.arrearsCase().project())
                        .with("settleBy", state.settleBy())
                        .with("workers", state.outstandingWorkers())
                        .with("outstanding", state.outstanding()));
    }

    private static LocalDate since(CaseState state) {
        LocalDate late = state.settleBy().plusDays(1);
        return state.openedOn().isAfter(late) ? state.openedOn() : late;
    }
}
