package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.Money;

/** The running account of one case: arrears found against wages paid. Corrections come in as differences. */
final class Balance {
    private Figures verified = Figures.NONE;
    private Figures wages = Figures.NONE;
    private Figures extra = Figures.NONE;
    private Optional<LocalDate> settledOn = Optional.empty();

    static Figures difference(Figures revised, Figures before) {
        return new Figures(
                revised.workers() - before.workers(),
                revised.migrants() - before.migrants(),
                revised.amount().minus(before.amount()),
                revised.migrantAmount().minus(before.migrantAmount()));
    }

    void found(Figures more, LocalDate on) {
        verified = verified.plus(more);
        settle(on);
    }

    void paid(Paid payment, Figures more, LocalDate on) {
        if (payment.nature() == Paid.Nature.WAGES) {
            wages = wages.plus(more);
        } else {
            extra = extra.plus(more);
        }
        settle(on);
    }

    private void settle(LocalDate on) {
        boolean settled = verified.amount().isPositive() && outstanding().isZero();
        settledOn = settled ? settledOn.or(() -> Optional.of(on)) : Optional.empty();
    }

    Money found() {
        return verified.amount();
    }

    Money paidWages() {
        return wages.amount();
    }

    private Money outstanding() {
        Money left = verified.amount().minus(wages.amount());
        return left.isPositive() ? left : Money.ZERO;
    }

    private Settlement settlement() {
        if (!verified.amount().isPositive()) {
            return Settlement.NONE;
        }
        if (outstanding().isZero()) {
            return Settlement.SETTLED;
        }
        return wages.amount().isPositive() ? Settlement.PARTIAL : Settlement.UNPAID;
    }

    /** @param lines the timeline, with figures as corrected */
    CaseState.Arrears arrears(List<CaseLine> lines) {
        PeoplePaid owed = PeopleOwed.of(lines);
        return new CaseState.Arrears(
                verified,
                PeoplePaid.of(lines, Paid.Nature.WAGES).with(wages),
                PeoplePaid.of(lines, Paid.Nature.COMPENSATION).with(extra),
                outstanding(),
                owed.workers(),
                owed.migrants(),
                settlement(),
                settledOn);
    }
}
