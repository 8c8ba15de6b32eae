package org.qingxin.site.cases;

import java.util.stream.Stream;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.ArrearsListSheet;
import org.qingxin.form.MediationSheet;
import org.qingxin.form.PaymentNoticeSheet;
import org.qingxin.model.Id;
import org.qingxin.model.People;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetPage;

/**
 * Papers by which wages are promised and paid: the mediation record of a case that came to an agreement, list and notice
 * of a held compensation. Names are masked here; with real ones they are made by command.
 */
public final class PaymentPaperPages {
    private final Edition edition;

    public PaymentPaperPages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return Stream.concat(
                edition.views().cases().stream()
                        .filter(PaymentPaperPages::isMediated)
                        .map(each -> new Page(Address.mediation(each.id()), "sheet.ftlh", () -> mediation(each))),
                edition.views().gates().stream()
                        .map(each -> new Page(Address.papers(each.hold().id()), "sheet.ftlh", () -> papers(each))));
    }

    static boolean isMediated(CaseState state) {
        return state.agreement().isPresent() && state.verified().amount().isPositive();
    }

    private SheetPage mediation(CaseState state) {
        Id.Case id = state.id();
        Layout layout = edition.layout(
                        Address.mediation(id),
                        edition.text("mediation.of", edition.title(state)),
                        Address.CASES,
                        false,
                        edition.crumb("nav.cases", Address.CASES),
                        new Layout.Crumb(id.value(), Address.of(id)))
                .calledInCrumbs(edition.labels().of(Gate.Kind.MEDIATION));
        return new SheetForms(edition)
                .page(
                        layout,
                        "export " + MediationSheet.FORM + " " + id.value(),
                        new MediationSheet(edition.words()).of(state, People.UNKNOWN));
    }

    private SheetPage papers(Gate gate) {
        Id.Compensation id = gate.hold().id();
        Layout layout = edition.layout(
                Address.papers(id),
                edition.text("compensations.papersOf", id.value()),
                Address.COMPENSATIONS,
                true,
                edition.crumb("nav.compensations", Address.COMPENSATIONS));
        return new SheetForms(edition)
                .page(
                        layout,
                        "export " + PaymentNoticeSheet.FORM + " " + id.value(),
                        new ArrearsListSheet(edition.words()).of(gate),
                        new PaymentNoticeSheet(edition.words()).of(gate, People.UNKNOWN));
    }
}
