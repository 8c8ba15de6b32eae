package org.qingxin.site.employers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.CaseState;
import org.qingxin.model.Employer;
import org.qingxin.model.Money;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.wording.Format;

/** Every employer and enterprise with its cases, those that owe most on top. */
public final class EmployerLedger {
    static final String NAME = "employers";
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final LedgerPages<Employer> pages;

    public EmployerLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        this.pages = new LedgerPages<>(
                edition,
                plan(),
                edition.data().employers().stream()
                        .sorted(Comparator.comparing(this::outstanding, Comparator.reverseOrder())
                                .thenComparing(Employer::id))
                        .toList());
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
                LedgerColumn.of(LedgerColumn.Kind.TEXT, "name", edition.text("employer.name"), this::name)
                        .styled("full")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .headingRows(),
                LedgerColumn.<Employer>plain("code", edition.text("employer.creditCode"), this::code)
                        .styled("nw")
                        .labelled(),
                LedgerColumn.<Employer>plain(
                                "category",
                                edition.text("employer.category"),
                                each -> edition.labels().of(each.category()))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                LedgerColumn.<Employer>plain(
                                "roles",
                                edition.text("employer.roles"),
                                each -> edition.labels().of(each.roles()))
                        .labelled(),
                LedgerColumn.<Employer>plain("village", edition.text("case.village"), this::village)
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                LedgerColumn.<Employer>plain(
                                "status",
                                edition.text("employer.status"),
                                each -> edition.labels().of(each.status()))
                        .styled("nw")
                        .labelled());
    }

    private List<LedgerColumn<Employer>> figures() {
        return List.of(
                LedgerColumn.count(
                        "cases",
                        edition.text("employers.cases"),
                        each -> cases(each).size()),
                LedgerColumn.count(
                        "open",
                        edition.text("employers.openCases"),
                        each -> cases(each).stream().filter(CaseState::isOpen).count()),
                LedgerColumn.<Employer>money(
                                LedgerColumn.Unit.WAN, "left", edition.text("cases.outstanding"), this::outstanding)
                        .styled("n b"));
    }

    private LedgerCell name(Employer employer) {
        return LedgerCell.of(new Link(employer.name(), Address.of(employer.id())))
                .over(employer.id().value());
    }

    private String code(Employer employer) {
        return employer.creditCode().orElseGet(() -> edition.labels().of(employer.identity()));
    }

    private String village(Employer employer) {
        return employer.village().map(edition::unitName).orElse(Format.NONE);
    }

    private List<CaseState> cases(Employer employer) {
        return edition.views().casesOf(employer.id());
    }

    private Money outstanding(Employer employer) {
        return Money.sum(cases(employer).stream().map(CaseState::outstanding));
    }
}
