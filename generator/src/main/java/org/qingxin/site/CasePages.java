package org.qingxin.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.CaseLine;
import org.qingxin.derive.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet;

/** A page for every case that is on the books. */
final class CasePages {
    private static final int QUESTIONS = 11;

    private final Edition edition;
    private final CaseMoney money;
    private final CaseTimeline timeline;

    CasePages(Edition edition) {
        this.edition = edition;
        this.money = new CaseMoney(edition);
        this.timeline = new CaseTimeline(edition);
    }

    Stream<Page> pages() {
        return edition.views().cases().stream()
                .map(state -> new Page(Address.of(state.id()), "case.ftlh", () -> page(state)));
    }

    private CasePage page(CaseState state) {
        ArrearsCase record = state.arrearsCase();
        Optional<Project> project = record.project().flatMap(edition.data()::project);
        return new CasePage(
                edition.layout(
                                Address.of(state.id()),
                                edition.title(state),
                                Address.CASES,
                                false,
                                edition.crumb("nav.cases", Address.CASES))
                        .calledInCrumbs(state.id().value()),
                edition.text("case.meta", state.id().value(), state.openedOn(), lastEntry(state)),
                status(state),
                sectors(project),
                investments(state),
                facts(state, project),
                texts(record),
                money.of(state),
                CourseChart.of(state, edition),
                timeline.of(state),
                CaseReports.of(state, edition),
                checklist(record),
                papers(state),
                CaseDues.of(state, edition),
                edition.views().warningsOf(state.id()).stream()
                        .map(warning -> WarningWords.note(warning, edition))
                        .toList(),
                related(state));
    }

    private List<Fact> related(CaseState state) {
        Related related = new Related(edition);
        List<Fact> facts = new ArrayList<>(
                related.to(state.id(), CaseReports.sent(state, edition).map(Briefing::id)));
        facts.addAll(related.counted(state.id(), state.arrearsCase().countedBy()));
        return facts;
    }

    private static LocalDate lastEntry(CaseState state) {
        return state.lines().get(state.lines().size() - 1).on();
    }

    private CasePage.Status status(CaseState state) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "case.found",
                edition.text("unit.yuan", Format.yuan(state.verified().amount()))));
        facts.add(fact(
                "case.paid", edition.text("unit.yuan", Format.yuan(state.paid().amount()))));
        facts.add(fact("case.outstanding", edition.text("unit.yuan", Format.yuan(state.outstanding()))));
        facts.add(fact(
                "case.people",
                edition.text(
                        "case.peoplePaid",
                        state.verified().workers(),
                        state.paid().workers())));
        facts.add(Fact.of(
                edition.text("case.village"), edition.link(state.arrearsCase().village())));
        facts.add(Fact.of(edition.text("case.currentUnit"), edition.link(state.currentUnit())));
        facts.add(fact("case.settleBy", Format.day(state.settleBy())));
        state.arrearsCase().keyCase().ifPresent(key -> {
            facts.add(fact("case.keyCase", edition.labels().of(key.reasons())));
            facts.add(Fact.of(edition.text("case.supervisor"), edition.link(key.supervisor())));
        });
        return new CasePage.Status(
                Tag.of(state.stage(), edition.labels()),
                Tag.of(state.settlement(), edition.labels()),
                facts,
                CaseMoney.percentPaid(state),
                CaseMoney.barTone(state));
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    /** Annex 4 prints one box for housing and municipal works together. */
    private List<CasePage.Tick> sectors(Optional<Project> project) {
        Optional<Project.Sector> sector = project.map(Project::sector);
        boolean construction = sector.filter(s -> s == Project.Sector.HOUSING || s == Project.Sector.MUNICIPAL)
                .isPresent();
        return List.of(
                tick(construction, "annex4.sector.construction"),
                tick(sector.filter(s -> s == Project.Sector.TRANSPORT).isPresent(), "annex4.sector.transport"),
                tick(sector.filter(s -> s == Project.Sector.WATER).isPresent(), "annex4.sector.water"),
                tick(sector.filter(s -> s != Project.Sector.OTHER).isEmpty(), "annex4.sector.other"));
    }

    private List<CasePage.Tick> investments(CaseState state) {
        boolean gov = state.invest().contains(Project.Investment.GOV);
        boolean soe = state.invest().contains(Project.Investment.SOE);
        return List.of(
                tick(gov, "annex4.invest.gov"),
                tick(soe, "annex4.invest.soe"),
                tick(!gov && !soe, "annex4.invest.other"));
    }

    private CasePage.Tick tick(boolean on, String key) {
        return new CasePage.Tick(on, edition.text(key));
    }

    private List<Fact> facts(CaseState state, Optional<Project> project) {
        ArrearsCase record = state.arrearsCase();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("annex4.title", edition.title(state)).full());
        facts.add(Fact.of(edition.text("case.employer"), edition.link(record.employer()))
                .wide());
        facts.add(fact("employer.category", edition.labels().of(state.category())));
        facts.add(Fact.of(
                        edition.text("annex4.project"),
                        record.project().map(edition::link).orElse(Link.plain(Format.NONE)))
                .wide());
        facts.add(fact("annex4.checkedOn", Format.day(record.sheet().map(Sheet::checkedOn))));
        project.ifPresent(each -> parties(facts, each));
        facts.add(fact(
                "annex4.representative",
                record.representative().map(r -> r.nameMasked()).orElse(Format.NONE)));
        facts.add(fact(
                "annex4.phone",
                record.representative().flatMap(r -> r.phoneMasked()).orElse(Format.NONE)));
        facts.add(fact("annex4.ref", record.representative().map(r -> r.ref()).orElse(Format.NONE)));
        source(facts, record);
        return facts;
    }

    private void parties(List<Fact> facts, Project project) {
        facts.add(fact("annex4.address", project.address()).full());
        facts.add(Fact.of(edition.text("annex4.owner"), edition.link(project.owner())));
        facts.add(Fact.of(edition.text("annex4.contractor"), edition.link(project.contractor())));
        facts.add(Fact.of(
                edition.text("annex4.subs"),
                project.subs().stream().map(edition::link).toList()));
    }

    private void source(List<Fact> facts, ArrearsCase record) {
        facts.add(fact("case.channel", edition.labels().of(record.source().channel())));
        facts.add(Fact.of(
                edition.text("case.firstUnit"), edition.link(record.source().firstUnit())));
        facts.add(Fact.of(edition.text("case.countedBy"), edition.link(record.countedBy())));
        facts.add(fact(
                        "case.claim",
                        edition.text(
                                "case.claimValue",
                                record.claim().workers(),
                                Format.yuan(record.claim().amount()),
                                record.claim().from(),
                                record.claim().to()))
                .wide());
        facts.add(fact("case.nature", edition.labels().of(record.claim().nature())));
        List<Link> liable = record.liable().stream()
                .map(each -> {
                    Link employer = edition.link(each.employer());
                    return new Link(edition.text("case.liableValue", employer.text(), each.basis()), employer.href());
                })
                .toList();
        if (!liable.isEmpty()) {
            facts.add(Fact.of(edition.text("case.liable"), liable).full());
        }
    }

    private List<CasePage.Text> texts(ArrearsCase record) {
        return record.sheet().stream()
                .flatMap(sheet -> Stream.of(
                        text("annex4.basicFacts", sheet.basicFacts()), text("annex4.handling", sheet.handling())))
                .toList();
    }

    private CasePage.Text text(String heading, String markdown) {
        return new CasePage.Text(edition.text(heading), edition.markdown().html(markdown));
    }

    private CasePage.Checklist checklist(ArrearsCase record) {
        if (record.sheet().isEmpty()) {
            return new CasePage.Checklist(edition.text("annex4.noSheet"), List.of());
        }
        Sheet sheet = record.sheet().get();
        long present = sheet.answers().stream()
                .filter(each -> each.value() == Sheet.Answer.Value.PRESENT)
                .count();
        String people = String.join(edition.text("list.separator"), sheet.checkers());
        List<CasePage.Question> rows =
                sheet.answers().stream().map(this::question).toList();
        return new CasePage.Checklist(edition.text("annex4.summary", QUESTIONS, present, people, sheet.leader()), rows);
    }

    private CasePage.Question question(Sheet.Answer answer) {
        int year = edition.campaign().settleBy().gov().getYear();
        return new CasePage.Question(
                answer.q(),
                edition.text("annex4.q" + answer.q(), year),
                answer.value() == Sheet.Answer.Value.PRESENT,
                answer.value() == Sheet.Answer.Value.ABSENT,
                answer.value() == Sheet.Answer.Value.NA,
                answer.note().orElse(""));
    }

    private List<CasePage.Paper> papers(CaseState state) {
        return state.lines().stream()
                .map(CaseLine::entry)
                .flatMap(entry -> entry.document().map(each -> paper(each, entry.by())).stream())
                .toList();
    }

    private CasePage.Paper paper(Document document, Id.Unit by) {
        return new CasePage.Paper(
                edition.labels().of(document.kind()),
                document.no().orElse(Format.NONE),
                Format.day(document.on()),
                edition.unitName(document.from().orElse(by)),
                document.place().orElse(Format.NONE));
    }
}
