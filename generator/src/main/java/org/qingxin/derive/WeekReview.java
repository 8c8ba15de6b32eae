package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Activity;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.Supervision;

/**
 * What the office tells on the day of the weekly report (campaign plan, part five): what happened since the report
 * before, and where the town stands against that day. Figures are those of the day itself, however late one asks, so
 * that a text made again says what was said; only who has reported since is told as it is known when asked.
 *
 * @param on the day on which the week's reports are due
 * @param from the day after the report before, or the first day of the campaign
 * @param to the last day told, inclusive: {@code on}, or the day asked while it is still to come
 * @param now everything as of {@code to}
 * @param before everything as of the day before {@code from}; empty in the first week
 * @param reports who sent the week's reports, as known on the day asked
 * @param catchUp reports of earlier weeks that are still missing on the day asked, the oldest first
 */
public record WeekReview(
        LocalDate on,
        LocalDate from,
        LocalDate to,
        Views now,
        Optional<Views> before,
        ReportWeek reports,
        List<Deadline> catchUp) {
    private static final int DAYS_AHEAD = 7;

    /** A line of a case's timeline, with the case. */
    public record Happening(CaseState state, CaseLine line) {}

    /** Duties of one kind that fall due on one day. */
    public record Duties(LocalDate due, Kind kind, Optional<Integer> no, List<Deadline> all) {
        private static List<Duties> grouped(List<Deadline> inOrder) {
            Map<List<Object>, List<Deadline>> groups = new LinkedHashMap<>();
            inOrder.forEach(each -> groups.computeIfAbsent(
                            List.of(each.due(), each.kind(), each.no()), key -> new ArrayList<>())
                    .add(each));
            return groups.values().stream()
                    .map(each -> new Duties(
                            each.get(0).due(), each.get(0).kind(), each.get(0).no(), List.copyOf(each)))
                    .toList();
        }
    }

    /** Empty for a day on which no report is due, and for a week that has not begun on the day asked. */
    public static Optional<WeekReview> of(Views asked, LocalDate week) {
        return asked.deadlines().weeks().stream()
                .filter(each -> each.on().equals(week))
                .findFirst()
                .map(each -> of(asked, each));
    }

    private static WeekReview of(Views asked, ReportWeek week) {
        LocalDate to = week.on().isAfter(asked.asOf()) ? asked.asOf() : week.on();
        Optional<LocalDate> last = asked.submissions().weeks().stream()
                .filter(each -> each.isBefore(week.on()))
                .reduce((a, b) -> b);
        return new WeekReview(
                week.on(),
                last.map(each -> each.plusDays(1)).orElse(asked.campaign().startOn()),
                to,
                asked.on(to),
                last.map(asked::on),
                week,
                asked.deadlines().overdue().stream()
                        .filter(each -> each.kind() == Kind.WEEKLY && each.due().isBefore(week.on()))
                        .toList());
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Annex 1 of the week. */
    public Annex1Table week() {
        return now.annex1().table(new Annex1Scope.Town(), from, to);
    }

    /** Annex 1 since the campaign began. */
    public Annex1Table sum() {
        return now.annex1().cumulative(new Annex1Scope.Town(), to);
    }

    /** Annex 1 since the campaign began, as it stood at the report before. */
    public Optional<Annex1Table> sumBefore() {
        return before.map(each -> each.annex1().cumulative(new Annex1Scope.Town(), each.asOf()));
    }

    /** Cases that came on the books. */
    public List<CaseState> opened() {
        return now.ledger().cases().stream()
                .filter(each -> within(each.openedOn()))
                .toList();
    }

    /** Cases struck off and not opened again. */
    public List<CaseState> closed() {
        return now.ledger().cases().stream()
                .filter(each -> each.closedOn().filter(this::within).isPresent())
                .toList();
    }

    /** Entries of that kind, case by case. */
    public List<Happening> happened(Class<? extends CaseEvent> kind) {
        return now.ledger().cases().stream()
                .flatMap(state -> lines(state).stream()
                        .filter(line -> kind.isInstance(line.event()))
                        .map(line -> new Happening(state, line)))
                .toList();
    }

    /** What was done in a case. */
    public List<CaseLine> lines(CaseState state) {
        return state.lines().stream().filter(line -> within(line.on())).toList();
    }

    public List<Inspection> inspections() {
        return during(now.inspections(), Inspection::on);
    }

    public List<Activity> activities() {
        return during(now.ledger().activities(), Activity::on);
    }

    public List<Incident> incidents() {
        return during(now.ledger().incidents(), Incident::on);
    }

    public List<Supervision> supervisions() {
        return during(now.ledger().supervisions(), Supervision::on);
    }

    private <T> List<T> during(List<T> all, Function<T, LocalDate> on) {
        return all.stream().filter(each -> within(on.apply(each))).toList();
    }

    /** What falls due in the seven days after, soonest first. */
    public List<Duties> coming() {
        return Duties.grouped(now.deadlines().coming().stream()
                .filter(each -> each.due().isAfter(to) && !each.due().isAfter(to.plusDays(DAYS_AHEAD)))
                .toList());
    }
}
