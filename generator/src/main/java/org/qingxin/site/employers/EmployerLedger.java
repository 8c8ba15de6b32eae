package org.qingxin.site.employers;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.form.ledger.EmployerColumns;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Employer;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.ledger.FormColumns;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.wording.Format;

/** Every employer and enterprise with its cases, those that owe most on top. */
public final class EmployerLedger {
    static final String NAME = EmployerColumns.NAME;
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final FormColumns<Employer> form;
    private final LedgerPages<Employer> pages;

    public EmployerLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        LedgerForm<Employer> employers = EmployerColumns.of(edition.words());
        this.form = new FormColumns<>(employers);
        this.pages = new LedgerPages<>(edition, plan(), employers.rows());
    }

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private LedgerPlan<Employer> plan() {
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("nav.employers"),
                edition.text(
                        "employers.meta",
                        Format.count(edition.data().employers().size())),
                edition.text("employers.caption"),
                edition.text("employers.wordsHint"),
                edition.text("unit.employer"),
                edition.text("employers.nothing"));
        return LedgerPlan.of(NAME, Address.EMPLOYERS, words, ROWS, columns(), facets());
    }

    private List<LedgerFacet<Employer>> facets() {
        return List.of(
                facets.ofCategories(Employer::category),
                facets.ofSomeUnits(
                        "vil", "by-village", edition.text("case.village"), Unit::isVillage, Employer::village),
                facets.later(facets.ofCodes(
                        "st",
                        "by-status",
                        edition.text("employer.status"),
                        Employer.Status.values(),
                        Employer::status)));
    }

    private List<LedgerColumn<Employer>> columns() {
        return Stream.concat(identity().stream(), figures().stream()).toList();
    }

    private List<LedgerColumn<Employer>> identity() {
        return List.of(
                form.cell("name", this::name)
                        .styled("full")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .headingRows(),
                form.cell("code", (each, text) -> LedgerCell.of(code(each, text)))
                        .styled("nw")
                        .labelled(),
                form.plain("category").sorted(LedgerColumn.Sort.WORDS).labelled(),
                form.plain("roles").labelled(),
                form.plain("village")
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                form.plain("status").styled("nw").labelled());
    }

    private List<LedgerColumn<Employer>> figures() {
        return List.of(
                form.count("cases"),
                form.count("open"),
                form.money(LedgerColumn.Unit.WAN, "left").styled("n b"));
    }

    private LedgerCell name(Employer employer, String name) {
        return LedgerCell.of(new Link(name, Address.of(employer.id()))).over(form.written("id", employer));
    }

    /** What it has instead of a code where it has none. */
    private String code(Employer employer, String code) {
        return employer.creditCode().isPresent() ? code : form.written("identity", employer);
    }
}
