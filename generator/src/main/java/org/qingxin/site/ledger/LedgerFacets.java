package org.qingxin.site.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Coded;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;

/** Ways to divide that several ledgers have in common. */
public final class LedgerFacets {
    /** The part of the records that have no value: neither a code nor an id of a unit. */
    private static final String NONE = "none";

    private final Edition edition;

    public LedgerFacets(Edition edition) {
        this.edition = edition;
    }

    /** By a closed list of values, in its order. */
    public <R, C extends Coded> LedgerFacet<R> ofCodes(
            String key, String folder, String label, C[] codes, Function<R, C> code) {
        List<LedgerFacet.Value> values = Arrays.stream(codes)
                .map(each -> new LedgerFacet.Value(each.code(), edition.labels().of(each)))
                .toList();
        return new LedgerFacet<>(
                key, folder, label, true, values, record -> code.apply(record).code());
    }

    /** By the level of the worst warning; those without one come last. */
    public <R> LedgerFacet<R> ofLevels(Function<R, Optional<Warning.Level>> level) {
        List<LedgerFacet.Value> values = new ArrayList<>();
        for (Warning.Level each : Warning.Level.values()) {
            values.add(new LedgerFacet.Value(each.code(), edition.labels().of(each)));
        }
        values.add(new LedgerFacet.Value(NONE, edition.text("ledger.noLevel")));
        return new LedgerFacet<>(
                "w",
                Address.BY_LEVEL,
                edition.text("cases.level"),
                true,
                values,
                record -> level.apply(record).map(Warning.Level::code).orElse(NONE));
    }

    /** By unit, in the order of Annex 5; shown once asked for, since there are many. */
    public <R> LedgerFacet<R> ofUnits(
            String key, String folder, String label, Predicate<Unit> which, Function<R, Id.Unit> unit) {
        return ofSomeUnits(key, folder, label, which, record -> Optional.of(unit.apply(record)));
    }

    /** By unit where a record has one. */
    public <R> LedgerFacet<R> ofSomeUnits(
            String key, String folder, String label, Predicate<Unit> which, Function<R, Optional<Id.Unit>> unit) {
        List<LedgerFacet.Value> values = new ArrayList<>();
        edition.views().ledger().units().stream()
                .filter(which)
                .forEach(each -> values.add(new LedgerFacet.Value(each.id().value(), each.name())));
        values.add(new LedgerFacet.Value(NONE, edition.text("ledger.noUnit")));
        return new LedgerFacet<>(
                key,
                folder,
                label,
                false,
                values,
                record -> unit.apply(record).map(Id::value).orElse(NONE));
    }

    /** By the row of Annex 1. */
    public <R> LedgerFacet<R> ofCategories(Function<R, Employer.Category> category) {
        return ofCodes(
                "cat", Address.BY_CATEGORY, edition.text("cases.category"), Employer.Category.values(), category);
    }

    /** Only to choose from: words that the records themselves hold, which name no file. */
    public <R> LedgerFacet<R> ofWords(String key, String label, List<R> all, Function<R, String> words) {
        List<LedgerFacet.Value> values = all.stream()
                .map(words)
                .distinct()
                .sorted()
                .map(each -> new LedgerFacet.Value(each, each))
                .toList();
        return new LedgerFacet<>(key, "", label, false, values, words);
    }

    /** The same, shown only once asked for. */
    public <R> LedgerFacet<R> later(LedgerFacet<R> facet) {
        return new LedgerFacet<>(facet.key(), facet.folder(), facet.label(), false, facet.values(), facet.slug());
    }
}
