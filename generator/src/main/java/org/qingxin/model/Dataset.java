package org.qingxin.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All records of a town that could be read, looked up by id and listed in the order of their ids. When two files claim
 * one id, the first in path order is kept; {@code validate} reports the other.
 */
public final class Dataset {
    /** For looking up only; what is listed comes from {@code byType}. */
    private final Map<Id, TownRecord> byId = new HashMap<>();

    private final Map<RecordType, List<TownRecord>> byType = new EnumMap<>(RecordType.class);

    private Dataset(Collection<? extends TownRecord> records) {
        Map<RecordType, List<TownRecord>> collected = new EnumMap<>(RecordType.class);
        for (TownRecord each : records) {
            if (byId.putIfAbsent(each.id(), each) == null) {
                collected
                        .computeIfAbsent(each.id().type(), type -> new ArrayList<>())
                        .add(each);
            }
        }
        for (RecordType type : RecordType.values()) {
            List<TownRecord> ofType = collected.getOrDefault(type, new ArrayList<>());
            ofType.sort(Comparator.comparing(TownRecord::id));
            byType.put(type, List.copyOf(ofType));
        }
    }

    public static Dataset of(Collection<? extends TownRecord> records) {
        return new Dataset(records);
    }

    public Optional<TownRecord> find(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean has(Id id) {
        return byId.containsKey(id);
    }

    public List<TownRecord> all(RecordType type) {
        return byType.getOrDefault(type, List.of());
    }

    public int size() {
        return byId.size();
    }

    public Optional<Town> town() {
        return only(Town.class, RecordType.TOWN).stream().findFirst();
    }

    /** The campaign that {@code town.yaml} names as current. */
    public Optional<Campaign> currentCampaign() {
        return town().flatMap(t -> campaign(t.campaign()));
    }

    public Optional<Campaign> campaign(Id.Campaign id) {
        return find(id).map(Campaign.class::cast);
    }

    public Optional<Unit> unit(Id.Unit id) {
        return find(id).map(Unit.class::cast);
    }

    public Optional<Employer> employer(Id.Employer id) {
        return find(id).map(Employer.class::cast);
    }

    public Optional<Project> project(Id.Project id) {
        return find(id).map(Project.class::cast);
    }

    public Optional<ArrearsCase> arrearsCase(Id.Case id) {
        return find(id).map(ArrearsCase.class::cast);
    }

    public List<Unit> units() {
        return only(Unit.class, RecordType.UNIT);
    }

    public List<Employer> employers() {
        return only(Employer.class, RecordType.EMPLOYER);
    }

    public List<Project> projects() {
        return only(Project.class, RecordType.PROJECT);
    }

    public List<Inspection> inspections() {
        return only(Inspection.class, RecordType.INSPECTION);
    }

    public List<ArrearsCase> cases() {
        return only(ArrearsCase.class, RecordType.CASE);
    }

    public List<CompensationHold> compensations() {
        return only(CompensationHold.class, RecordType.COMPENSATION);
    }

    public List<Incident> incidents() {
        return only(Incident.class, RecordType.INCIDENT);
    }

    public List<PeriodReport> reports() {
        return only(PeriodReport.class, RecordType.REPORT);
    }

    public List<Briefing> briefings() {
        return only(Briefing.class, RecordType.BRIEFING);
    }

    public List<Activity> activities() {
        return only(Activity.class, RecordType.ACTIVITY);
    }

    public List<Supervision> supervisions() {
        return only(Supervision.class, RecordType.SUPERVISION);
    }

    public List<CreditAction> creditActions() {
        return only(CreditAction.class, RecordType.CREDIT);
    }

    public List<Waiver> waivers() {
        return only(Waiver.class, RecordType.WAIVER);
    }

    public List<StaffAccount> accounts() {
        return only(StaffAccount.class, RecordType.ACCOUNT);
    }

    public List<RuleSet> ruleSets() {
        return only(RuleSet.class, RecordType.RULE_SET);
    }

    public List<CalendarYear> calendars() {
        return only(CalendarYear.class, RecordType.CALENDAR);
    }

    public List<Page> pages() {
        return only(Page.class, RecordType.PAGE);
    }

    /** The records of a type are all of its shape, so the list is one of that shape. */
    @SuppressWarnings("unchecked")
    private <T extends TownRecord> List<T> only(Class<T> shape, RecordType type) {
        if (type.shape() != shape) {
            throw new IllegalArgumentException(type + " is no " + shape.getSimpleName());
        }
        return (List<T>) all(type);
    }
}
