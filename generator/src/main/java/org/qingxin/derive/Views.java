package org.qingxin.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.CountedIn;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.annex1.TownReconciliation;
import org.qingxin.derive.duty.Countdown;
import org.qingxin.derive.duty.Deadlines;
import org.qingxin.derive.duty.NextDate;
import org.qingxin.derive.duty.Schedule;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.law.WorkingDays;
import org.qingxin.derive.ledger.Carried;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.Once;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.derive.warning.Warnings;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project;
import org.qingxin.model.Stage;

/**
 * Everything that follows from the records on a day; the one way into this package. What is asked for is worked out once
 * and kept, so one object may serve all pages and may be shared between threads.
 */
public final class Views {
    private final Ledger ledger;
    private final OtherDays others;
    private final Breakdown breakdown;
    private final Schedule schedule;
    private final Supplier<Warnings> warnings;
    private final Supplier<List<CaseState>> cases;
    private final Annex1 annex1;
    private final Supplier<Submissions> submissions;
    private final Supplier<Deadlines> deadlines;
    private final Supplier<References> references;
    private final CountedIn countedIn;

    private Views(Ledger ledger, Gauge gauge) {
        this.ledger = ledger;
        this.others = new OtherDays(ledger.data());
        this.breakdown = new Breakdown(ledger);
        this.schedule = new Schedule(ledger.campaign());
        this.annex1 = new Annex1(ledger);
        this.submissions = once(gauge, "submissions", () -> new Submissions(ledger, schedule));
        this.deadlines = once(gauge, "deadlines", () -> Deadlines.of(ledger, schedule, submissions.get()));
        this.references = once(gauge, "references", () -> References.of(ledger));
        this.countedIn = new CountedIn(ledger, schedule.periods());
        this.warnings = once(gauge, "warnings", () -> Warnings.of(ledger));
        this.cases = once(gauge, "cases", () -> LedgerOrder.of(ledger.cases(), warnings.get()));
    }

    /**
     * @param asOf the day that every view tells, inclusive
     * @throws IllegalStateException if the records name no current campaign
     */
    public static Views of(Dataset data, LocalDate asOf) {
        return of(data, asOf, Gauge.NONE, Carried.NOTHING);
    }

    /** The same; {@code gauge} is told when something is worked out, and what is as it was the last time is taken over. */
    public static Views of(Dataset data, LocalDate asOf, Gauge gauge, Carried carried) {
        return new Views(gauge.take(Step.DERIVE, "ledger", () -> Ledger.of(data, asOf, carried)), gauge);
    }

    private static <T> Supplier<T> once(Gauge gauge, String view, Supplier<T> source) {
        return Once.of(() -> gauge.take(Step.DERIVE, view, source::get));
    }

    /** The records as of the day, indexed. */
    public Ledger ledger() {
        return ledger;
    }

    public LocalDate asOf() {
        return ledger.asOf();
    }

    public Campaign campaign() {
        return ledger.campaign();
    }

    public Parameters parameters() {
        return ledger.parameters();
    }

    public WorkingDays workingDays() {
        return ledger.workingDays();
    }

    /** The same records as of another day. */
    Views on(LocalDate day) {
        return day.equals(asOf()) ? this : others.on(day);
    }

    /** Every case on the books in ledger order: worst warning, open before closed, next due, id. */
    public List<CaseState> cases() {
        return cases.get();
    }

    public Optional<CaseState> state(Id.Case id) {
        return ledger.state(id);
    }

    public List<CaseState> casesOf(Id.Project project) {
        return ledger.casesOf(project);
    }

    public List<CaseState> casesOf(Id.Employer employer) {
        return ledger.casesOf(employer);
    }

    public List<CaseState> casesInVillage(Id.Unit village) {
        return ledger.casesInVillage(village);
    }

    public List<CaseState> casesCountedBy(Id.Unit unit) {
        return ledger.casesCountedBy(unit);
    }

    /** Inspections up to the day, latest first. */
    public List<Inspection> inspections() {
        return ledger.inspections();
    }

    public List<Inspection> inspectionsOf(Id.Project project) {
        return ledger.inspectionsOf(project);
    }

    public List<Inspection> inspectionsOf(Id.Employer employer) {
        return ledger.inspectionsOf(employer);
    }

    public List<Inspection> inspectionsOf(Id.Case id) {
        return ledger.inspectionsOf(id);
    }

    public List<Inspection> inspectionsBy(Id.Unit unit) {
        return ledger.inspectionsBy(unit);
    }

    public List<Project> projectsIn(Id.Unit village) {
        return ledger.projectsIn(village);
    }

    public List<Project> projectsOf(Id.Employer employer) {
        return ledger.projectsOf(employer);
    }

    /** The incident that the case names or that names the case. */
    public Optional<Incident> incidentOf(CaseState state) {
        return ledger.incidentOf(state.arrearsCase());
    }

    public SettlementTotals settlement() {
        return breakdown.all();
    }

    /** By the village in which the arrears arose, in the order of Annex 5; each case once. */
    public Map<Id.Unit, SettlementTotals> byVillage() {
        return breakdown.byVillage();
    }

    /** By the unit whose Annex 1 counts the case, in the order of Annex 5; each case once. */
    public Map<Id.Unit, SettlementTotals> byCountingUnit() {
        return breakdown.byCountingUnit();
    }

    /** By row of Annex 1; each case once. */
    public Map<Employer.Category, SettlementTotals> byCategory() {
        return breakdown.byCategory();
    }

    /** By attribute of the project. A case counts under each, and cases without a project under none: no total. */
    public Map<Project.Investment, SettlementTotals> byInvestment() {
        return breakdown.byInvestment();
    }

    /** One point a day from the first day of the campaign to the day asked. */
    public List<TrendPoint> trend() {
        return breakdown.trend();
    }

    /** How many cases stand in each stage; every stage is there, in order. */
    public Map<Stage, Integer> funnel() {
        return breakdown.funnel();
    }

    /** From the clues on the books to the cases with nothing outstanding. */
    public List<ClearanceStep> clearance() {
        return ClearanceStep.of(ledger.cases());
    }

    public List<Warning> warnings() {
        return warnings.get().all();
    }

    /** Warnings in which the record has a part, worst first. */
    public List<Warning> warningsOf(Id target) {
        return warnings.get().of(target);
    }

    public Countdown countdown() {
        return Countdown.of(ledger.campaign(), ledger.asOf());
    }

    /** Days to come that concern the whole town, soonest first. */
    public List<NextDate> nextDates() {
        return schedule.next(ledger.asOf());
    }

    public Annex1 annex1() {
        return annex1;
    }

    public Submissions submissions() {
        return submissions.get();
    }

    public Optional<Campaign.Period> period(int no) {
        return schedule.periods().stream().filter(each -> each.no() == no).findFirst();
    }

    /** The report against the records; empty if its period is not the campaign's. */
    public Optional<Reconciliation> reconcile(PeriodReport report) {
        return period(report.period())
                .map(period -> Reconciliation.of(report, annex1.period(annex1.scopeOf(report.unit()), period)));
    }

    public TownReconciliation reconcileTown(Campaign.Period period) {
        return TownReconciliation.of(period, annex1, submissions());
    }

    public Deadlines deadlines() {
        return deadlines.get();
    }

    /** Cases under supervision, those that are most behind first and otherwise in ledger order. */
    public List<KeyCase> keyCases() {
        return KeyCase.all(cases(), deadlines());
    }

    /** Which records name a record. */
    public References references() {
        return references.get();
    }

    /** Which periods of Annex 1 count a case. */
    public CountedIn countedIn() {
        return countedIn;
    }

    /** Held compensations and whether they may be released, in the order of their ids. */
    public List<Gate> gates() {
        return Gate.all(ledger);
    }

    /** 一金三制台账: projects that are being built or stopped, and how far their safeguards are in place. */
    public SafeguardLedger safeguards() {
        return SafeguardLedger.of(ledger);
    }

    /** Incidents up to the day: what is open first, then what is serious, then the latest. */
    public List<IncidentCourse> incidents() {
        return IncidentCourse.all(ledger);
    }

    /** Publications and blacklist entries up to the day: those in force first, then the latest. */
    public List<CreditTerm> creditTerms() {
        return CreditTerm.all(ledger);
    }

    /** Units that owe a report, those that did the least on time first. */
    public List<Assessment> assessment() {
        return Assessment.ranked(this);
    }

    /** The city's five indicators. */
    public List<Indicator> indicators() {
        return Indicator.all(ledger);
    }
}
