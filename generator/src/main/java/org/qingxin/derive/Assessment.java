package org.qingxin.derive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.Deadline.Kind;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;

/**
 * What a unit did with what it owed; figures side by side, no score.
 *
 * @param reports reports that were due or are in: Annex 1, weekly, key case, sheet, summary
 * @param duties duties of cases and papers that were due or are done
 * @param lookBacks of the duties, cases looked at again after closing
 * @param settlement the cases it counts
 * @param adjusted cells of its reports that needed an adjustment
 * @param unexplained cells of its reports that nothing explains
 * @param warnings warnings that wait for it
 */
public record Assessment(
        Id.Unit unit,
        Timeliness reports,
        Timeliness duties,
        Timeliness lookBacks,
        SettlementTotals settlement,
        int adjusted,
        int unexplained,
        int warnings) {
    private static final Set<Kind> REPORTS = Set.of(Kind.ANNEX1, Kind.WEEKLY, Kind.SPECIAL, Kind.SHEET, Kind.SUMMARY);

    /** More than any share, in percent. */
    private static final BigDecimal NOTHING_DUE = BigDecimal.valueOf(101);

    /** Duties by how they ended; those not due yet are left out. */
    public record Timeliness(int onTime, int late, int overdue) {
        public int all() {
            return onTime + late + overdue;
        }

        /** Share done on time, in percent; empty while nothing was due. */
        public Optional<BigDecimal> rate() {
            return SettlementTotals.percent(onTime, all());
        }
    }

    /** Reports and duties together. */
    public Timeliness all() {
        return new Timeliness(
                reports.onTime() + duties.onTime(),
                reports.late() + duties.late(),
                reports.overdue() + duties.overdue());
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
        List<Reconciliation> reports = views.ledger().data().reports().stream()
                .filter(report -> report.unit().equals(unit.id()))
                .filter(report -> views.submissions()
                        .submitted(unit.id(), report.period())
                        .isPresent())
                .flatMap(report -> views.reconcile(report).stream())
                .toList();
        return new Assessment(
                unit.id(),
                timeliness(owned.stream()
                        .filter(each -> REPORTS.contains(each.kind()))
                        .toList()),
                timeliness(owned.stream()
                        .filter(each -> !REPORTS.contains(each.kind()))
                        .toList()),
                timeliness(owned.stream()
                        .filter(each -> each.kind() == Kind.LOOK_BACK)
                        .toList()),
                SettlementTotals.of(views.casesCountedBy(unit.id())),
                count(reports, Reconciliation.State.EXPLAINED),
                count(reports, Reconciliation.State.UNEXPLAINED),
                (int) views.warnings().stream()
                        .filter(each -> each.owner().equals(unit.id()))
                        .count());
    }

    private static int count(List<Reconciliation> reports, Reconciliation.State state) {
        return (int) reports.stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.state() == state)
                .count();
    }

    private static Timeliness timeliness(List<Deadline> owned) {
        return new Timeliness(
                count(owned, Deadline.State.DONE_ON_TIME),
                count(owned, Deadline.State.DONE_LATE),
                count(owned, Deadline.State.OVERDUE));
    }

    private static int count(List<Deadline> owned, Deadline.State state) {
        return (int) owned.stream().filter(each -> each.state() == state).count();
    }
}
