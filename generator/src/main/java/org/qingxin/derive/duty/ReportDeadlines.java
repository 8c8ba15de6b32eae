package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Briefing;
import org.qingxin.model.CaseEvent.SpecialReport;
import org.qingxin.model.Id;
import org.qingxin.model.Sheet;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Owed;

/** The days that the campaign's reporting sets: Annex 1, Wednesdays, key cases, sheets, the summary. */
final class ReportDeadlines {
    private final Ledger ledger;
    private final Schedule schedule;
    private final Submissions submissions;
    private final Map<List<Object>, Briefing> specials = new HashMap<>();
    private final Map<Id.Unit, Briefing> summaries = new HashMap<>();

    ReportDeadlines(Ledger ledger, Schedule schedule, Submissions submissions) {
        this.ledger = ledger;
        this.schedule = schedule;
        this.submissions = submissions;
        for (Briefing each : ledger.briefings()) {
            if (each.kind() == Briefing.Kind.SUMMARY) {
                summaries.merge(each.unit(), each, ReportDeadlines::earlier);
            } else if (each.arrearsCase().isPresent() && each.week().isPresent()) {
                specials.merge(List.of(each.arrearsCase().get(), each.week().get()), each, ReportDeadlines::earlier);
            }
        }
    }

    private static Briefing earlier(Briefing one, Briefing other) {
        return other.sentOn().isBefore(one.sentOn()) ? other : one;
    }

    Stream<Deadline> all() {
        return Stream.of(annex1(), weekly(), specials(), sheets(), summaries()).flatMap(each -> each);
    }

    private Stream<Deadline> annex1() {
        return schedule.periods().stream()
                .flatMap(period -> submissions.annex1(period).stream()
                        .map(each -> of(Kind.ANNEX1, each).numbered(period.no())));
    }

    private Stream<Deadline> weekly() {
        return schedule.weeks().stream()
                .flatMap(week -> submissions.weekly(week).stream().map(each -> of(Kind.WEEKLY, each)));
    }

    private Deadline of(Kind kind, Submission submission) {
        Optional<LocalDate> done = submission.isIn() ? submission.on() : Optional.empty();
        return deadline(kind, submission.unit(), submission.record(), submission.unit(), submission.due(), done);
    }

    private Deadline deadline(
            Kind kind,
            Id about,
            Optional<? extends Id> shownBy,
            Id.Unit owner,
            LocalDate due,
            Optional<LocalDate> done) {
        List<Id> ids = new ArrayList<>(List.of(about));
        shownBy.ifPresent(ids::add);
        return Deadline.of(kind, List.copyOf(ids), owner, due, done, ledger.asOf());
    }

    /** One for each week in which a key case was open, up to the week to come; the first full week is the first. */
    private Stream<Deadline> specials() {
        return ledger.cases().stream()
                .filter(CaseState::isKeyCase)
                .flatMap(state -> schedule.weeks().stream()
                        .filter(week -> week.isAfter(state.openedOn()))
                        .filter(week -> week.minusDays(7).isBefore(ledger.asOf()) && state.openOn(week))
                        .map(week -> special(state, week)));
    }

    private Deadline special(CaseState state, LocalDate week) {
        Optional<Briefing> sent = Optional.ofNullable(specials.get(List.<Object>of(state.id(), week)));
        Optional<LocalDate> noted = state.lines().stream()
                .filter(line -> line.event() instanceof SpecialReport)
                .map(CaseLine::on)
                .filter(on -> on.isAfter(week.minusDays(7)) && !on.isAfter(week))
                .findFirst();
        return deadline(
                Kind.SPECIAL,
                state.id(),
                sent.map(Briefing::id),
                state.arrearsCase().countedBy(),
                week,
                sent.map(Briefing::sentOn).or(() -> noted));
    }

    /** Cases known when the campaign began need a sheet, unless they ended before anyone went to check. */
    private Stream<Deadline> sheets() {
        LocalDate due = ledger.campaign().sheetsDue();
        LocalDate known = ledger.campaign().startOn();
        return ledger.units().stream()
                .filter(unit -> unit.owes(Owed.SHEET))
                .flatMap(unit -> ledger.casesCountedBy(unit.id()).stream())
                .filter(state -> !state.openedOn().isAfter(known))
                .filter(state -> checkedOn(state).isPresent()
                        || state.isOpen() && state.nothingLeftOn().isEmpty())
                .map(state -> deadline(
                        Kind.SHEET,
                        state.id(),
                        Optional.empty(),
                        state.arrearsCase().countedBy(),
                        due,
                        checkedOn(state)));
    }

    private Optional<LocalDate> checkedOn(CaseState state) {
        return state.arrearsCase().sheet().map(Sheet::checkedOn).filter(ledger::happened);
    }

    private Stream<Deadline> summaries() {
        return schedule.finalPeriod().stream()
                .flatMap(period -> ledger.units().stream()
                        .filter(unit -> unit.owes(Owed.SUMMARY))
                        .map(Unit::id)
                        .map(unit -> {
                            Optional<Briefing> sent = Optional.ofNullable(summaries.get(unit));
                            return deadline(
                                    Kind.SUMMARY,
                                    unit,
                                    sent.map(Briefing::id),
                                    unit,
                                    period.due(),
                                    sent.map(Briefing::sentOn));
                        }));
    }
}
