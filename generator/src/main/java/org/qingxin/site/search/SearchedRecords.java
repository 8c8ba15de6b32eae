package org.qingxin.site.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.model.Activity;
import org.qingxin.model.Briefing;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.Supervision;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.search.SearchDocuments.Dated;
import org.qingxin.wording.Format;

/** What happened besides cases, up to the edition's day, as it is searched. */
final class SearchedRecords {
    private final Edition edition;

    SearchedRecords(Edition edition) {
        this.edition = edition;
    }

    Stream<Dated> all() {
        return Stream.of(
                        edition.data().inspections().stream()
                                .map(each -> new Dated(each.on(), each.id(), () -> inspection(each))),
                        edition.data().compensations().stream()
                                .map(each -> new Dated(each.heldOn(), each.id(), () -> compensation(each))),
                        edition.data().incidents().stream()
                                .map(each -> new Dated(each.on(), each.id(), () -> incident(each))),
                        edition.data().briefings().stream()
                                .map(each -> new Dated(each.sentOn(), each.id(), () -> briefing(each))),
                        edition.data().activities().stream()
                                .map(each -> new Dated(each.on(), each.id(), () -> activity(each))),
                        edition.data().supervisions().stream()
                                .map(each -> new Dated(each.on(), each.id(), () -> supervision(each))),
                        edition.data().creditActions().stream()
                                .map(each -> new Dated(each.decidedOn(), each.id(), () -> credit(each))))
                .flatMap(each -> each)
                .filter(each -> !each.day().isAfter(edition.asOf()));
    }

    /** The parts of a line that are there. */
    static String line(String... parts) {
        return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private SearchDocument inspection(Inspection record) {
        SearchText body = text().add(names(record.joint().stream()))
                .add(record.items().stream().flatMap(each -> each.note().stream()))
                .add(record.note());
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record),
                of(name(record.employer()), edition.labels().of(record.kind())),
                line(
                        edition.unitName(record.unit()),
                        record.project().map(each -> edition.link(each).text()).orElse("")),
                body.toString(),
                Format.day(record.on()));
    }

    /** A note of a release that is still to come would tell of it. */
    private SearchDocument compensation(CompensationHold record) {
        SearchText body = text().add(record.matter())
                .add(record.project().map(each -> edition.link(each).text()))
                .add(Stream.of(record.list(), record.mediation(), record.notice(), record.feedback())
                        .flatMap(Optional::stream)
                        .filter(each -> !each.on().isAfter(edition.asOf()))
                        .flatMap(this::words))
                .add(record.note()
                        .filter(each -> record.releasedOn().stream().noneMatch(day -> day.isAfter(edition.asOf()))));
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record.id()),
                of(name(record.employer()), edition.labels().of(record.id().type())),
                edition.unitName(record.unit()),
                body.toString(),
                Format.day(record.heldOn()));
    }

    private SearchDocument incident(Incident record) {
        SearchText body = text().add(record.summary());
        record.steps().stream()
                .filter(each -> !each.on().isAfter(edition.asOf()))
                .forEach(each -> body.add(each.note()));
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record.id()),
                of(record.place(), edition.labels().of(record.kind())),
                line(edition.unitName(record.village()), edition.unitName(record.unit())),
                body.toString(),
                Format.day(record.on()));
    }

    private SearchDocument briefing(Briefing record) {
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                onTheBooks(record.arrearsCase()).orElse(Address.of(record.unit())),
                of(
                        edition.unitName(record.unit()),
                        edition.labels().of(record.id().type())),
                "",
                text().markdown(record.text()).toString(),
                Format.day(record.sentOn()));
    }

    private SearchDocument activity(Activity record) {
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record.unit()),
                record.title(),
                line(edition.unitName(record.unit()), record.place()),
                text().add(names(record.joint().stream()))
                        .markdown(record.text())
                        .toString(),
                Format.day(record.on()));
    }

    private SearchDocument supervision(Supervision record) {
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record.by()),
                record.title(),
                edition.unitName(record.by()),
                text().add(names(record.units().stream()))
                        .markdown(record.finding())
                        .toString(),
                Format.day(record.on()));
    }

    private SearchDocument credit(CreditAction record) {
        return new SearchDocument(
                record.id().type().code(),
                record.id().value(),
                Address.of(record.id()),
                of(name(record.employer()), edition.labels().of(record.kind())),
                edition.unitName(record.by()),
                text().add(record.basis()).add(record.facts()).toString(),
                Format.day(record.decidedOn()));
    }

    private Optional<String> onTheBooks(Optional<Id.Case> id) {
        return id.flatMap(edition.views()::state).map(state -> Address.of(state.id()));
    }

    private Stream<String> words(Document paper) {
        return Stream.concat(Stream.of(edition.labels().of(paper.kind())), paper.no().stream());
    }

    private Stream<String> names(Stream<Id.Unit> units) {
        return units.map(edition::unitName);
    }

    private String name(Id.Employer employer) {
        return edition.link(employer).text();
    }

    private String of(String whose, String what) {
        return edition.text("search.of", whose, what);
    }

    private SearchText text() {
        return new SearchText(edition);
    }
}
