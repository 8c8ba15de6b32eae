package org.qingxin.site.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.InspectionRow;
import org.qingxin.site.part.Related;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;
import org.qingxin.wording.Safeguards;

/** A page for every project. */
public final class ProjectPages {
    private final Edition edition;
    private final Safeguards safeguards;

    public ProjectPages(Edition edition) {
        this.edition = edition;
        this.safeguards = new Safeguards(edition.words());
    }

    public Stream<Page> pages() {
        return edition.data().projects().stream()
                .map(project -> new Page(Address.of(project.id()), "project.ftlh", () -> page(project)));
    }

    private ProjectPage page(Project project) {
        return new ProjectPage(
                edition.layout(
                                Address.of(project.id()),
                                project.name(),
                                Address.PROJECTS,
                                false,
                                edition.crumb("nav.projects", Address.PROJECTS))
                        .from(edition.source(project.id())),
                project.id().value() + " · " + project.popularName() + " · " + edition.unitName(project.village()),
                facts(project),
                Safeguard.of(safeguards.all(project)),
                project.months().stream()
                        .filter(this::hasBegun)
                        .map(this::month)
                        .toList(),
                edition.views().casesOf(project.id()).stream()
                        .map(each -> CaseRow.of(each, edition))
                        .toList(),
                edition.views().inspectionsOf(project.id()).stream()
                        .map(each -> InspectionRow.of(each, edition))
                        .toList(),
                edition.views().warningsOf(project.id()).stream()
                        .map(each -> WarningNote.of(each, edition))
                        .toList(),
                new Related(edition).to(project.id(), shown(project)));
    }

    private Stream<Id> shown(Project project) {
        return Stream.concat(
                edition.views().casesOf(project.id()).stream().map(CaseState::id),
                edition.views().inspectionsOf(project.id()).stream().map(Inspection::id));
    }

    private List<Fact> facts(Project project) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("annex2.name", project.name()).wide());
        facts.add(fact("annex2.popularName", project.popularName()));
        facts.add(Fact.of(edition.text("annex4.owner"), edition.link(project.owner())));
        facts.add(Fact.of(edition.text("annex2.contractor"), edition.link(project.contractor())));
        facts.add(Fact.of(
                edition.text("annex4.subs"),
                project.subs().stream().map(edition::link).toList()));
        facts.add(fact("annex2.cost", edition.text("unit.yuan", Format.yuan(project.cost()))));
        facts.add(fact("annex2.authority", project.authority()));
        facts.add(fact("project.sector", edition.labels().of(project.sector())));
        facts.add(fact("project.invest", edition.labels().of(project.invest())));
        facts.add(fact("project.status", edition.labels().of(project.status())));
        facts.add(fact("project.span", edition.text("span", project.startOn(), project.endOn())));
        facts.add(fact(
                "annex2.laborOfficer",
                project.laborOfficer().map(Project.LaborOfficer::name).orElse(Format.NONE)));
        facts.add(fact(
                "annex2.phone",
                project.laborOfficer().flatMap(Project.LaborOfficer::phone).orElse(Format.NONE)));
        facts.add(Fact.of(edition.text("case.village"), edition.link(project.village())));
        facts.add(fact("annex4.address", project.address()).full());
        facts.add(fact("project.smartSite", connection(project.smartSite())));
        facts.add(fact("project.earlyWarning", connection(project.earlyWarning())));
        facts.add(fact(
                "project.app",
                project.app()
                        .map(app -> edition.text("project.appValue", app.checkedOn(), app.score()))
                        .orElse(edition.text("project.appNever"))));
        project.note().ifPresent(note -> facts.add(fact("note", note).full()));
        return facts;
    }

    private String connection(Project.Connection connection) {
        if (!connection.connected()) {
            return edition.text("project.notConnected");
        }
        return connection
                .on()
                .map(day -> edition.text("project.connectedOn", day))
                .orElse(edition.text("project.connected"));
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    private boolean hasBegun(Project.Month month) {
        return !YearMonth.parse(month.month()).isAfter(YearMonth.from(edition.asOf()));
    }

    /** As it stood on the day told: what was paid later is not paid yet. */
    private ProjectPage.Month month(Project.Month month) {
        boolean labour = isPaid(month.labourPaidOn());
        boolean wages = isPaid(month.payPaidOn());
        return new ProjectPage.Month(
                month.month(),
                Format.count(month.onSite()),
                Format.count(month.realNamed()),
                Format.count(month.contracted()),
                Format.yuan(month.labourDue()),
                Format.yuan(labour ? month.labourPaid() : Money.ZERO),
                (wages ? month.payPaidPersons() : 0) + " / " + month.payDuePersons(),
                Format.yuan(month.payDue()),
                Format.yuan(wages ? month.payPaid() : Money.ZERO),
                wages ? Format.day(month.payPaidOn()) : Format.NONE);
    }

    private boolean isPaid(Optional<LocalDate> on) {
        return on.filter(day -> day.isAfter(edition.asOf())).isEmpty();
    }
}
