package org.qingxin.derive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Unit;

/**
 * What a unit did with what it owed; figures side by side, no score. Each figure is the size of a list, or a sum over one.
 *
 * @param reports reports that were due or are in: Annex 1, weekly, key case, sheet, summary
 * @param duties duties of cases and papers that were due or are done
 * @param lookBacks of the duties, cases looked at again after closing
 * @param cases the cases it counts
 * @param cells cells of its reports that differ from the records, explained by an adjustment or not
 * @param returned its reports of periods that were sent back at least once
 * @param waiting warnings that wait for it
 */
public record Assessment(
        Id.Unit unit,
        Timeliness reports,
        Timeliness duties,
        Timeliness lookBacks,
        List<CaseState> cases,
        List<ReportCell> cells,
        List<PeriodReport> returned,
        List<Warning> waiting) {
    private static final Set<Kind> REPORTS = Set.of(Kind.ANNEX1, Kind.WEEKLY, Kind.SPECIAL, Kind.SHEET, Kind.SUMMARY);

    /** More than any share, in percent. */
    private static final BigDecimal NOTHING_DUE = BigDecimal.valueOf(101);

    /** A cell of a report as it lies at the office, and what the records say. */
    public record ReportCell(PeriodReport report, Reconciliation.Line line) {}

    /** @param ended duties that were due or are done; those not due yet are left out */
    public record Timeliness(List<Deadline> ended) {
        static Timeliness of(Stream<Deadline> owned) {
            return new Timeliness(
                    owned.filter(each -> each.state() != Deadline.State.DUE).toList());
        }

        public List<Deadline> in(Deadline.State state) {
            return ended.stream().filter(each -> each.state() == state).toList();
        }

        public int onTime() {
            return in(Deadline.State.DONE_ON_TIME).size();
        }

        public int late() {
            return in(Deadline.State.DONE_LATE).size();
        }

        public int overdue() {
            return in(Deadline.State.OVERDUE).size();
        }

        public int all() {
            return ended.size();
        }

        /** Share done on time, in percent; empty while nothing was due. */
        public Optional<BigDecimal> rate() {
            return SettlementTotals.percent(onTime(), all());
        }
    }

    /** Reports and duties together, reports first. */
    public Timeliness all() {
        return new Timeliness(
                Stream.concat(reports.ended().stream(), duties.ended().stream()).toList());
    }

    public SettlementTotals settlement() {
        return SettlementTotals.of(cases);
    }

    /** Cells of its reports that needed an adjustment. */
    public int adjusted() {
        return in(Reconciliation.State.EXPLAINED).size();
    }

    /** Cells of its reports that nothing explains. */
    public int unexplained() {
        return in(Reconciliation.State.UNEXPLAINED).size();
    }

    public List<ReportCell> in(Reconciliation.State state) {
        return cells.stream().filter(each -> each.line().state() == state).toList();
    }

    public int warnings() {
        return waiting.size();
    }

    /**
     * Units that owe a report by the share of what they did on time, the lowest first; of equals, who has more overdue;
     * then as in Annex 5. Those of which nothing was due come last.
     */
    static List<Assessment> ranked(Views views) {
        return views.submissions().units().stream()
                .map(unit -> of(unit, views))
                .sorted(comparing((Assessment each) -> each.all().rate().orElse(NOTHING_DUE))
                        .thenComparing(each -> each.all().overdue(), reverseOrder()))
                .toList();
    }

    static Assessment of(Unit unit, Views views) {
        List<Deadline> owned = views.deadlines().ownedBy(unit.id());
        return new Assessment(
                unit.id(),
                Timeliness.of(owned.stream().filter(each -> REPORTS.contains(each.kind()))),
                Timeliness.of(owned.stream().filter(each -> !REPORTS.contains(each.kind()))),
                Timeliness.of(owned.stream().filter(each -> each.kind() == Kind.LOOK_BACK)),
                views.casesCountedBy(unit.id()),
                cells(unit, views),
                views.submissions().returned(unit.id()),
                views.warnings().stream()
                        .filter(each -> each.owner().equals(unit.id()))
                        .toList());
    }

    private static List<ReportCell> cells(Unit unit, Views views) {
        Submissions submissions = views.submissions();
        return submissions.periods().stream()
                .flatMap(period -> submissions.submitted(unit.id(), period.no()).stream())
                .flatMap(report -> views.reconcile(report).stream())
                .flatMap(each -> each.differences().stream().map(line -> new ReportCell(each.report(), line)))
                .toList();
    }
}
