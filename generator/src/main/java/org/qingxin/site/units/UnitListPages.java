package org.qingxin.site.units;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.model.Campaign;
import org.qingxin.model.Person;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;

/** {@code units/index.html}: who leads the campaign, and all units with whom to ask and what is theirs to do. */
final class UnitListPages {
    private final Edition edition;

    UnitListPages(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages() {
        return Stream.of(new Page(Address.UNITS, "units.ftlh", this::list));
    }

    private UnitsPage list() {
        List<Unit> units = edition.views().ledger().units();
        return new UnitsPage(
                edition.layout(Address.UNITS, edition.text("nav.units"), Address.UNITS, false),
                edition.text(
                        "units.meta",
                        units.stream().filter(each -> each.order().isPresent()).count()),
                group(edition.campaign().leadingGroup()),
                units.stream()
                        .filter(each -> each.order().isPresent())
                        .map(this::row)
                        .toList(),
                units.stream()
                        .filter(each -> each.order().isEmpty())
                        .map(this::row)
                        .toList());
    }

    private List<Fact> group(Campaign.LeadingGroup group) {
        Campaign.Office office = group.office();
        return List.of(
                Fact.of(edition.text("group.head"), person(group.head())),
                Fact.of(edition.text("group.deputies"), group.deputies()),
                Fact.of(edition.text("group.members"), group.members()),
                Fact.of(
                        edition.text("group.office"),
                        List.of(edition.link(office.unit()), Link.plain(office.location()))),
                Fact.of(edition.text("group.director"), person(office.director())),
                Fact.of(edition.text("group.deputyDirector"), person(office.deputyDirector())),
                Fact.of(
                        edition.text("group.staff"),
                        office.staff().stream()
                                .map(this::person)
                                .collect(Collectors.joining(edition.text("list.separator")))));
    }

    private String person(Person person) {
        return person.title()
                .map(title -> edition.text("group.person", person.name(), title))
                .orElse(person.name());
    }

    private UnitsPage.Row row(Unit unit) {
        return new UnitsPage.Row(
                unit.order().map(String::valueOf).orElse(""),
                edition.link(unit.id()),
                UnitContacts.of(unit, Unit.Contact.Role.HEAD, edition),
                UnitContacts.of(unit, Unit.Contact.Role.CONTACT, edition),
                unit.duties().isEmpty()
                        ? edition.text("units.noDuties")
                        : edition.labels().of(unit.duties()),
                edition.views().casesCountedBy(unit.id()).size());
    }
}
