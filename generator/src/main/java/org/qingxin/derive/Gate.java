package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Coded;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/**
 * Wages before compensation: how far one held compensation has come, and whether it may be released.
 *
 * @param steps the papers and payments in the order in which they have to come
 * @param owed wages still outstanding in the cases it covers
 * @param faults what stands against the order of things
 */
public record Gate(CompensationHold hold, State state, List<Step> steps, Money owed, List<Fault> faults) {

    public enum State implements Coded {
        HELD,
        /** Wages are paid in full; the feedback or the release is still to come. */
        PAID,
        RELEASED
    }

    /** Arrears list, mediation record, pay-on-behalf notice, payment, feedback, release. */
    public enum Kind implements Coded {
        LIST,
        MEDIATION,
        NOTICE,
        PAID,
        FEEDBACK,
        RELEASED
    }

    /**
     * One step of the chain.
     *
     * @param owner who took it, or has to take it
     * @param since the day from which it could be taken: that of the step before; empty while that one is missing
     * @param due last day on which it is in time, where a term is set for it
     * @param on the day on which it was taken
     * @param paper empty while it is missing, and for payment and release
     * @param workingDays worked days from {@code since} until it was taken, or until the day asked
     */
    public record Step(
            Kind kind,
            Id.Unit owner,
            Optional<LocalDate> since,
            Optional<LocalDate> due,
            Optional<LocalDate> on,
            Optional<Document> paper,
            int workingDays) {
        public boolean isTaken() {
            return on.isPresent();
        }
    }

    public enum Fault implements Coded {
        /** A step was taken while an earlier one was missing or came later. */
        OUT_OF_ORDER,
        /** Less was paid than the wages to pay first. */
        PAID_TOO_LITTLE,
        /** Compensation went out although wages are unpaid. */
        RELEASED_WHILE_OWING
    }

    static List<Gate> all(Ledger ledger) {
        return ledger.compensations().stream().map(hold -> of(hold, ledger)).toList();
    }

    static Gate of(CompensationHold hold, Ledger ledger) {
        List<Step> steps = new GateSteps(hold, ledger).all();
        Money owed = Money.sum(
                hold.cases().stream().flatMap(id -> ledger.state(id).stream()).map(CaseState::outstanding));
        Money paid = hold.paid()
                .filter(payment -> ledger.happened(payment.on()))
                .map(CompensationHold.Payment::amount)
                .orElse(Money.ZERO);
        boolean enough = paid.compareTo(hold.wages()) >= 0;
        boolean released = hold.releasedOn().filter(ledger::happened).isPresent();
        List<Fault> faults = new ArrayList<>();
        if (!isInOrder(steps)) {
            faults.add(Fault.OUT_OF_ORDER);
        }
        if (!enough && paid.isPositive()) {
            faults.add(Fault.PAID_TOO_LITTLE);
        }
        if (released && (!enough || owed.isPositive())) {
            faults.add(Fault.RELEASED_WHILE_OWING);
        }
        State waiting = enough ? State.PAID : State.HELD;
        return new Gate(hold, released ? State.RELEASED : waiting, steps, owed, List.copyOf(faults));
    }

    private static boolean isInOrder(List<Step> steps) {
        LocalDate before = LocalDate.MIN;
        boolean missing = false;
        for (Step step : steps) {
            if (step.on().isPresent() && (missing || step.on().get().isBefore(before))) {
                return false;
            }
            missing = step.on().isEmpty();
            before = step.on().orElse(before);
        }
        return true;
    }

    /** The first step not taken: what it waits for and whose move it is. Empty once it is released. */
    public Optional<Step> pending() {
        return steps.stream().filter(step -> !step.isTaken()).findFirst();
    }

    /** The kind of {@link #pending()}. */
    public Optional<Kind> next() {
        return pending().map(Step::kind);
    }

    /** Whether nothing but the release itself is left to do. */
    public boolean mayRelease() {
        return state == State.PAID && owed.isZero() && next().equals(Optional.of(Kind.RELEASED));
    }
}
