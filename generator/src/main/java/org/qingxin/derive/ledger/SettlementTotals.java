package org.qingxin.derive.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Money;

/**
 * How far a set of cases is settled.
 *
 * @param cases cases on the books
 * @param open of them, not closed
 * @param verified of them, with established arrears
 * @param settled of those, with nothing outstanding
 * @param found established arrears
 * @param paid wages paid
 * @param extra compensation paid beyond wages
 */
public record SettlementTotals(
        int cases,
        int open,
        int verified,
        int settled,
        Figures found,
        Figures paid,
        Figures extra,
        Money outstanding,
        int outstandingWorkers,
        int outstandingMigrants) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static SettlementTotals of(Collection<CaseState> states) {
        SettlementTotals sum =
                new SettlementTotals(0, 0, 0, 0, Figures.NONE, Figures.NONE, Figures.NONE, Money.ZERO, 0, 0);
        for (CaseState state : states) {
            sum = sum.with(state);
        }
        return sum;
    }

    private SettlementTotals with(CaseState state) {
        CaseState.Arrears arrears = state.arrears();
        return new SettlementTotals(
                cases + 1,
                open + (state.isOpen() ? 1 : 0),
                verified + (arrears.settlement() == Settlement.NONE ? 0 : 1),
                settled + (arrears.settlement() == Settlement.SETTLED ? 1 : 0),
                found.plus(arrears.verified()),
                paid.plus(arrears.paid()),
                extra.plus(arrears.extra()),
                outstanding.plus(arrears.outstanding()),
                outstandingWorkers + arrears.outstandingWorkers(),
                outstandingMigrants + arrears.outstandingMigrants());
    }

    /** Cases with established arrears of which something is outstanding. */
    public int unsettled() {
        return verified - settled;
    }

    /** Share of the established sum that is no longer outstanding, in percent; empty while nothing is established. */
    public Optional<BigDecimal> rateByAmount() {
        return percent(found.amount().fen() - outstanding.fen(), found.amount().fen());
    }

    /** Share of the people established as owed who are owed nothing any more, in percent. */
    public Optional<BigDecimal> rateByPeople() {
        return percent((long) found.workers() - outstandingWorkers, found.workers());
    }

    /** A share in percent with one decimal, half up; empty of nothing. */
    public static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
