package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/**
 * What was told in one week: the Wednesday reports of the units, and the special reports on key cases.
 *
 * @param on the day on which they are due
 * @param weekly each unit that owes the report or sent it, most pressing first
 * @param special each report owed on a key case
 * @param extra special reports of the week that nobody owed
 */
public record ReportWeek(LocalDate on, List<Told> weekly, List<Told> special, List<Briefing> extra) {

    /** A report that is due, and what was sent for it. */
    public record Told(Deadline due, Optional<Briefing> report) {}

    /** All weeks of the campaign whose report can have been written by the day asked, the latest first. */
    static List<ReportWeek> all(Ledger ledger, Schedule schedule, Deadlines deadlines) {
        return schedule.weeks().stream()
                .filter(week -> hasBegun(week, ledger.asOf()))
                .sorted((a, b) -> b.compareTo(a))
                .map(week -> of(week, ledger, deadlines))
                .toList();
    }

    /** Whether the report due on {@code week} can have been written by the day asked. */
    public static boolean hasBegun(LocalDate week, LocalDate asOf) {
        return week.minusDays(7).isBefore(asOf);
    }

    private static ReportWeek of(LocalDate week, Ledger ledger, Deadlines deadlines) {
        List<Told> special = told(Kind.SPECIAL, week, ledger, deadlines);
        Set<Briefing> owed =
                special.stream().flatMap(each -> each.report().stream()).collect(Collectors.toSet());
        return new ReportWeek(
                week,
                told(Kind.WEEKLY, week, ledger, deadlines),
                special,
                ledger.briefings().stream()
                        .filter(each -> each.kind() == Briefing.Kind.SPECIAL
                                && each.week().equals(Optional.of(week)))
                        .filter(each -> !owed.contains(each))
                        .toList());
    }

    private static List<Told> told(Kind kind, LocalDate week, Ledger ledger, Deadlines deadlines) {
        return deadlines.all().stream()
                .filter(each -> each.kind() == kind && each.due().equals(week))
                .map(each -> new Told(each, report(each, ledger)))
                .toList();
    }

    private static Optional<Briefing> report(Deadline due, Ledger ledger) {
        return due.about().stream()
                .filter(Id.Briefing.class::isInstance)
                .flatMap(id -> ledger.data().find(id).stream())
                .map(Briefing.class::cast)
                .findFirst();
    }

    public int count(Deadline.State state) {
        return (int) weekly.stream().filter(each -> each.due().state() == state).count();
    }

    /** The units' own figures added up; of those that gave any. */
    public Briefing.Counts sums() {
        List<Briefing.Counts> all = weekly.stream()
                .flatMap(each -> each.report().stream())
                .flatMap(each -> each.counts().stream())
                .toList();
        return new Briefing.Counts(
                all.stream().mapToInt(Briefing.Counts::inspections).sum(),
                all.stream().mapToInt(Briefing.Counts::newCases).sum(),
                all.stream().mapToInt(Briefing.Counts::closedCases).sum(),
                Money.sum(all.stream().map(Briefing.Counts::recovered)));
    }

    /** Those of the week's special reports that are in. */
    public Stream<Told> specialsIn() {
        return special.stream().filter(each -> each.due().isDone());
    }
}
