package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.warning.Warning;
import org.qingxin.derive.warning.Warnings;

/** How cases are listed: the worst warning first, open before closed, then by the day on which something is due, by id. */
final class LedgerOrder {
    private LedgerOrder() {}

    static List<CaseState> of(Collection<CaseState> cases, Warnings warnings) {
        return cases.stream()
                .map(each -> new Place(level(each, warnings), !each.isOpen(), each.nextDue(), each))
                .sorted(Place.ORDER)
                .map(Place::state)
                .toList();
    }

    /** What orders a case, asked once and not at every comparison. */
    private record Place(int level, boolean isClosed, LocalDate nextDue, CaseState state) {
        private static final Comparator<Place> ORDER = comparing(Place::level)
                .thenComparing(Place::isClosed)
                .thenComparing(Place::nextDue)
                .thenComparing(each -> each.state().id());
    }

    /** By the warnings about the case itself; one about its employer or project orders theirs. */
    private static int level(CaseState state, Warnings warnings) {
        return warnings.of(state.id()).stream()
                .filter(each -> each.target().equals(state.id()))
                .findFirst()
                .map(each -> each.level().ordinal())
                .orElse(Warning.Level.values().length);
    }
}
