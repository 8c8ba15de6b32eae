package org.qingxin.derive.warning;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Money;

/** W10: an instalment of an agreement in force is overdue. Figures: no, due, amount still to pay, instalments overdue. */
final class InstalmentOverdue implements WarningRule {
    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W10;
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.cases().stream()
                .filter(state -> state.isOpen() && state.outstanding().isPositive())
                .flatMap(state -> raise(state, ledger));
    }

    private static Stream<Raised> raise(CaseState state, Ledger ledger) {
        List<Agreement.Instalment> overdue = state.planned().stream()
                .filter(each -> each.isOverdue(ledger.asOf()))
                .toList();
        return overdue.stream()
                .findFirst()
                .map(first -> Raised.about(
                                state.id(), state.currentUnit(), first.due().plusDays(1))
                        .with("no", first.no())
                        .with("due", first.due())
                        .with(
                                "amount",
                                Money.sum(overdue.stream()
                                        .map(each -> each.amount().minus(each.paid()))))
                        .with("instalments", overdue.size()))
                .stream();
    }
}
