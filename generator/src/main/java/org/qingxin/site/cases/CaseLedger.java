package org.qingxin.site.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Settlement;
import org.qingxin.derive.Warning;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.site.part.Phase;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;

/** The ledger of all cases, and of those in a stage, at a level, of a village, of a category. */
public final class CaseLedger {
    static final String NAME = "cases";
    private static final int ROWS = 20;
    private static final int NO_LEVEL = 9;

    private final Edition edition;
    private final LedgerFacets facets;
    private final LedgerPages<CaseState> pages;

    public CaseLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        this.pages = new LedgerPages<>(edition, plan(), edition.views().cases());
    }

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private LedgerPlan<CaseState> plan() {
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("nav.cases"),
                edition.text("cases.meta"),
                edition.text("cases.caption"),
                edition.text("cases.wordsHint"),
                edition.text("unit.case"),
                edition.text("cases.nothing"));
        return LedgerPlan.of(NAME, Address.CASES, words, ROWS, columns(), facets());
    }

    private List<LedgerFacet<CaseState>> facets() {
        return List.of(
                facets.ofCodes(
                        "st",
                        Address.BY_STAGE,
                        edition.text("cases.phase"),
                        Phase.values(),
                        each -> Phase.of(each.stage())),
                facets.ofLevels(each -> worst(each).map(Warning::level)),
                facets.ofUnits(
                        "vil",
                        Address.BY_VILLAGE,
                        edition.text("cases.village"),
                        Unit::isVillage,
                        each -> each.arrearsCase().village()),
                facets.later(facets.ofCodes(
                        "set",
                        Address.BY_SETTLEMENT,
                        edition.text("explain.settlement"),
                        Settlement.values(),
                        CaseState::settlement)),
                facets.later(facets.ofCategories(CaseState::category)));
    }

    private List<LedgerColumn<CaseState>> columns() {
        return Stream.of(identity(), standing(), money(), duty())
                .flatMap(List::stream)
                .toList();
    }

    private List<LedgerColumn<CaseState>> identity() {
        return List.of(
                LedgerColumn.<CaseState>plain(
                                "id",
                                edition.text("cases.id"),
                                each -> each.id().value())
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS),
                LedgerColumn.of(LedgerColumn.Kind.TEXT, "title", edition.text("annex4.title"), this::title)
                        .over(edition.text("case.employer"))
                        .styled("nm full")
                        .headingRows(),
                LedgerColumn.<CaseState>plain("village", edition.text("cases.village"), this::village)
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS),
                LedgerColumn.<CaseState>plain(
                                "category",
                                edition.text("cases.category"),
                                each -> edition.labels().of(each.category()))
                        .styled("hide-s"));
    }

    private List<LedgerColumn<CaseState>> standing() {
        return List.of(
                LedgerColumn.of(LedgerColumn.Kind.TAG, "stage", edition.text("cases.stage"), this::stage)
                        .sorted(LedgerColumn.Sort.RANKS),
                LedgerColumn.of(LedgerColumn.Kind.LEVEL, "level", edition.text("cases.level"), this::level)
                        .sorted(LedgerColumn.Sort.RANKS));
    }

    private List<LedgerColumn<CaseState>> money() {
        return List.of(
                LedgerColumn.count(
                        "people",
                        edition.text("cases.people"),
                        each -> each.verified().workers()),
                LedgerColumn.money(
                        LedgerColumn.Unit.WAN,
                        "found",
                        edition.text("ledger.inWan", edition.text("cases.found")),
                        each -> each.verified().amount()),
                LedgerColumn.money(
                        LedgerColumn.Unit.WAN,
                        "paid",
                        edition.text("cases.paid"),
                        each -> each.paid().amount()),
                LedgerColumn.<CaseState>money(
                                LedgerColumn.Unit.WAN,
                                "left",
                                edition.text("cases.outstanding"),
                                CaseState::outstanding)
                        .styled("n b"),
                LedgerColumn.<CaseState>of(
                                LedgerColumn.Kind.BAR,
                                "progress",
                                edition.text("cases.progress"),
                                each -> LedgerCell.of(CaseMoney.percentPaid(each) + "%")
                                        .toned(CaseMoney.barTone(each)))
                        .styled("hide-s")
                        .sorted(LedgerColumn.Sort.FIGURES)
                        .rated("left", "found"));
    }

    private List<LedgerColumn<CaseState>> duty() {
        return List.of(
                LedgerColumn.<CaseState>of(
                                LedgerColumn.Kind.TEXT,
                                "due",
                                edition.text("cases.settleBy"),
                                each -> LedgerCell.of(Format.day(each.settleBy()))
                                        .over(lateness(each)))
                        .styled("nw")
                        .subStyled("neg b")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                LedgerColumn.<CaseState>plain(
                                "unit", edition.text("cases.unit"), each -> edition.unitName(each.currentUnit()))
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled());
    }

    private LedgerCell title(CaseState state) {
        return LedgerCell.of(new Link(edition.title(state), Address.of(state.id())))
                .over(edition.link(state.arrearsCase().employer()).text());
    }

    private LedgerCell stage(CaseState state) {
        return LedgerCell.of(Tag.of(state.stage(), edition.labels()))
                .ranked(state.stage().ordinal());
    }

    private LedgerCell level(CaseState state) {
        return worst(state)
                .map(warning -> LedgerCell.of(WarningNote.level(warning, edition))
                        .ranked(warning.level().ordinal()))
                .orElseGet(() -> LedgerCell.of(Format.NONE).ranked(NO_LEVEL));
    }

    /** The worst warning about the case itself; one about its employer or project is told on theirs. */
    private Optional<Warning> worst(CaseState state) {
        return edition.views().warningsOf(state.id()).stream()
                .filter(each -> each.target().equals(state.id()))
                .findFirst();
    }

    private String village(CaseState state) {
        return edition.unitName(state.arrearsCase().village());
    }

    private String lateness(CaseState state) {
        return state.daysLate() > 0 ? edition.text("due.overdue", state.daysLate()) : "";
    }
}
