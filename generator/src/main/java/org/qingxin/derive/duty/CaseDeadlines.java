package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.law.WorkingDays;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Escalated;
import org.qingxin.model.CaseEvent.LookBack;
import org.qingxin.model.CaseEvent.Mediating;
import org.qingxin.model.CaseEvent.NotAccepted;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Returned;
import org.qingxin.model.CaseEvent.Transferred;
import org.qingxin.model.Duty;
import org.qingxin.model.Id;
import org.qingxin.model.Stage;
import org.qingxin.model.Unit;

/** The days that a case's own course sets. */
final class CaseDeadlines {
    /** Nothing is to be settled where the claim did not stand. */
    private static final Set<Stage> ENDED =
            Set.of(Stage.NOT_ACCEPTED, Stage.UNFOUNDED, Stage.WITHDRAWN, Stage.REVOKED, Stage.CLOSED);

    private static final Set<Stage> INVESTIGATED = Set.of(
            Stage.ORDERED,
            Stage.DECIDED,
            Stage.PENALISED,
            Stage.REFERRED,
            Stage.REVOKED,
            Stage.ARBITRATING,
            Stage.CLOSED);

    private final Ledger ledger;
    private final LocalDate asOf;
    private final Parameters parameters;
    private final WorkingDays workingDays;

    CaseDeadlines(Ledger ledger) {
        this.ledger = ledger;
        this.asOf = ledger.asOf();
        this.parameters = ledger.parameters();
        this.workingDays = ledger.workingDays();
    }

    /** All that the days of a case are counted with. */
    Object surroundings() {
        return List.of(
                asOf,
                ledger.data().ruleSets(),
                ledger.data().calendars(),
                ledger.data().units());
    }

    Stream<Deadline> of(CaseState state) {
        return Stream.of(
                        accept(state),
                        taken(state),
                        transfers(state),
                        mediation(state),
                        investigation(state),
                        settle(state),
                        instalments(state),
                        order(state),
                        lookBack(state))
                .flatMap(each -> each);
    }

    private Deadline deadline(Kind kind, CaseState state, Id.Unit owner, LocalDate due, Optional<LocalDate> done) {
        return Deadline.of(kind, List.of(state.id()), owner, due, done, asOf);
    }

    private Stream<Deadline> accept(CaseState state) {
        CaseLine first = state.lines().get(0);
        if (!(first.event() instanceof Received)) {
            return Stream.empty();
        }
        LocalDate due = workingDays.plus(first.on(), Kind.ACCEPT.days(parameters, first.on()));
        Optional<LocalDate> done = after(
                state,
                first,
                event -> event instanceof Registered || event instanceof NotAccepted || event instanceof Transferred);
        return Stream.of(deadline(Kind.ACCEPT, state, first.by(), due, done));
    }

    /** X18: what is sent up to those who may file is filed, or sent back to be mediated, as if they had received it. */
    private Stream<Deadline> taken(CaseState state) {
        return state.lines().stream().flatMap(line -> {
            if (!(line.event() instanceof Escalated up) || !mayFile(up.to())) {
                return Stream.empty();
            }
            LocalDate due = workingDays.plus(line.on(), Kind.ACCEPT.days(parameters, line.on()));
            Optional<LocalDate> done = after(state, line, event -> event.stage().isPresent());
            return Stream.of(deadline(Kind.ACCEPT, state, up.to(), due, done));
        });
    }

    private boolean mayFile(Id.Unit id) {
        return ledger.data()
                .unit(id)
                .filter(unit -> unit.has(Duty.ENFORCEMENT_LEAD) || unit.kind() == Unit.Kind.DISTRICT)
                .isPresent();
    }

    private Stream<Deadline> transfers(CaseState state) {
        return state.lines().stream().flatMap(line -> {
            if (!(line.event() instanceof Transferred transferred)) {
                return Stream.empty();
            }
            LocalDate due = workingDays.plus(line.on(), Kind.TRANSFER.days(parameters, line.on()));
            Optional<LocalDate> done = after(
                    state,
                    line,
                    event -> event instanceof Registered
                            || event instanceof NotAccepted
                            || event instanceof Returned
                            || event instanceof Transferred);
            return Stream.of(deadline(Kind.TRANSFER, state, transferred.to(), due, done));
        });
    }

    private Stream<Deadline> mediation(CaseState state) {
        return state.last(Mediating.class).stream().map(line -> {
            LocalDate last = line.on().plusDays(Kind.MEDIATION.days(parameters, line.on()));
            Optional<LocalDate> done = after(state, line, event -> event.stage().isPresent());
            return deadline(Kind.MEDIATION, state, line.by(), workingDays.onOrAfter(last), done);
        });
    }

    private Stream<Deadline> investigation(CaseState state) {
        return state.filedOn().stream().map(filed -> {
            LocalDate due = workingDays.plus(filed, Kind.INVESTIGATION.days(parameters, filed));
            Optional<LocalDate> done = state.lines().stream()
                    .filter(line -> !line.on().isBefore(filed))
                    .filter(line ->
                            line.event().stage().filter(INVESTIGATED::contains).isPresent())
                    .map(CaseLine::on)
                    .findFirst();
            return deadline(Kind.INVESTIGATION, state, state.currentUnit(), due, done);
        });
    }

    private Stream<Deadline> settle(CaseState state) {
        boolean nothingOwed = state.settlement() == Settlement.NONE && ENDED.contains(state.stage());
        return nothingOwed
                ? Stream.empty()
                : Stream.of(deadline(Kind.SETTLE, state, state.currentUnit(), state.settleBy(), state.nothingLeftOn()));
    }

    private Stream<Deadline> instalments(CaseState state) {
        return state.agreement().stream()
                .flatMap(agreement -> agreement.instalments().stream()
                        .filter(each -> agreement.inForce() || each.isPaid())
                        .map(each -> deadline(Kind.INSTALMENT, state, state.currentUnit(), each.due(), each.paidOn())
                                .numbered(each.no())));
    }

    private Stream<Deadline> order(CaseState state) {
        return state.order().stream()
                .map(order -> deadline(Kind.ORDER, state, state.currentUnit(), order.payBy(), state.nothingLeftOn()));
    }

    private Stream<Deadline> lookBack(CaseState state) {
        return state.closing().filter(closing -> state.isKeyCase()).stream().map(closing -> {
            LocalDate due = closing.on().plusDays(Kind.LOOK_BACK.days(parameters, closing.on()));
            Optional<LocalDate> done = state.last(CaseEvent.Closed.class)
                    .flatMap(line -> after(state, line, event -> event instanceof LookBack));
            return deadline(Kind.LOOK_BACK, state, state.currentUnit(), due, done);
        });
    }

    private static Optional<LocalDate> after(CaseState state, CaseLine line, Predicate<CaseEvent> which) {
        return state.lines().stream()
                .filter(each -> each.no() > line.no() && which.test(each.event()))
                .map(CaseLine::on)
                .findFirst();
    }
}
