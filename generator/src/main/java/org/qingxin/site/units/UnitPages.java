package org.qingxin.site.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.DueRow;
import org.qingxin.site.part.InspectionRow;
import org.qingxin.site.part.Related;
import org.qingxin.site.part.TownFindings;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;

/** A page for every unit of the campaign. */
public final class UnitPages {
    private static final int SHOWN_CASES = 60;
    private static final int SHOWN_DUES = 30;
    private static final int SHOWN_DONE = 40;
    private static final int SHOWN_INSPECTIONS = 60;

    private final Edition edition;
    private final TownFindings findings;
    private final Map<Id.Unit, Beginning> beginnings;

    public UnitPages(Edition edition, TownFindings findings, Map<Id.Unit, Beginning> beginnings) {
        this.edition = edition;
        this.findings = findings;
        this.beginnings = beginnings;
    }

    public Stream<Page> pages() {
        return Stream.concat(
                new UnitListPages(edition).pages(),
                edition.views().ledger().units().stream()
                        .map(unit -> new Page(Address.of(unit.id()), "unit.ftlh", () -> page(unit))));
    }

    private UnitPage page(Unit unit) {
        List<Deadline> dues = edition.views().deadlines().ownedBy(unit.id());
        List<CaseState> cases = unit.isVillage()
                ? edition.views().casesInVillage(unit.id())
                : edition.views().casesCountedBy(unit.id());
        return new UnitPage(
                edition.layout(
                                Address.of(unit.id()),
                                unit.name(),
                                Address.UNITS,
                                false,
                                edition.crumb("nav.units", Address.UNITS))
                        .from(edition.source(unit.id())),
                edition.labels().of(unit.kind()),
                facts(unit),
                duties(unit),
                dues.stream()
                        .filter(each -> !each.isDone())
                        .limit(SHOWN_DUES)
                        .map(each -> DueRow.of(each, edition))
                        .toList(),
                duesNote(dues),
                UnitOwed.of(unit, edition),
                dues.stream()
                        .filter(Deadline::isDone)
                        .limit(SHOWN_DONE)
                        .map(each -> DueRow.of(each, edition))
                        .toList(),
                doneNote(dues),
                new UnitSubmissions(edition).of(unit),
                cases.stream()
                        .limit(SHOWN_CASES)
                        .map(each -> CaseRow.of(each, edition))
                        .toList(),
                casesNote(unit, cases.size()),
                allCases(unit, cases.size()),
                edition.views().projectsIn(unit.id()).stream()
                        .map(each -> edition.link(each.id()))
                        .toList(),
                edition.views().inspectionsBy(unit.id()).stream()
                        .limit(SHOWN_INSPECTIONS)
                        .map(each -> InspectionRow.of(each, edition))
                        .toList(),
                edition.views().warnings().stream()
                        .filter(each -> each.owner().equals(unit.id()))
                        .map(this::warning)
                        .toList(),
                new Related(edition).to(unit.id(), shown(unit, cases)),
                newCase(unit).stream().toList());
    }

    /** Records in the page's own lists; of the inspections these are the latest. */
    private Stream<Id> shown(Unit unit, List<CaseState> cases) {
        return Stream.of(
                        cases.stream().map(CaseState::id),
                        edition.views().projectsIn(unit.id()).stream().map(Project::id),
                        edition.views().submissions().of(unit).stream().flatMap(each -> each.record().stream()),
                        edition.views().inspectionsBy(unit.id()).stream()
                                .limit(SHOWN_INSPECTIONS)
                                .map(Inspection::id))
                .flatMap(each -> each);
    }

    /** Where the rest of a long list is; nowhere if there is none. */
    private Link allCases(Unit unit, int cases) {
        if (cases <= SHOWN_CASES) {
            return Link.plain("");
        }
        String ledger =
                unit.isVillage() ? Address.casesBy(Address.BY_VILLAGE, unit.id().value()) : Address.CASES;
        return new Link(edition.text("unit.allCases", Format.count(cases)), ledger);
    }

    private Optional<UnitPage.NewCase> newCase(Unit unit) {
        return Optional.ofNullable(beginnings.get(unit.id())).map(each -> {
            String path = "data/" + each.path();
            Link begin = edition.host()
                    .begin(path, each.bare())
                    .map(address -> new Link(edition.text("unit.begin"), address))
                    .orElse(Link.plain(""));
            return new UnitPage.NewCase(
                    path, begin, "new case --unit " + unit.id().value(), each.text());
        });
    }

    private UnitPage.OwnWarning warning(Warning warning) {
        WarningNote note = WarningNote.of(warning, edition);
        return new UnitPage.OwnWarning(note.level(), WarningNote.target(warning, edition), note.text());
    }

    private String casesNote(Unit unit, int cases) {
        return unit.isVillage()
                ? edition.text(
                        "unit.casesInVillage",
                        cases,
                        edition.views().casesCountedBy(unit.id()).size())
                : edition.text("unit.casesCounted", cases);
    }

    private String duesNote(List<Deadline> dues) {
        return edition.text("unit.duesNote", count(dues, Deadline.State.OVERDUE), count(dues, Deadline.State.DUE));
    }

    private String doneNote(List<Deadline> dues) {
        return edition.text(
                "unit.doneNote",
                count(dues, Deadline.State.DONE_LATE),
                count(dues, Deadline.State.DONE_ON_TIME),
                SHOWN_DONE);
    }

    private static long count(List<Deadline> dues, Deadline.State state) {
        return dues.stream().filter(each -> each.state() == state).count();
    }

    private List<Fact> facts(Unit unit) {
        List<Fact> facts = new ArrayList<>();
        unit.order().ifPresent(order -> facts.add(Fact.of(edition.text("unit.order"), String.valueOf(order))));
        facts.add(Fact.of(edition.text("unit.head"), orNone(UnitContacts.of(unit, Unit.Contact.Role.HEAD, edition))));
        facts.add(Fact.of(
                edition.text("unit.contacts"), orNone(UnitContacts.of(unit, Unit.Contact.Role.CONTACT, edition))));
        facts.add(Fact.of(edition.text("unit.kind"), edition.labels().of(unit.kind())));
        facts.add(Fact.of(edition.text("unit.abbr"), unit.abbr()));
        facts.add(Fact.of(edition.text("unit.reports"), orNone(edition.labels().of(unit.reports()))));
        facts.add(Fact.of(edition.text("unit.intake"), edition.text(unit.intake() ? "yes" : "no")));
        facts.add(Fact.of(edition.text("problems.title"), findings.linkOf(unit.id())));
        edition.handouts()
                .calendar(unit.id())
                .ifPresent(file -> facts.add(Fact.of(
                        edition.text("exports.calendar"), new Link(edition.text("exports.ics"), Address.of(file)))));
        unit.note()
                .ifPresent(note -> facts.add(Fact.of(edition.text("note"), note).full()));
        return facts;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? Format.NONE : text;
    }

    /** Texts of the unit's duties, as the campaign states them once for all. */
    private List<UnitPage.DutyRow> duties(Unit unit) {
        return unit.duties().stream()
                .map(duty -> {
                    Optional<Campaign.DutyText> text = edition.campaign().duties().stream()
                            .filter(each -> each.code() == duty)
                            .findFirst();
                    return new UnitPage.DutyRow(
                            edition.labels().of(duty),
                            text.map(Campaign.DutyText::text).orElse(""),
                            text.map(Campaign.DutyText::basis).orElse(""));
                })
                .toList();
    }
}
