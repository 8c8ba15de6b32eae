package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Briefing;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Owed;

/** Who sent what was owed, and when: units against report periods, and units against Wednesdays. */
public final class Submissions {
    private final LocalDate asOf;
    private final List<Unit> units;
    private final List<Period> periods;
    private final List<LocalDate> weeks;
    private final Map<List<Object>, PeriodReport> reports = new HashMap<>();
    private final Map<List<Object>, Briefing> weekly = new HashMap<>();

    public Submissions(Ledger ledger, Schedule schedule) {
        this.asOf = ledger.asOf();
        this.units = ledger.units().stream()
                .filter(unit -> unit.owes(Owed.ANNEX1) || unit.owes(Owed.WEEKLY))
                .toList();
        this.periods = schedule.periods();
        this.weeks = schedule.weeks();
        Id.Campaign current = ledger.campaign().id();
        ledger.data().reports().stream()
                .filter(each -> each.campaign().equals(current))
                .forEach(each -> reports.putIfAbsent(List.of(each.unit(), each.period()), each));
        for (Briefing each : ledger.briefings()) {
            if (each.kind() == Briefing.Kind.WEEKLY && each.campaign().equals(current)) {
                each.week().ifPresent(week -> weekly.merge(List.of(each.unit(), week), each, Submissions::earlier));
            }
        }
    }

    private static Briefing earlier(Briefing one, Briefing other) {
        return other.sentOn().isBefore(one.sentOn()) ? other : one;
    }

    /** Units that owe Annex 1 or the weekly report, in the order of Annex 5. */
    public List<Unit> units() {
        return units;
    }

    public List<Period> periods() {
        return periods;
    }

    public List<LocalDate> weeks() {
        return weeks;
    }

    /** The report that the unit wrote for the period, sent or not. */
    public Optional<PeriodReport> report(Id.Unit unit, int period) {
        return Optional.ofNullable(reports.get(List.<Object>of(unit, period)));
    }

    /** The report as it lies at the office on the day asked. */
    public Optional<PeriodReport> submitted(Id.Unit unit, int period) {
        return report(unit, period).filter(each -> ReportFlow.of(each, asOf).isIn());
    }

    /** The unit's reports that were sent back at least once, whether or not they are in by now. */
    public List<PeriodReport> returned(Id.Unit unit) {
        return periods.stream()
                .flatMap(period -> report(unit, period.no()).stream())
                .filter(each -> ReportFlow.of(each, asOf).wasReturned())
                .toList();
    }

    public Submission annex1(Unit unit, Period period) {
        Optional<ReportFlow> flow = report(unit.id(), period.no())
                .map(each -> ReportFlow.of(each, asOf))
                .filter(each -> each.submittedOn().isPresent());
        if (flow.isEmpty()) {
            return unit.owes(Owed.ANNEX1)
                    ? Submission.nothing(unit.id(), period.due(), asOf)
                    : Submission.notOwed(unit.id(), period.due());
        }
        PeriodReport report = flow.get().report();
        return flow.get()
                .submittedOn()
                .filter(on -> flow.get().isIn())
                .map(on -> Submission.sent(unit.id(), period.due(), on, report.zero(), report.id()))
                .orElseGet(() ->
                        Submission.returned(unit.id(), period.due(), flow.get().submittedOn(), asOf, report.id()));
    }

    /** The weekly report due on that day. */
    public Submission weekly(Unit unit, LocalDate week) {
        Optional<Briefing> sent = Optional.ofNullable(weekly.get(List.<Object>of(unit.id(), week)));
        if (sent.isEmpty() && !unit.owes(Owed.WEEKLY)) {
            return Submission.notOwed(unit.id(), week);
        }
        return sent.map(each -> Submission.sent(unit.id(), week, each.sentOn(), false, each.id()))
                .orElseGet(() -> Submission.nothing(unit.id(), week, asOf));
    }

    /** The period's column of the matrix: each unit that owes Annex 1 or sent it. */
    public List<Submission> annex1(Period period) {
        return column(units.stream().map(unit -> annex1(unit, period)).toList());
    }

    /** The week's column of the matrix: each unit that owes the weekly report or sent it. */
    public List<Submission> weekly(LocalDate week) {
        return column(units.stream().map(unit -> weekly(unit, week)).toList());
    }

    private static List<Submission> column(List<Submission> all) {
        return all.stream()
                .filter(each -> each.state() != Submission.State.NOT_OWED)
                .toList();
    }

    /** Everything owed by or sent by the unit, reports before weeks, in order of time. */
    public List<Submission> of(Unit unit) {
        List<Submission> all = new ArrayList<>();
        periods.forEach(period -> all.add(annex1(unit, period)));
        weeks.forEach(week -> all.add(weekly(unit, week)));
        return column(all);
    }
}
