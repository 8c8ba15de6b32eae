package org.qingxin.site.part;

import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.model.Activity;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project;
import org.qingxin.model.RuleSet;
import org.qingxin.model.Supervision;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.Format;
import org.qingxin.wording.RecordNames;

/** Where a record stands on the site: a page of its own, or its row or part on another. */
final class Places {
    private final Edition edition;

    Places(Edition edition) {
        this.edition = edition;
    }

    /** The record by a name and its address; empty if it stands nowhere on the site of this day. */
    Optional<Link> of(TownRecord record) {
        if (record instanceof ArrearsCase arrearsCase) {
            return edition.views().state(arrearsCase.id()).map(state -> edition.link(state.id()));
        }
        if (record instanceof Project project) {
            return Optional.of(edition.link(project.id()));
        }
        if (record instanceof Employer employer) {
            return Optional.of(edition.link(employer.id()));
        }
        if (record instanceof Unit unit) {
            return Optional.of(edition.link(unit.id()));
        }
        if (record instanceof RuleSet rules) {
            return Optional.of(named(rules, Address.of(rules.id())));
        }
        if (record instanceof Briefing briefing) {
            return briefing(briefing);
        }
        return record instanceof PeriodReport report ? report(report) : dated(record);
    }

    /** Where the record of that id stands. */
    Optional<Link> of(Id id) {
        return edition.data().find(id).flatMap(this::of);
    }

    private Optional<Link> dated(TownRecord record) {
        if (record instanceof Inspection inspection) {
            return happened(inspection.on(), record, Address.of(inspection));
        }
        if (record instanceof CompensationHold hold) {
            return happened(hold.heldOn(), record, Address.of(hold.id()));
        }
        if (record instanceof Incident incident) {
            return happened(incident.on(), record, Address.of(incident.id()));
        }
        if (record instanceof Supervision supervision) {
            return happened(supervision.on(), record, Address.of(supervision.id()));
        }
        if (record instanceof Activity activity) {
            return happened(activity.on(), record, Address.of(activity.id()));
        }
        return record instanceof CreditAction action
                ? happened(action.decidedOn(), record, Address.of(action.id()))
                : Optional.empty();
    }

    private Optional<Link> happened(LocalDate day, TownRecord record, String address) {
        return day.isAfter(edition.asOf()) ? Optional.empty() : Optional.of(named(record, address));
    }

    private Link named(TownRecord record, String address) {
        return new Link(RecordNames.of(record, edition.words()), address);
    }

    /** The report of a week stands among those of the week, a summary among the summaries. */
    private Optional<Link> briefing(Briefing briefing) {
        if (briefing.sentOn().isAfter(edition.asOf())
                || !briefing.campaign().equals(edition.campaign().id())) {
            return Optional.empty();
        }
        return switch (briefing.kind()) {
            case SPECIAL -> special(briefing);
            case WEEKLY ->
                briefing.week()
                        .filter(week -> edition.views().deadlines().weeks().stream()
                                .anyMatch(each -> each.on().equals(week)))
                        .map(week ->
                                new Link(edition.text("related.weekly", week), Address.week(week, briefing.unit())));
            case SUMMARY ->
                Optional.of(new Link(
                        edition.text("related.summary", briefing.sentOn()),
                        Address.BRIEFINGS + "#" + briefing.id().value()));
        };
    }

    /** A special report stands on the page of its case. */
    private Optional<Link> special(Briefing briefing) {
        return briefing.arrearsCase()
                .filter(id -> !briefing.sentOn().isAfter(edition.asOf()))
                .flatMap(edition.views()::state)
                .map(state -> new Link(
                        edition.text(
                                "related.special",
                                Format.day(briefing.week()),
                                state.id().value()),
                        Address.of(state.id()) + "#" + briefing.id().value()));
    }

    private Optional<Link> report(PeriodReport report) {
        boolean filed = report.campaign().equals(edition.campaign().id())
                && edition.views().annex1().filers().contains(report.unit());
        return edition.views()
                .period(report.period())
                .filter(period -> filed)
                .map(period -> named(report, Address.of(report.campaign(), period, report.unit())));
    }
}
