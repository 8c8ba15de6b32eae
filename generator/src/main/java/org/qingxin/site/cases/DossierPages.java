package org.qingxin.site.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.model.ArrearsCase;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.Related;
import org.qingxin.site.part.SheetForm;
import org.qingxin.site.part.SheetForms;
import org.qingxin.wording.Format;

/** The file of every case that is on the books, laid out to be printed and bound. */
final class DossierPages {
    private final Edition edition;
    private final Annex4Sheet sheet;
    private final SheetForms forms;

    DossierPages(Edition edition) {
        this.edition = edition;
        this.sheet = new Annex4Sheet(edition.words());
        this.forms = new SheetForms(edition);
    }

    Page page(CaseState state, Supplier<CaseParts> parts) {
        return new Page(Address.dossier(state.id()), "dossier.ftlh", () -> page(state, parts.get()));
    }

    private DossierPage page(CaseState state, CaseParts parts) {
        ArrearsCase record = state.arrearsCase();
        List<CasePage.Paper> papers = parts.papers();
        Layout.Crumb above = new Layout.Crumb(state.id().value(), Address.of(state.id()));
        return new DossierPage(
                edition.layout(
                                Address.dossier(state.id()),
                                edition.text("dossier.of", edition.title(state)),
                                Address.CASES,
                                false,
                                edition.crumb("nav.cases", Address.CASES),
                                above)
                        .calledInCrumbs(edition.text("dossier.title")),
                new Link(edition.text("dossier.case"), Address.of(state.id())),
                cover(state, papers.size()),
                contents(state, papers),
                Annex4Sheet.checked(state).map(each -> annex4(state)).stream().toList(),
                parts.course(),
                parts.timeline(),
                parts.money(),
                new Related(edition).counted(state.id(), record.countedBy()),
                edition.text("dossier.note", papers.size(), edition.asOf()));
    }

    private List<Fact> cover(CaseState state, int papers) {
        ArrearsCase record = state.arrearsCase();
        String end = state.closedOn().map(Format::day).orElse(edition.text("dossier.open"));
        return List.of(
                fact("dossier.no", state.id().value()),
                fact("dossier.cause", edition.title(state)),
                fact("case.employer", edition.link(record.employer()).text()),
                fact("dossier.unit", edition.unitName(record.unit())),
                fact("dossier.span", edition.text("dossier.spanValue", state.openedOn(), end)),
                fact(
                        "dossier.result",
                        edition.text(
                                "dossier.resultValue",
                                edition.labels().of(state.stage()),
                                edition.labels().of(state.settlement()))),
                fact(
                        "dossier.money",
                        edition.text(
                                "dossier.moneyValue",
                                state.verified().workers(),
                                Format.yuan(state.verified().amount()),
                                Format.yuan(state.paid().amount()),
                                Format.yuan(state.outstanding()))),
                fact("dossier.papers", edition.text("dossier.papersValue", papers)));
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    private List<DossierPage.Content> contents(CaseState state, List<CasePage.Paper> papers) {
        ArrearsCase record = state.arrearsCase();
        String unit = edition.unitName(record.unit());
        List<DossierPage.Content> contents = new ArrayList<>();
        Annex4Sheet.checked(state).ifPresent(each -> printed(contents, "annex4.form", unit, each.checkedOn()));
        printed(contents, "case.timeline", unit, edition.asOf());
        printed(contents, "money.table", unit, edition.asOf());
        papers.forEach(each -> contents.add(new DossierPage.Content(
                contents.size() + 1, each.kind(), each.no(), each.from(), each.on(), each.place())));
        return contents;
    }

    /** A part that this page itself holds. */
    private void printed(List<DossierPage.Content> contents, String key, String unit, LocalDate on) {
        contents.add(new DossierPage.Content(
                contents.size() + 1,
                edition.text(key),
                Format.NONE,
                unit,
                Format.day(on),
                edition.text("dossier.here")));
    }

    private SheetForm annex4(CaseState state) {
        return forms.of("q", sheet.of(state));
    }
}
