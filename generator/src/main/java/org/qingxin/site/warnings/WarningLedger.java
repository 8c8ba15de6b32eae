package org.qingxin.site.warnings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingxin.derive.Warning;
import org.qingxin.model.Id;
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
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;
import org.qingxin.wording.ParameterWords;
import org.qingxin.wording.WarningWords;

/** Everything that a rule raises, worst first. */
public final class WarningLedger {
    static final String NAME = "warnings";
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final LedgerPages<Warning> pages;

    public WarningLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        this.pages = new LedgerPages<>(edition, plan(), edition.views().warnings());
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
                LedgerColumn.<Warning>of(LedgerColumn.Kind.LEVEL, "level", edition.text("warnings.level"), this::level)
                        .sorted(LedgerColumn.Sort.RANKS),
                LedgerColumn.<Warning>of(
                                LedgerColumn.Kind.TEXT, "target", edition.text("warnings.target"), this::target)
                        .over(edition.text("cases.id"))
                        .styled("nm full")
                        .headingRows(),
                LedgerColumn.<Warning>plain(
                                "reason",
                                edition.text("warnings.reason"),
                                each -> WarningWords.reason(each, edition.words()))
                        .styled("full"),
                LedgerColumn.<Warning>of(
                                LedgerColumn.Kind.TEXT,
                                "unit",
                                edition.text("warnings.owner"),
                                each -> LedgerCell.of(edition.link(each.owner())))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                day("since", edition.text("warnings.since"), each -> Format.day(each.since())),
                day("due", edition.text("warnings.due"), each -> Format.day(each.due())),
                LedgerColumn.<Warning>of(LedgerColumn.Kind.TEXT, "rule", edition.text("warnings.rule"), this::rule)
                        .styled("hide-s"));
    }

    private static LedgerColumn<Warning> day(String key, String label, Function<Warning, String> day) {
        return LedgerColumn.plain(key, label, day)
                .styled("nw")
                .sorted(LedgerColumn.Sort.WORDS)
                .labelled();
    }

    private LedgerCell level(Warning warning) {
        return LedgerCell.of(WarningNote.level(warning, edition))
                .ranked(warning.level().ordinal());
    }

    private LedgerCell target(Warning warning) {
        Id id = warning.target();
        return LedgerCell.of(WarningNote.target(warning, edition)).over(id.value());
    }

    /** The rule's number over the figures that were applied and where they are laid down. */
    private LedgerCell rule(Warning warning) {
        return LedgerCell.of(new Link(warning.rule().name(), Address.RULES))
                .over(ParameterWords.used(warning.parameters(), edition.words()));
    }
}
