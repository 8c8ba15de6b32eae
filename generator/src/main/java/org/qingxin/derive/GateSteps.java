package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Duty;
import org.qingxin.model.Id;

/** The six steps of one hold in their order, each with who takes it and by when (campaign plan, part three). */
final class GateSteps {
    private final CompensationHold hold;
    private final Ledger ledger;
    private final List<Gate.Step> steps = new ArrayList<>();
    private Optional<LocalDate> before;

    GateSteps(CompensationHold hold, Ledger ledger) {
        this.hold = hold;
        this.ledger = ledger;
        this.before = Optional.of(hold.heldOn());
    }

    List<Gate.Step> all() {
        paper(Gate.Kind.LIST, hold.list(), hold.unit(), Optional.empty());
        paper(Gate.Kind.MEDIATION, hold.mediation(), ledger.unitFor(Duty.MEDIATE_LEAD), Optional.empty());
        paper(Gate.Kind.NOTICE, hold.notice(), ledger.unitFor(Duty.MEDIATE_LEAD), Optional.empty());
        Id.Unit payer =
                hold.paid().map(CompensationHold.Payment::by).orElseGet(() -> ledger.unitFor(Duty.PAY_ON_BEHALF));
        add(Gate.Kind.PAID, payer, settleBy(), hold.paid().map(CompensationHold.Payment::on), Optional.empty());
        paper(Gate.Kind.FEEDBACK, hold.feedback(), payer, feedbackBy());
        add(Gate.Kind.RELEASED, hold.unit(), Optional.empty(), hold.releasedOn(), Optional.empty());
        return List.copyOf(steps);
    }

    private void paper(Gate.Kind kind, Optional<Document> paper, Id.Unit owner, Optional<LocalDate> due) {
        Optional<Document> known = paper.filter(each -> ledger.happened(each.on()));
        add(kind, known.flatMap(Document::from).orElse(owner), due, known.map(Document::on), known);
    }

    private void add(
            Gate.Kind kind, Id.Unit owner, Optional<LocalDate> due, Optional<LocalDate> day, Optional<Document> paper) {
        Optional<LocalDate> on = day.filter(ledger::happened);
        LocalDate until = on.orElse(ledger.asOf());
        int worked =
                before.map(since -> ledger.workingDays().between(since, until)).orElse(0);
        steps.add(new Gate.Step(kind, owner, before, due, on, paper, worked));
        before = on;
    }

    /** Wages are paid before the first of the cases it covers has to be settled. */
    private Optional<LocalDate> settleBy() {
        return hold.cases().stream()
                .flatMap(id -> ledger.state(id).stream())
                .map(CaseState::settleBy)
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> feedbackBy() {
        return hold.paid()
                .map(CompensationHold.Payment::on)
                .filter(ledger::happened)
                .map(on -> ledger.workingDays().plus(on, Deadline.Kind.FEEDBACK.days(ledger.parameters(), on)));
    }
}
