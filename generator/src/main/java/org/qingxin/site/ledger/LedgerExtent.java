package org.qingxin.site.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole of a ledger, or the part of it that one value of one facet makes.
 *
 * @param rows in the ledger's order
 */
record LedgerExtent<R>(LedgerPlan<R> plan, Optional<Part<R>> part, List<R> rows) {

    record Part<R>(LedgerFacet<R> facet, LedgerFacet.Value value) {}

    /** The whole, then every part that has rows. */
    static <R> Stream<LedgerExtent<R>> of(LedgerPlan<R> plan, List<R> all) {
        Stream<LedgerExtent<R>> parts =
                plan.facets().stream().filter(LedgerFacet::hasPages).flatMap(facet -> parts(plan, facet, all));
        return Stream.concat(Stream.of(new LedgerExtent<>(plan, Optional.empty(), all)), parts);
    }

    private static <R> Stream<LedgerExtent<R>> parts(LedgerPlan<R> plan, LedgerFacet<R> facet, List<R> all) {
        Map<String, List<R>> bySlug = all.stream().collect(Collectors.groupingBy(facet.slug()));
        return facet.values().stream()
                .filter(value -> bySlug.containsKey(value.slug()))
                .map(value -> new LedgerExtent<>(
                        plan, Optional.of(new Part<>(facet, value)), bySlug.getOrDefault(value.slug(), List.of())));
    }

    boolean isWhole() {
        return part.isEmpty();
    }

    boolean isOf(LedgerFacet<R> facet) {
        return part.filter(each -> each.facet().equals(facet)).isPresent();
    }

    boolean isOf(LedgerFacet<R> facet, LedgerFacet.Value value) {
        return part.filter(each -> each.equals(new Part<>(facet, value))).isPresent();
    }

    /** As the page's script reads it: {@code key=slug}; empty for the whole. */
    String base() {
        return part.map(each -> each.facet().key() + "=" + each.value().slug()).orElse("");
    }

    /** @param page from 0 */
    String address(int page) {
        String first =
                part.map(each -> plan.address(each.facet(), each.value())).orElse(plan.address());
        if (page == 0) {
            return first;
        }
        return isWhole()
                ? plan.name() + "/p" + (page + 1) + ".html"
                : first.replaceFirst("\\.html$", "-p" + (page + 1) + ".html");
    }

    /** What can be chosen among these rows, facet by facet. */
    List<LedgerTable.Select> selects() {
        return plan.facets().stream()
                .filter(facet -> !isOf(facet))
                .map(facet -> new LedgerTable.Select(facet.key(), facet.label(), options(facet)))
                .toList();
    }

    private List<LedgerTable.Option> options(LedgerFacet<R> facet) {
        Function<R, String> slug = facet.slug();
        Set<String> here = rows.stream().map(slug).collect(Collectors.toSet());
        return facet.values().stream()
                .filter(value -> here.contains(value.slug()))
                .map(value -> new LedgerTable.Option(value.slug(), value.label()))
                .toList();
    }
}
