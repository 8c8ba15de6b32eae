package org.qingxin.site.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Once;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.wording.Format;

/**
 * The pages of a ledger. Up to 200 rows are one page; more are pages of 100 that read without a script, and a script that
 * holds all rows for sorting and filtering. Each part of each facet is a ledger of its own.
 */
public final class LedgerPages<R> {
    static final int ONE_PAGE = 200;
    static final int PAGE = 100;

    private final Edition edition;
    private final LedgerPlan<R> plan;
    private final List<R> all;

    /** @param all worst first: pages keep this order */
    public LedgerPages(Edition edition, LedgerPlan<R> plan, List<R> all) {
        this.edition = edition;
        this.plan = plan;
        this.all = all;
    }

    public Stream<Page> pages() {
        List<LedgerTable.Group> groups = groups();
        return LedgerExtent.of(plan, all).flatMap(extent -> pages(extent, groups));
    }

    /** The script with all rows, if they do not fit on one page. */
    public Stream<Script> scripts() {
        return all.size() > ONE_PAGE
                ? Stream.of(new Script(plan.script(), () -> LedgerScript.of(plan, all)))
                : Stream.empty();
    }

    /** What all pages of an extent say of the whole of it. */
    private record Whole(
            List<LedgerPage.Figure> figures,
            List<LedgerTable.Foot> foot,
            List<LedgerTable.Select> selects,
            List<LedgerTable.Group> groups) {}

    /** Where a page is among those of its extent; of the whole is told what is found out once for them all. */
    private record Place<R>(LedgerExtent<R> extent, int number, int pages, Supplier<Whole> whole) {

        List<R> rows() {
            int size = pages == 1 ? ONE_PAGE : PAGE;
            List<R> rows = extent.rows();
            return rows.subList(number * size, Math.min(rows.size(), (number + 1) * size));
        }
    }

    private Stream<Page> pages(LedgerExtent<R> extent, List<LedgerTable.Group> groups) {
        List<R> rows = extent.rows();
        int pages = rows.size() <= ONE_PAGE ? 1 : (rows.size() + PAGE - 1) / PAGE;
        Supplier<Whole> whole = Once.of(() -> whole(extent, groups));
        return IntStream.range(0, pages).mapToObj(i -> page(new Place<>(extent, i, pages, whole)));
    }

    private Whole whole(LedgerExtent<R> extent, List<LedgerTable.Group> groups) {
        List<R> rows = extent.rows();
        String total = edition.text("ledger.total", rows.size(), plan.words().unit());
        return new Whole(
                plan.figures().apply(rows),
                LedgerSums.of(plan.columns(), rows, total),
                extent.selects(),
                groupsOf(extent, groups));
    }

    private Page page(Place<R> place) {
        LedgerPlan.Template template = plan.template();
        return new Page(
                place.extent().address(place.number()),
                template.name(),
                () -> template.model()
                        .apply(new LedgerPage(
                                layout(place),
                                plan.words().meta(),
                                place.whole().get().figures(),
                                table(place))));
    }

    private LedgerTable table(Place<R> place) {
        boolean one = place.pages() == 1;
        Whole whole = place.whole().get();
        List<LedgerTable.Column> heads =
                plan.columns().stream().map(LedgerColumn::head).toList();
        return new LedgerTable(
                plan.name(),
                plan.words().caption(),
                plan.words().hint(),
                plan.words().unit(),
                plan.words().nothing(),
                heads,
                place.rows().stream().map(each -> plan.row(each, heads)).toList(),
                whole.foot(),
                whole.groups(),
                whole.selects(),
                Pager.links(place.number(), place.pages(), place.extent()::address),
                one ? "" : plan.script(),
                place.extent().base(),
                one ? plan.size() : PAGE,
                place.number() + 1);
    }

    private Layout layout(Place<R> place) {
        String name = plan.words().title();
        String title = place.extent()
                .part()
                .map(each -> edition.text(
                        "ledger.part", name, each.facet().label(), each.value().label()))
                .orElse(name);
        String numbered = place.number() == 0 ? title : edition.text("ledger.numbered", title, place.number() + 1);
        List<Layout.Crumb> above = new ArrayList<>();
        if (!place.extent().isWhole() || place.number() > 0) {
            above.add(new Layout.Crumb(name, plan.address()));
        }
        String path = place.extent().address(place.number());
        return edition.layout(path, numbered, plan.address(), true, above.toArray(Layout.Crumb[]::new));
    }

    /** All ways to divide the whole, with what each part holds. */
    private List<LedgerTable.Group> groups() {
        return plan.facets().stream()
                .filter(LedgerFacet::hasPages)
                .map(this::group)
                .filter(group -> !group.parts().isEmpty())
                .toList();
    }

    private LedgerTable.Group group(LedgerFacet<R> facet) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(facet.slug(), Collectors.counting()));
        List<LedgerTable.Part> parts = facet.values().stream()
                .filter(value -> counts.containsKey(value.slug()))
                .map(value -> new LedgerTable.Part(
                        value.slug(),
                        value.label(),
                        Format.count(counts.getOrDefault(value.slug(), 0L)),
                        plan.address(facet, value),
                        false))
                .toList();
        return new LedgerTable.Group(facet.key(), facet.label(), facet.prominent(), plan.address(), parts);
    }

    /** The whole can be divided any way; beside a part stand its neighbours. */
    private List<LedgerTable.Group> groupsOf(LedgerExtent<R> extent, List<LedgerTable.Group> groups) {
        return extent.part()
                .map(part -> groups.stream()
                        .filter(group -> group.key().equals(part.facet().key()))
                        .map(group -> group.around(part.value().slug()))
                        .toList())
                .orElse(groups);
    }
}
