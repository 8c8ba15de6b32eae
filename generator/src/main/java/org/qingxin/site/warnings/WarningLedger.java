package org.qingxin.site.warnings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.warning.Warning;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.WarningColumns;
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
import org.qingxin.site.part.WarningNote;

/** Everything that a rule raises, worst first. */
public final class WarningLedger {
    static final String NAME = WarningColumns.NAME;
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final FormColumns<Warning> form;
    private final LedgerPages<Warning> pages;

    public WarningLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        LedgerForm<Warning> warnings = WarningColumns.of(edition.words());
        this.form = new FormColumns<>(warnings);
        this.pages = new LedgerPages<>(edition, plan(), warnings.rows());
    }

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private LedgerPlan<Warning> plan() {
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("nav.warnings"),
                edition.text("warnings.meta"),
                edition.text("warnings.caption"),
                edition.text("warnings.wordsHint"),
                edition.text("unit.item"),
                edition.text("warnings.nothing"));
        return LedgerPlan.of(NAME, Address.WARNINGS, words, ROWS, columns(), facets());
    }

    private List<LedgerFacet<Warning>> facets() {
        return List.of(
                facets.ofLevels(each -> Optional.of(each.level())),
                rules(),
                facets.ofUnits("unit", "by-unit", edition.text("warnings.owner"), each -> true, Warning::owner));
    }

    /** Each rule by its number and what it says. */
    private LedgerFacet<Warning> rules() {
        List<LedgerFacet.Value> values = Arrays.stream(Warning.Rule.values())
                .map(each ->
                        new LedgerFacet.Value(each.code(), each.name() + " " + edition.text("warning." + each.code())))
                .toList();
        return new LedgerFacet<>(
                "rule",
                "by-rule",
                edition.text("warnings.ruleShort"),
                false,
                values,
                warning -> warning.rule().code());
    }

    private List<LedgerColumn<Warning>> columns() {
        return List.of(
                form.cell(LedgerColumn.Kind.LEVEL, "level", this::level).sorted(LedgerColumn.Sort.RANKS),
                form.cell("target", this::target)
                        .over(edition.text("cases.id"))
                        .styled("nm full")
                        .headingRows(),
                form.plain("reason").styled("full"),
                form.cell("unit", (each, name) -> LedgerCell.of(new Link(name, Address.of(each.owner()))))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                day("since"),
                day("due"),
                form.cell("rule", this::rule).headed(form.label("parameters")).styled("hide-s"));
    }

    private LedgerColumn<Warning> day(String key) {
        return form.plain(key).styled("nw").sorted(LedgerColumn.Sort.WORDS).labelled();
    }

    private LedgerCell level(Warning warning, String word) {
        return LedgerCell.of(new Tag(word, warning.level().code()))
                .ranked(warning.level().ordinal());
    }

    private LedgerCell target(Warning warning, String name) {
        String address = WarningNote.target(warning, edition).href();
        return LedgerCell.of(new Link(name, address)).over(form.written("targetId", warning));
    }

    /** The rule's number over the figures that were applied and where they are laid down. */
    private LedgerCell rule(Warning warning, String number) {
        return LedgerCell.of(new Link(number, Address.RULES)).over(form.written("parameters", warning));
    }
}
