package org.qingxin.site.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.InspectionRow;
import org.qingxin.site.part.Related;
import org.qingxin.wording.Format;

/** A page for every employer. */
public final class EmployerPages {
    private final Edition edition;

    public EmployerPages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return edition.data().employers().stream()
                .map(employer -> new Page(Address.of(employer.id()), "employer.ftlh", () -> page(employer)));
    }

    private EmployerPage page(Employer employer) {
        return new EmployerPage(
                edition.layout(
                                Address.of(employer.id()),
                                employer.name(),
                                Address.EMPLOYERS,
                                false,
                                edition.crumb("nav.employers", Address.EMPLOYERS))
                        .from(edition.source(employer.id())),
                employer.id().value() + " · " + edition.labels().of(employer.category()),
                facts(employer),
                edition.views().casesOf(employer.id()).stream()
                        .map(each -> CaseRow.of(each, edition))
                        .toList(),
                projects(employer.id()),
                edition.views().inspectionsOf(employer.id()).stream()
                        .map(each -> InspectionRow.of(each, edition))
                        .toList(),
                edition.data().creditActions().stream()
                        .filter(each -> each.employer().equals(employer.id()))
                        .filter(each -> !each.decidedOn().isAfter(edition.asOf()))
                        .map(this::credit)
                        .toList(),
                new Related(edition).to(employer.id(), shown(employer)));
    }

    private Stream<Id> shown(Employer employer) {
        return Stream.of(
                        edition.views().casesOf(employer.id()).stream().map(CaseState::id),
                        edition.views().projectsOf(employer.id()).stream().map(Project::id),
                        edition.views().inspectionsOf(employer.id()).stream().map(Inspection::id),
                        edition.views().ledger().creditActionsOf(employer.id()).stream()
                                .map(CreditAction::id))
                .flatMap(each -> each);
    }

    private List<Fact> facts(Employer employer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("employer.name", employer.name()).wide());
        facts.add(fact("employer.category", edition.labels().of(employer.category())));
        facts.add(fact("employer.identity", edition.labels().of(employer.identity())));
        facts.add(fact("employer.creditCode", employer.creditCode().orElse(Format.NONE)));
        facts.add(fact("employer.ownership", edition.labels().of(employer.ownership())));
        facts.add(fact("employer.roles", edition.labels().of(employer.roles())));
        facts.add(fact("employer.status", edition.labels().of(employer.status())));
        facts.add(fact("employer.legal", employer.legalRepresentative().orElse(Format.NONE)));
        facts.add(Fact.of(
                edition.text("case.village"),
                employer.village().map(edition::link).orElse(Link.plain(Format.NONE))));
        facts.add(fact(
                "employer.workers",
                employer.workers()
                        .map(w -> edition.text("employer.workersValue", w.total(), w.migrants(), w.contracted()))
                        .orElse(Format.NONE)));
        facts.add(
                fact("employer.address", employer.address().orElse(Format.NONE)).full());
        employer.note().ifPresent(note -> facts.add(fact("note", note).full()));
        return facts;
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    private List<EmployerPage.ProjectRow> projects(Id.Employer id) {
        return edition.views().projectsOf(id).stream()
                .map(project -> new EmployerPage.ProjectRow(
                        edition.link(project.id()),
                        role(project, id),
                        edition.labels().of(project.status())))
                .toList();
    }

    private String role(Project project, Id.Employer id) {
        List<String> roles = new ArrayList<>();
        if (project.owner().equals(id)) {
            roles.add(edition.text("annex4.owner"));
        }
        if (project.contractor().equals(id)) {
            roles.add(edition.text("annex4.contractor"));
        }
        if (project.subs().contains(id)) {
            roles.add(edition.text("annex4.subs"));
        }
        return String.join(edition.text("list.separator"), roles);
    }

    private EmployerPage.CreditRow credit(CreditAction action) {
        return new EmployerPage.CreditRow(
                new Link(edition.labels().of(action.kind()), Address.of(action.id())),
                Format.day(action.decidedOn()),
                Format.day(action.endOn()),
                action.basis(),
                action.facts());
    }
}
