package org.qingxin.derive.ledger;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.law.WorkingDays;
import org.qingxin.model.Activity;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.Campaign;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Dataset;
import org.qingxin.model.Duty;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;
import org.qingxin.model.Supervision;
import org.qingxin.model.Unit;

/**
 * The records as they stood on a day, indexed by what they are about: what is dated later is left out, cases are folded.
 * Lists are in the order of ids, inspections latest first.
 */
public final class Ledger {
    private static final Comparator<Inspection> LATEST_FIRST =
            comparing(Inspection::on).thenComparing(Inspection::id).reversed();

    private final Dataset data;
    private final LocalDate asOf;
    private final Carried carried;
    private final Campaign campaign;
    private final Parameters parameters;
    private final WorkingDays workingDays;
    private final Index<Id, CaseState> casesAbout;
    private final Index<Id.Unit, CaseState> casesInVillage;
    private final Index<Id.Unit, CaseState> casesCountedBy;
    private final Index<Id, Inspection> inspectionsAbout;
    private final Index<Id.Unit, Inspection> inspectionsBy;
    private final Index<Id, Project> projectsAbout;
    private final Index<Id, Incident> incidentsAbout;
    private final Index<Id, CompensationHold> holdsAbout;
    private final Index<Id, CreditAction> creditAbout;
    private final List<CaseState> cases;
    private final List<Inspection> inspections;

    private Ledger(Dataset data, LocalDate asOf, Carried carried) {
        this.data = data;
        this.carried = carried;
        this.asOf = asOf;
        this.campaign = data.currentCampaign()
                .orElseThrow(() -> new IllegalStateException("the records name no current campaign"));
        this.parameters = Parameters.of(data.ruleSets());
        this.workingDays = WorkingDays.of(data.calendars());
        CaseFolder folder = new CaseFolder(data, campaign, asOf);
        this.cases = carried.each(CaseFolder.class, folder.surroundings(), data.cases(), folder::fold).stream()
                .flatMap(Optional::stream)
                .toList();
        this.inspections = data.inspections().stream()
                .filter(each -> happened(each.on()))
                .sorted(LATEST_FIRST)
                .toList();
        this.casesAbout = Index.of(cases, Ledger::subjects);
        this.casesInVillage =
                Index.of(cases, state -> Stream.of(state.arrearsCase().village()));
        this.casesCountedBy =
                Index.of(cases, state -> Stream.of(state.arrearsCase().countedBy()));
        this.inspectionsAbout = Index.of(inspections, each -> ids(each.employer(), each.project(), each.arrearsCase()));
        this.inspectionsBy = Index.of(inspections, each -> Stream.of(each.unit()));
        this.projectsAbout = Index.of(data.projects(), Ledger::parties);
        this.incidentsAbout = Index.of(incidents(), each -> ids(each.village(), each.arrearsCase(), Optional.empty()));
        this.holdsAbout = Index.of(compensations(), Ledger::subjects);
        this.creditAbout =
                Index.of(creditActions(), each -> ids(each.employer(), each.arrearsCase(), Optional.empty()));
    }

    public static Ledger of(Dataset data, LocalDate asOf) {
        return of(data, asOf, Carried.NOTHING);
    }

    /** The same after a ledger of other records, from which what is the same is taken over. */
    public static Ledger of(Dataset data, LocalDate asOf, Carried carried) {
        return new Ledger(data, asOf, carried);
    }

    private static Stream<Id> ids(Id first, Optional<? extends Id> second, Optional<? extends Id> third) {
        return Stream.of(Stream.of(first), second.stream(), third.stream()).flatMap(ids -> ids);
    }

    private static Stream<Id> subjects(CaseState state) {
        ArrearsCase record = state.arrearsCase();
        return ids(record.id(), Optional.of(record.employer()), record.project());
    }

    private static Stream<Id> subjects(CompensationHold hold) {
        return Stream.concat(ids(hold.employer(), hold.project(), Optional.empty()), hold.cases().stream());
    }

    private static Stream<Id> parties(Project project) {
        Set<Id> parties = new LinkedHashSet<>(List.of(project.village()));
        parties.add(project.owner());
        parties.add(project.contractor());
        parties.addAll(project.subs());
        return parties.stream();
    }

    public Dataset data() {
        return data;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** What is taken over from the last look at the records. */
    public Carried carried() {
        return carried;
    }

    public Campaign campaign() {
        return campaign;
    }

    public Parameters parameters() {
        return parameters;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /** The office (根欠办), to which what belongs to no single unit falls. */
    public Id.Unit office() {
        return campaign.leadingGroup().office().unit();
    }

    /** The first unit in the order of Annex 5 that is charged with the duty; the office if none is. */
    public Id.Unit unitFor(Duty duty) {
        return units().stream()
                .filter(unit -> unit.has(duty))
                .map(Unit::id)
                .findFirst()
                .orElseGet(this::office);
    }

    /** Whether something of that day is known: it is not after the day asked. */
    public boolean happened(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** Every case on the books, closed ones too. */
    public List<CaseState> cases() {
        return cases;
    }

    public Optional<CaseState> state(Id.Case id) {
        return casesAbout.of(id).stream().findFirst();
    }

    public List<CaseState> casesOf(Id.Project project) {
        return casesAbout.of(project);
    }

    public List<CaseState> casesOf(Id.Employer employer) {
        return casesAbout.of(employer);
    }

    public List<CaseState> casesInVillage(Id.Unit village) {
        return casesInVillage.of(village);
    }

    /** Cases that this unit's Annex 1 counts. */
    public List<CaseState> casesCountedBy(Id.Unit unit) {
        return casesCountedBy.of(unit);
    }

    public List<Inspection> inspections() {
        return inspections;
    }

    public List<Inspection> inspectionsOf(Id.Project project) {
        return inspectionsAbout.of(project);
    }

    public List<Inspection> inspectionsOf(Id.Employer employer) {
        return inspectionsAbout.of(employer);
    }

    /** Inspections that led to the case. */
    public List<Inspection> inspectionsOf(Id.Case id) {
        return inspectionsAbout.of(id);
    }

    public List<Inspection> inspectionsBy(Id.Unit unit) {
        return inspectionsBy.of(unit);
    }

    public List<Project> projectsIn(Id.Unit village) {
        return projectsAbout.of(village);
    }

    /** 在建项目: begun and being built or stopped, in the order of their ids. */
    public List<Project> projectsUnderWay() {
        return data.projects().stream()
                .filter(each -> each.isUnfinished() && happened(each.startOn()))
                .toList();
    }

    /** Projects in which the employer is owner, contractor or subcontractor. */
    public List<Project> projectsOf(Id.Employer employer) {
        return projectsAbout.of(employer);
    }

    public List<Incident> incidents() {
        return data.incidents().stream().filter(each -> happened(each.on())).toList();
    }

    public List<Incident> incidentsOf(Id.Case id) {
        return incidentsAbout.of(id);
    }

    /** The incident that names the case or that the case names. */
    public Optional<Incident> incidentOf(ArrearsCase arrearsCase) {
        return incidentsOf(arrearsCase.id()).stream()
                .findFirst()
                .or(() -> arrearsCase
                        .incident()
                        .flatMap(data::find)
                        .map(Incident.class::cast)
                        .filter(each -> happened(each.on())));
    }

    public List<CompensationHold> compensations() {
        return data.compensations().stream()
                .filter(each -> happened(each.heldOn()))
                .toList();
    }

    public List<CompensationHold> compensationsOf(Id.Case id) {
        return holdsAbout.of(id);
    }

    public List<CompensationHold> compensationsOf(Id.Employer employer) {
        return holdsAbout.of(employer);
    }

    public List<CompensationHold> compensationsOf(Id.Project project) {
        return holdsAbout.of(project);
    }

    public List<CreditAction> creditActions() {
        return data.creditActions().stream()
                .filter(each -> happened(each.decidedOn()))
                .toList();
    }

    public List<CreditAction> creditActionsOf(Id.Employer employer) {
        return creditAbout.of(employer);
    }

    public List<CreditAction> creditActionsOf(Id.Case id) {
        return creditAbout.of(id);
    }

    public List<Supervision> supervisions() {
        return data.supervisions().stream().filter(each -> happened(each.on())).toList();
    }

    public List<Activity> activities() {
        return data.activities().stream().filter(each -> happened(each.on())).toList();
    }

    public List<Briefing> briefings() {
        return data.briefings().stream().filter(each -> happened(each.sentOn())).toList();
    }

    /** Units in the order of Annex 5; those it does not list come last, by id. */
    public List<Unit> units() {
        return data.units().stream()
                .sorted(comparing((Unit unit) -> unit.order().orElse(Integer.MAX_VALUE))
                        .thenComparing(Unit::id))
                .toList();
    }
}
