package org.qingxin.validate.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.model.Id;
import org.qingxin.validate.Problem;

/** A closed case is changed only by what is entered further; whoever changes more opens it again or corrects an entry. */
final class ClosedCases {
    private static final Set<String> OPENING = Set.of("reopened", "corrected");

    private final Optional<Ledger> before;

    ClosedCases(Turn turn) {
        this.before = turn.before().currentCampaign().map(campaign -> Ledger.of(turn.before(), turn.asOf()));
    }

    void check(RecordChange change, List<Problem> problems) {
        Id.Case id = new Id.Case(change.record().id());
        boolean wasClosed = before.flatMap(ledger -> ledger.state(id))
                .filter(state -> !state.isOpen())
                .isPresent();
        boolean isOpened = change.fields().stream()
                .filter(FieldChange.Added.class::isInstance)
                .flatMap(each -> Entries.entry(each).stream())
                .map(Entries::event)
                .anyMatch(OPENING::contains);
        if (!wasClosed || isOpened || change.after().isEmpty()) {
            return;
        }
        // What is done to entries themselves is asked about already.
        change.fields().stream()
                .filter(each -> !Entries.isOfTimeline(each))
                .findFirst()
                .ifPresent(each -> problems.add(
                        Problem.of(Code.CLOSED_CASE_CHANGED, id, pointer(each), Map.of("id", Arg.of(id.value())))));
    }

    private static String pointer(FieldChange change) {
        StringBuilder pointer = new StringBuilder();
        change.at().steps().stream()
                .takeWhile(step -> !(step instanceof Item))
                .forEach(step -> pointer.append('/').append(((Field) step).name()));
        return pointer.toString();
    }
}
