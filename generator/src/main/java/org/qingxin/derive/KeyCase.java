package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadlines;
import org.qingxin.derive.ledger.CaseState;

/**
 * A case under supervision (重点督办) with what its supervision asks for: a report for every week in which it is open, and
 * a second look once it is closed (campaign plan, parts four and five).
 *
 * @param reports one for each week, the earliest first
 * @param lookBack present once the case is closed
 */
public record KeyCase(CaseState state, List<Deadline> reports, Optional<Deadline> lookBack) {
    /** What is most behind comes first; otherwise the order in which the cases came. */
    private static final Comparator<KeyCase> MOST_BEHIND = comparing(KeyCase::overdue, Comparator.reverseOrder())
            .thenComparing(each -> !each.state().isOpen());

    /** @param cases whose order is kept among those that are equally far behind */
    static List<KeyCase> all(List<CaseState> cases, Deadlines deadlines) {
        return cases.stream()
                .filter(CaseState::isKeyCase)
                .map(state -> of(state, deadlines))
                .sorted(MOST_BEHIND)
                .toList();
    }

    public static KeyCase of(CaseState state, Deadlines deadlines) {
        List<Deadline> all = deadlines.of(state.id());
        return new KeyCase(
                state,
                all.stream()
                        .filter(each -> each.kind() == Deadline.Kind.SPECIAL)
                        .sorted(comparing(Deadline::due))
                        .toList(),
                all.stream()
                        .filter(each -> each.kind() == Deadline.Kind.LOOK_BACK)
                        .findFirst());
    }

    /** The report due on that day; empty for a week in which none is owed. */
    public Optional<Deadline> report(LocalDate week) {
        return reports.stream().filter(each -> each.due().equals(week)).findFirst();
    }

    public long reports(Deadline.State in) {
        return reports.stream().filter(each -> each.state() == in).count();
    }

    /** Reports that are missing, and a second look that was not taken in time. */
    public long overdue() {
        return reports(Deadline.State.OVERDUE)
                + lookBack.stream()
                        .filter(each -> each.state() == Deadline.State.OVERDUE)
                        .count();
    }
}
