package org.qingxin.site.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.derive.warning.Warning;
import org.qingxin.form.ledger.CaseColumns;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.ledger.FormColumns;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.site.part.Phase;

/** The ledger of all cases, and of those in a stage, at a level, of a village, of a category. */
public final class CaseLedger {
    static final String NAME = CaseColumns.NAME;
    private static final int ROWS = 20;
    private static final int NO_LEVEL = 9;

    private final Edition edition;
    private final LedgerFacets facets;
    private final FormColumns<CaseState> form;
    private final LedgerPages<CaseState> pages;

    public CaseLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        LedgerForm<CaseState> cases = CaseColumns.of(edition.words());
        this.form = new FormColumns<>(cases);
        this.pages = new LedgerPages<>(edition, plan(), cases.rows());
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
                form.plain("id").styled("nw").sorted(LedgerColumn.Sort.WORDS),
                form.cell("title", this::title)
                        .over(form.label("employer"))
                        .styled("nm full")
                        .headingRows(),
                form.plain("village").styled("nw").sorted(LedgerColumn.Sort.WORDS),
                form.plain("category").styled("hide-s"));
    }

    private List<LedgerColumn<CaseState>> standing() {
        return List.of(
                form.cell(LedgerColumn.Kind.TAG, "stage", this::stage).sorted(LedgerColumn.Sort.RANKS),
                form.cell(LedgerColumn.Kind.LEVEL, "level", this::level).sorted(LedgerColumn.Sort.RANKS));
    }

    private List<LedgerColumn<CaseState>> money() {
        return List.of(
                form.count("people"),
                form.money(LedgerColumn.Unit.WAN, "found").headed(edition.text("ledger.inWan", form.label("found"))),
                form.money(LedgerColumn.Unit.WAN, "paid"),
                form.money(LedgerColumn.Unit.WAN, "left").styled("n b"),
                form.cell(
                                LedgerColumn.Kind.BAR,
                                "progress",
                                (each, text) -> LedgerCell.of(CaseMoney.percentPaid(each) + "%")
                                        .toned(CaseMoney.barTone(each)))
                        .styled("hide-s")
                        .sorted(LedgerColumn.Sort.FIGURES)
                        .rated("left", "found"));
    }

    private List<LedgerColumn<CaseState>> duty() {
        return List.of(
                form.cell("due", (each, text) -> LedgerCell.of(text).over(lateness(each)))
                        .styled("nw")
                        .subStyled("neg b")
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                form.plain("unit").styled("nw").sorted(LedgerColumn.Sort.WORDS).labelled());
    }

    private LedgerCell title(CaseState state, String title) {
        return LedgerCell.of(new Link(title, Address.of(state.id()))).over(form.written("employer", state));
    }

    private LedgerCell stage(CaseState state, String word) {
        String tone = Tag.of(state.stage(), edition.labels()).tone();
        return LedgerCell.of(new Tag(word, tone)).ranked(state.stage().ordinal());
    }

    private LedgerCell level(CaseState state, String word) {
        return worst(state)
                .map(Warning::level)
                .map(level -> LedgerCell.of(new Tag(word, level.code())).ranked(level.ordinal()))
                .orElseGet(() -> LedgerCell.of(word).ranked(NO_LEVEL));
    }

    private Optional<Warning> worst(CaseState state) {
        return CaseColumns.worst(state, edition.words());
    }

    private String lateness(CaseState state) {
        return state.daysLate() > 0 ? edition.text("due.overdue", state.daysLate()) : "";
    }
}
