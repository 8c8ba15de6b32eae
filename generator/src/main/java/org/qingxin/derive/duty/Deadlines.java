package org.qingxin.derive.duty;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Index;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.Once;
import org.qingxin.model.Id;

/** Every duty with a date: overdue first and among them the latest, then what comes next, then what is done. */
public final class Deadlines {
    private final Ledger ledger;
    private final Supplier<List<ReportWeek>> weeks;
    private final List<Deadline> all;
    private final Supplier<Index<Id, Deadline>> byRecord;
    private final Supplier<Index<Id.Unit, Deadline>> byOwner;

    private Deadlines(Ledger ledger, Schedule schedule, List<Deadline> all) {
        this.ledger = ledger;
        this.weeks = Once.of(() -> ReportWeek.all(ledger, schedule, this));
        this.all = all;
        this.byRecord = Once.of(() -> Index.of(all, each -> each.about().stream()));
        this.byOwner = Once.of(() -> Index.of(all, each -> Stream.of(each.owner())));
    }

    public static Deadlines of(Ledger ledger, Schedule schedule, Submissions submissions) {
        ReportDeadlines ofReports = new ReportDeadlines(ledger, schedule, submissions);
        return new Deadlines(
                ledger,
                schedule,
                Stream.of(
                                ofCases(ledger).stream().flatMap(List::stream),
                                ofReports.all(),
                                new TownDeadlines(ledger).all())
                        .flatMap(each -> each)
                        .sorted(Deadline.MOST_PRESSING)
                        .toList());
    }

    private static List<List<Deadline>> ofCases(Ledger ledger) {
        CaseDeadlines ofCases = new CaseDeadlines(ledger);
        return ledger.carried()
                .each(
                        CaseDeadlines.class,
                        ofCases.surroundings(),
                        ledger.cases(),
                        state -> ofCases.of(state).toList());
    }

    public List<Deadline> all() {
        return all;
    }

    /** By the day on which they fall due. */
    public DutyCalendar calendar() {
        return new DutyCalendar(ledger, this);
    }

    /** The reports of each week that has begun, the latest first. */
    public List<ReportWeek> weeks() {
        return weeks.get();
    }

    /** Those about the record, or shown done by it. */
    public List<Deadline> of(Id record) {
        return byRecord.get().of(record);
    }

    public List<Deadline> ownedBy(Id.Unit unit) {
        return byOwner.get().of(unit);
    }

    public List<Deadline> overdue() {
        return all.stream()
                .filter(each -> each.state() == Deadline.State.OVERDUE)
                .toList();
    }

    /** Not done and not overdue, soonest first. */
    public List<Deadline> coming() {
        return all.stream().filter(each -> each.state() == Deadline.State.DUE).toList();
    }
}
