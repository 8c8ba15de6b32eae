package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Supervision;

/** The days that neither a case nor the reporting sets: feedback on wages paid on behalf, faults to mend. */
final class TownDeadlines {
    private final Ledger ledger;

    TownDeadlines(Ledger ledger) {
        this.ledger = ledger;
    }

    Stream<Deadline> all() {
        return Stream.concat(
                ledger.compensations().stream().flatMap(this::feedback),
                ledger.supervisions().stream().flatMap(this::rectification));
    }

    private Stream<Deadline> feedback(CompensationHold hold) {
        return hold.paid().filter(paid -> ledger.happened(paid.on())).stream().map(paid -> {
            int days = Kind.FEEDBACK.days(ledger.parameters(), paid.on());
            LocalDate due = ledger.workingDays().plus(paid.on(), days);
            return Deadline.of(
                    Kind.FEEDBACK,
                    List.of(hold.id()),
                    paid.by(),
                    due,
                    known(hold.feedback().map(Document::on)),
                    ledger.asOf());
        });
    }

    private Stream<Deadline> rectification(Supervision supervision) {
        return supervision.due().stream()
                .flatMap(due -> supervision.units().stream()
                        .map(unit -> Deadline.of(
                                Kind.RECTIFICATION,
                                List.of(supervision.id()),
                                unit,
                                due,
                                known(supervision.fixedOn()),
                                ledger.asOf())));
    }

    private Optional<LocalDate> known(Optional<LocalDate> day) {
        return day.filter(ledger::happened);
    }
}
