package org.qingxin.derive.annex1;

import static java.util.Comparator.comparing;
import static org.qingxin.model.Annex1Column.ARREARS_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_MIGRANTS;
import static org.qingxin.model.Annex1Column.INSPECTED_WORKERS;
import static org.qingxin.model.Annex1Column.MIGRANTS_WITH_CONTRACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Owed;

/**
 * Annex 1 worked out from inspections and cases, for any units and any span of days.
 *
 * <p>Sums of what happened on a day (columns 6 to 11 and 14 to 20) add up: a span is the sum of its parts, because each
 * event lies in one part. What is counted once does not: an employer inspected in two periods is one employer in the
 * cumulative table (columns 1 and 5), its headcount is that of the latest inspection (2 to 4), and people paid by
 * instalments in two periods are the same people (12 and 13). There the whole is at most the sum of the parts.
 */
public final class Annex1 {
    private final Ledger ledger;
    private final List<Id.Unit> filers;
    private final Annex1Spans spans;
    private final Annex1Sums sums;
    /** A table is asked for by several pages and worked out once. */
    private final Map<Asked, Annex1Table> tables = new ConcurrentHashMap<>();

    private record Asked(Annex1Scope scope, LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** All that a table is worked out from; of employers and projects the kinds. */
    private record Sources(
            List<Inspection> inspections,
            List<CaseState> cases,
            List<CreditAction> credit,
            List<Employer> employers,
            List<Project> projects) {}

    public Annex1(Ledger ledger) {
        this.ledger = ledger;
        this.spans = new Annex1Spans(ledger.campaign().periods());
        this.sums = new Annex1Sums(ledger);
        this.filers = ledger.units().stream()
                .filter(unit -> unit.owes(Owed.ANNEX1))
                .map(Unit::id)
                .toList();
    }

    /** Units that owe Annex 1, in the order of Annex 5; their parts make up the town. */
    public List<Id.Unit> filers() {
        return filers;
    }

    /** What the unit has to count: its own, and for the office all that no other unit files. */
    public Annex1Scope scopeOf(Id.Unit unit) {
        return unit.equals(ledger.office())
                ? new Annex1Scope.Rest(
                        filers.stream().filter(each -> !each.equals(unit)).toList())
                : new Annex1Scope.Own(unit);
    }

    /** The table of a report period. */
    public Annex1Table period(Annex1Scope scope, Campaign.Period period) {
        return table(scope, period.from(), period.to());
    }

    /** The table from the first day of the campaign. */
    public Annex1Table cumulative(Annex1Scope scope, LocalDate to) {
        return table(scope, ledger.campaign().startOn(), to);
    }

    /**
     * The table of a span of days, both inclusive. Days after the one asked are still empty, and figures are as
     * corrected up to it.
     */
    public Annex1Table table(Annex1Scope scope, LocalDate from, LocalDate to) {
        return tables.computeIfAbsent(new Asked(scope, from, to), this::work);
    }

    /** A period after the one before it; empty for the first and for the cumulative one. */
    public Optional<Annex1Change> change(Annex1Scope scope, Campaign.Period period) {
        return ledger.campaign().periods().stream()
                .filter(each -> period.kind() == Campaign.Period.Kind.INTERIM && each.kind() == period.kind())
                .filter(each -> each.to().isBefore(period.from()))
                .max(comparing(Campaign.Period::to))
                .map(before -> Annex1Change.of(period(scope, before), period(scope, period)));
    }

    /** The tables of all filing units, in the order of Annex 5, against the town's. */
    public Annex1Sum units(LocalDate from, LocalDate to) {
        List<Annex1Table> parts =
                filers.stream().map(unit -> table(scopeOf(unit), from, to)).toList();
        return sums.of(table(new Annex1Scope.Town(), from, to), parts, false);
    }

    /**
     * The interim periods, and the days that none of them covers, against a cumulative period: after the last interim
     * period the campaign goes on, and what happens then is in the final table only.
     */
    public Annex1Sum spans(Annex1Scope scope, Campaign.Period whole) {
        List<Annex1Table> parts = spans.parts(whole).stream()
                .map(span -> table(scope, span.from(), span.to()))
                .toList();
        return sums.of(period(scope, whole), parts, true);
    }

    /** The parts of a cumulative period that no interim period covers: the tail after the last one, and gaps if any. */
    public List<Annex1Table> uncovered(Annex1Scope scope, Campaign.Period whole) {
        return spans.parts(whole).stream()
                .filter(span -> !spans.isPeriod(span))
                .map(span -> table(scope, span.from(), span.to()))
                .toList();
    }

    /** As it was worked out the last time, where what it is worked out from is the same. */
    private Annex1Table work(Asked asked) {
        Sources sources = new Sources(
                inspections(asked),
                cases(asked.scope()),
                credit(asked),
                ledger.data().employers(),
                ledger.data().projects());
        return ledger.carried().one(asked, sources, () -> table(asked, sources));
    }

    private Annex1Table table(Asked asked, Sources sources) {
        Annex1Tally tally = new Annex1Tally();
        OtherItemsTally other = new OtherItemsTally();
        inspected(sources.inspections(), tally, other);
        for (CaseState state : sources.cases()) {
            CaseSpan span = CaseSpan.of(state, asked.from(), asked.to());
            if (!span.isNothing()) {
                count(state, span, tally);
                project(state.arrearsCase().project()).ifPresent(project -> other.found(project, span));
            }
        }
        sources.credit().forEach(other::credit);
        return new Annex1Table(asked.scope(), asked.from(), asked.to(), tally.cells(), other.items());
    }

    /**
     * What one case adds to the table of a period, in the units of the records (money in 元); columns to which it adds
     * nothing are left out. Its employer counts once, however many cases it has.
     */
    public Map<Annex1Column, BigDecimal> share(CaseState state, Campaign.Period period) {
        CaseSpan span = CaseSpan.of(state, period.from(), period.to());
        Annex1Tally tally = new Annex1Tally();
        count(state, span, tally);
        Annex1Table alone = new Annex1Table(
                new Annex1Scope.Town(), period.from(), period.to(), tally.cells(), new OtherItemsTally().items());
        Map<Annex1Column, BigDecimal> share = new EnumMap<>(Annex1Column.class);
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal value = alone.value(Annex1Row.TOTAL, column);
            if (value.signum() != 0) {
                share.put(column, value);
            }
        }
        return share;
    }

    /** Where the figures contradict themselves; the same questions for computed and for reported tables. */
    public static List<Annex1Violation> identities(Annex1Figures table) {
        return new Annex1Identities(table).violations();
    }

    private List<Inspection> inspections(Asked asked) {
        List<Inspection> some =
                asked.scope() instanceof Annex1Scope.Own own ? ledger.inspectionsBy(own.unit()) : ledger.inspections();
        return some.stream()
                .filter(each -> asked.scope().includes(each.unit()) && asked.includes(each.on()))
                .toList();
    }

    private void inspected(List<Inspection> inspections, Annex1Tally tally, OtherItemsTally other) {
        Set<List<Object>> seen = new HashSet<>();
        for (Inspection each : inspections) {
            Annex1Row row = row(each.employer());
            tally.count(row, INSPECTED_EMPLOYERS, each.employer(), each.id());
            if (seen.add(List.of(each.employer(), each.project()))) {
                tally.add(row, INSPECTED_WORKERS, each.workers(), each.id());
                tally.add(row, INSPECTED_MIGRANTS, each.migrants(), each.id());
                tally.add(row, MIGRANTS_WITH_CONTRACT, each.contracted(), each.id());
            }
            project(each.project()).ifPresent(other::inspected);
        }
    }

    private List<CaseState> cases(Annex1Scope scope) {
        return scope instanceof Annex1Scope.Own own
                ? ledger.casesCountedBy(own.unit())
                : ledger.cases().stream()
                        .filter(state -> scope.includes(state.arrearsCase().countedBy()))
                        .toList();
    }

    private static void count(CaseState state, CaseSpan span, Annex1Tally tally) {
        Annex1Row row = Annex1Row.of(state.category());
        if (span.isFound()) {
            tally.count(row, ARREARS_EMPLOYERS, state.arrearsCase().employer(), state.id());
        }
        for (Annex1Column column : Annex1Column.values()) {
            tally.add(row, column, span.value(column), state.id());
        }
    }

    private List<CreditAction> credit(Asked asked) {
        return ledger.creditActions().stream()
                .filter(each -> asked.includes(each.decidedOn()))
                .filter(each -> asked.scope()
                        .includes(each.arrearsCase()
                                .flatMap(ledger.data()::arrearsCase)
                                .map(found -> found.countedBy())
                                .orElseGet(ledger::office)))
                .toList();
    }

    private Annex1Row row(Id.Employer employer) {
        return Annex1Row.of(
                ledger.data().employer(employer).map(Employer::category).orElse(Employer.Category.OTHER));
    }

    private Optional<Project> project(Optional<Id.Project> id) {
        return id.flatMap(ledger.data()::project);
    }
}
