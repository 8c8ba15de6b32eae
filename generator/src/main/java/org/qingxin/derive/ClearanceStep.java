package org.qingxin.derive;

import java.util.Collection;
import java.util.List;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Coded;
import org.qingxin.model.Money;

/**
 * One step of the way from a clue to nothing outstanding: the cases that came so far, each step a part of the one before.
 *
 * @param amount what the step is about: claimed, verified, paid, verified in the cases that are settled
 */
public record ClearanceStep(Kind kind, int cases, int workers, Money amount) {
    public enum Kind implements Coded {
        /** On the books. */
        RECEIVED,
        /** With established arrears. */
        VERIFIED,
        /** Of those, with something paid. */
        PAID,
        /** Of those, with nothing outstanding. */
        SETTLED
    }

    static List<ClearanceStep> of(Collection<CaseState> states) {
        ClearanceStep received = new ClearanceStep(Kind.RECEIVED, 0, 0, Money.ZERO);
        ClearanceStep verified = new ClearanceStep(Kind.VERIFIED, 0, 0, Money.ZERO);
        ClearanceStep paid = new ClearanceStep(Kind.PAID, 0, 0, Money.ZERO);
        ClearanceStep settled = new ClearanceStep(Kind.SETTLED, 0, 0, Money.ZERO);
        for (CaseState state : states) {
            received = received.with(
                    state.arrearsCase().claim().workers(),
                    state.arrearsCase().claim().amount());
            verified = state.settlement() == Settlement.NONE ? verified : verified.with(state.verified());
            paid = isPaidInPart(state.settlement()) ? paid.with(state.paid()) : paid;
            settled = state.settlement() == Settlement.SETTLED ? settled.with(state.verified()) : settled;
        }
        return List.of(received, verified, paid, settled);
    }

    private static boolean isPaidInPart(Settlement settlement) {
        return settlement == Settlement.PARTIAL || settlement == Settlement.SETTLED;
    }

    private ClearanceStep with(Figures figures) {
        return with(figures.workers(), figures.amount());
    }

    private ClearanceStep with(int people, Money money) {
        return new ClearanceStep(kind, cases + 1, workers + people, amount.plus(money));
    }
}
