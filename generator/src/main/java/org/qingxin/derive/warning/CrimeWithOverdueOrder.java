package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.law.Thresholds;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.ArrearsCase.Claim;
import org.qingxin.model.Stage;

/**
 * W2: what is unpaid reaches the threshold of the crime of refusing to pay, the order to pay is overdue, and the case
 * has not gone to the police. Figures: payBy, workers, outstanding.
 */
final class CrimeWithOverdueOrder implements WarningRule {
    private static final String WORKERS = "crime-workers";
    private static final String AMOUNT = "crime-amount";
    private static final String SINGLE_AMOUNT = "crime-single-amount";
    private static final String SINGLE_MONTHS = "crime-single-months";
    private static final Set<Stage> WITH_POLICE =
            Set.of(Stage.REFERRED, Stage.POLICE_FILED, Stage.POLICE_DECLINED, Stage.CLOSED);

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W2;
    }

    @Override
    public List<String> parameters() {
        return List.of(WORKERS, AMOUNT, SINGLE_AMOUNT, SINGLE_MONTHS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        Thresholds thresholds = new Thresholds(ledger.parameters());
        return ledger.cases().stream()
                .filter(state -> !WITH_POLICE.contains(state.stage()))
                .filter(state -> state.outstanding().isPositive())
                .flatMap(state -> state.order().stream()
                        .filter(order -> order.payBy().isBefore(ledger.asOf()))
                        .filter(order -> reached(state, order.on(), thresholds))
                        .map(order -> raised(state, order)));
    }

    private static boolean reached(CaseState state, LocalDate orderedOn, Thresholds thresholds) {
        Claim claim = state.arrearsCase().claim();
        long months = ChronoUnit.MONTHS.between(YearMonth.parse(claim.from()), YearMonth.parse(claim.to())) + 1;
        return thresholds.crime(state.outstandingWorkers(), state.outstanding(), Math.toIntExact(months), orderedOn);
    }

    private static Raised raised(CaseState state, CaseState.Order order) {
        Raised raised = Raised.about(
                        state.id(), state.currentUnit(), order.payBy().plusDays(1))
                .with("payBy", order.payBy())
                .with("workers", state.outstandingWorkers())
                .with("outstanding", state.outstanding());
        return state.outstandingWorkers() == 1
                ? raised.under(order.on(), SINGLE_AMOUNT, SINGLE_MONTHS)
                : raised.under(order.on(), WORKERS, AMOUNT);
    }
}
