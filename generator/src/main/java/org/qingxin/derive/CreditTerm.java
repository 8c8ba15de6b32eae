package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Coded;
import org.qingxin.model.CreditAction;

/**
 * A publication or an entry in the blacklist as it stands on the day asked.
 *
 * @param daysLeft days of the term that are left, its last day counted; empty unless it is in force and has an end
 */
public record CreditTerm(CreditAction action, State state, Optional<Long> daysLeft) {
    private static final Comparator<CreditTerm> IN_FORCE_FIRST = comparing((CreditTerm each) -> each.state())
            .thenComparing(each -> each.action().decidedOn(), Comparator.reverseOrder())
            .thenComparing(each -> each.action().id());

    public enum State implements Coded {
        /** Listed, and the term runs. */
        IN_FORCE,
        /** Decided, and to be published. */
        DECIDED,
        /** Published; a publication has no term. */
        PUBLISHED,
        /** Taken off before its term ended. */
        REMOVED,
        /** The term is over. */
        ENDED
    }

    static List<CreditTerm> all(Ledger ledger) {
        return ledger.creditActions().stream()
                .map(each -> of(each, ledger))
                .sorted(IN_FORCE_FIRST)
                .toList();
    }

    private static CreditTerm of(CreditAction action, Ledger ledger) {
        State state = state(action, ledger);
        Optional<Long> left = action.endOn()
                .filter(end -> state == State.IN_FORCE)
                .map(end -> ChronoUnit.DAYS.between(ledger.asOf(), end) + 1);
        return new CreditTerm(action, state, left);
    }

    private static State state(CreditAction action, Ledger ledger) {
        if (action.removedOn().filter(ledger::happened).isPresent()) {
            return State.REMOVED;
        }
        if (action.kind() == CreditAction.Kind.PUBLICATION) {
            return action.publishedOn().filter(ledger::happened).isPresent() ? State.PUBLISHED : State.DECIDED;
        }
        LocalDate today = ledger.asOf();
        return action.endOn().filter(end -> end.isBefore(today)).isPresent() ? State.ENDED : State.IN_FORCE;
    }
}
