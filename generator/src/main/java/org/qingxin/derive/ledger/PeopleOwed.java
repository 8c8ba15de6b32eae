package org.qingxin.derive.ledger;

import java.util.List;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Money;

/**
 * How many people of a case are still owed wages. Whoever was found before everything was last paid is owed nothing any
 * more; of those found since, migrant workers and others apart, each payment takes off the people it names, and where
 * all were reached and money is left, the instalments went to everyone and all are still owed.
 */
final class PeopleOwed {
    private Figures found = Figures.NONE;
    private Figures paid = Figures.NONE;

    private PeopleOwed() {}

    /** @param lines with their figures as corrected */
    static PeoplePaid of(List<CaseLine> lines) {
        PeopleOwed since = new PeopleOwed();
        lines.forEach(since::take);
        return since.owed();
    }

    private void take(CaseLine line) {
        Figures figures = line.figures().orElse(Figures.NONE);
        if (line.event() instanceof Verified) {
            found = found.plus(figures);
        } else if (line.event() instanceof Paid payment && payment.nature() == Paid.Nature.WAGES) {
            paid = paid.plus(figures);
        }
        if (found.amount().isPositive() && left(found.amount(), paid.amount()).isZero()) {
            Money ahead = paid.amount().minus(found.amount());
            found = Figures.NONE;
            paid = new Figures(0, 0, ahead, Money.ZERO);
        }
    }

    private PeoplePaid owed() {
        if (left(found.amount(), paid.amount()).isZero()) {
            return PeoplePaid.NOBODY;
        }
        PeoplePaid all = PeoplePaid.of(found);
        PeoplePaid reached = PeoplePaid.of(paid);
        Money migrants = left(found.migrantAmount(), paid.migrantAmount());
        Money others =
                left(found.amount().minus(found.migrantAmount()), paid.amount().minus(paid.migrantAmount()));
        PeoplePaid owed = new PeoplePaid(
                migrants.isZero() ? 0 : still(all.migrants(), reached.migrants()),
                others.isZero() ? 0 : still(all.others(), reached.others()));
        return owed.isNobody() ? all : owed;
    }

    private static int still(int owed, int reached) {
        return reached < owed ? owed - reached : owed;
    }

    private static Money left(Money owed, Money paid) {
        Money left = owed.minus(paid);
        return left.isPositive() ? left : Money.ZERO;
    }
}
