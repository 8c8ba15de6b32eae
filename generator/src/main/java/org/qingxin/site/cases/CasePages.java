package org.qingxin.site.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.Related;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;

/** A page for every case that is on the books, and after it the case's file. */
public final class CasePages {
    private final Edition edition;
    private final DossierPages dossiers;
    private final CaseSheet sheet;

    public CasePages(Edition edition) {
        this.edition = edition;
        this.dossiers = new DossierPages(edition);
        this.sheet = new CaseSheet(edition);
    }

    public Stream<Page> pages() {
        return edition.views().ledger().cases().stream().flatMap(this::pages);
    }

    /** One behind the other, so that one thread makes both. */
    private Stream<Page> pages(CaseState state) {
        Supplier<CaseParts> parts = new ForTwo<>(() -> CaseParts.of(state, edition));
        return Stream.of(
                new Page(Address.of(state.id()), "case.ftlh", () -> page(state, parts.get())),
                dossiers.page(state, parts));
    }

    private CasePage page(CaseState state, CaseParts parts) {
        ArrearsCase record = state.arrearsCase();
        Optional<Project> project = record.project().flatMap(edition.data()::project);
        return new CasePage(
                edition.layout(
                                Address.of(state.id()),
                                edition.title(state),
                                Address.CASES,
                                false,
                                edition.crumb("nav.cases", Address.CASES))
                        .calledInCrumbs(state.id().value())
                        .from(edition.source(state.id())),
                edition.text("case.meta", state.id().value(), state.openedOn(), lastEntry(state)),
                prints(state),
                status(state),
                sheet.sectors(project),
                sheet.investments(state),
                facts(state, project),
                sheet.texts(record),
                parts.money(),
                parts.course(),
                parts.timeline(),
                CaseReports.of(state, edition),
                sheet.checklist(record),
                parts.papers(),
                CaseDues.of(state, edition),
                edition.views().warningsOf(state.id()).stream()
                        .map(warning -> WarningNote.of(warning, edition))
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

    private List<Link> prints(CaseState state) {
        Link dossier = new Link(edition.text("dossier.title"), Address.dossier(state.id()));
        return PaymentPaperPages.isMediated(state)
                ? List.of(dossier, new Link(edition.labels().of(Gate.Kind.MEDIATION), Address.mediation(state.id())))
                : List.of(dossier);
    }
}
