package org.qingxin.site.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.model.Campaign;
import org.qingxin.model.Duty;
import org.qingxin.model.Employer;
import org.qingxin.model.Project;
import org.qingxin.model.RecordType;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;

/** Employers, projects and units, as they are searched. */
final class SearchedNames {
    private final Edition edition;

    SearchedNames(Edition edition) {
        this.edition = edition;
    }

    Stream<SearchDocument> all() {
        return Stream.of(
                        edition.data().units().stream().map(this::unit),
                        edition.data().employers().stream().map(this::employer),
                        edition.data().projects().stream().map(this::project))
                .flatMap(each -> each);
    }

    private SearchDocument employer(Employer employer) {
        SearchText body = new SearchText(edition)
                .add(employer.creditCode())
                .add(employer.address())
                .add(employer.legalRepresentative())
                .add(edition.labels().of(employer.roles()))
                .add(edition.labels().of(employer.status()))
                .add(employer.note());
        return new SearchDocument(
                RecordType.EMPLOYER.code(),
                employer.id().value(),
                Address.of(employer.id()),
                employer.name(),
                SearchedRecords.line(
                        edition.labels().of(employer.category()),
                        employer.village().map(edition::unitName).orElse("")),
                body.toString(),
                "");
    }

    private SearchDocument project(Project project) {
        SearchText body = new SearchText(edition)
                .add(project.address())
                .add(edition.link(project.owner()).text())
                .add(edition.link(project.contractor()).text())
                .add(project.subs().stream().map(each -> edition.link(each).text()))
                .add(project.laborOfficer().map(Project.LaborOfficer::name))
                .add(edition.labels().of(project.invest()))
                .add(edition.labels().of(project.status()))
                .add(project.note());
        return new SearchDocument(
                RecordType.PROJECT.code(),
                project.id().value(),
                Address.of(project.id()),
                project.name(),
                SearchedRecords.line(project.popularName(), edition.unitName(project.village()), project.authority()),
                body.toString(),
                "");
    }

    private SearchDocument unit(Unit unit) {
        SearchText body = new SearchText(edition);
        unit.contacts().forEach(each -> body.add(edition.text("group.person", each.name(), each.title())));
        unit.duties().forEach(duty -> body.add(edition.labels().of(duty)).add(dutyText(duty)));
        body.add(unit.note());
        return new SearchDocument(
                RecordType.UNIT.code(),
                unit.id().value(),
                Address.of(unit.id()),
                unit.name(),
                SearchedRecords.line(edition.labels().of(unit.kind()), unit.abbr()),
                body.toString(),
                "");
    }

    private Optional<String> dutyText(Duty duty) {
        return edition.campaign().duties().stream()
                .filter(each -> each.code() == duty)
                .map(Campaign.DutyText::text)
                .findFirst();
    }
}
