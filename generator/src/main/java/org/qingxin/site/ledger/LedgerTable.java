package org.qingxin.site.ledger;

import java.util.List;

/**
 * A ledger on a page: its rows or a part of them, the ways to divide it, and what the page's script needs to sort, filter
 * and page through the whole.
 *
 * @param name of the file that is exported, and of the ids in the form
 * @param unit what is counted, such as 件
 * @param groups parts with pages of their own
 * @param selects what can be chosen once a script runs
 * @param foot sums of all rows of the ledger or part; empty if nothing is added up
 * @param script address of the whole ledger as a script; empty where all rows stand on this page
 * @param base the part that this page is of, as {@code key=slug}; empty for the whole
 * @param size rows that the script shows at a time
 * @param at which of the pages this is, from 1
 */
public record LedgerTable(
        String name,
        String caption,
        String hint,
        String unit,
        String nothing,
        List<Column> columns,
        List<Row> rows,
        List<Foot> foot,
        List<Group> groups,
        List<Select> selects,
        List<PageLink> pager,
        String script,
        String base,
        int size,
        int at) {

    /**
     * A {@link LedgerColumn} as words.
     *
     * @param kind of its cells; empty of texts
     */
    public record Column(
            String key,
            String kind,
            String sort,
            String label,
            String sub,
            String style,
            String subStyle,
            boolean card,
            boolean heading,
            String sum,
            String rate) {}

    /** @param parts the part of each facet that it falls into, as the query of an address writes it */
    public record Row(String parts, List<Cell> cells) {}

    /**
     * A {@link LedgerCell} with what its column says of it.
     *
     * @param label stands beside it on a narrow screen; empty for none
     * @param kind as the column's; empty of a text
     */
    public record Cell(
            String kind,
            boolean heading,
            String style,
            String label,
            String text,
            String href,
            String sub,
            String subHref,
            String subStyle,
            String tone,
            String order,
            List<LedgerCell.Chip> chips) {
        static Cell of(Column column, LedgerCell cell) {
            return new Cell(
                    column.kind(),
                    column.heading(),
                    column.style(),
                    column.card() ? column.label() : "",
                    cell.text(),
                    cell.href(),
                    cell.sub(),
                    cell.subHref(),
                    column.subStyle(),
                    cell.tone(),
                    cell.order(),
                    cell.chips());
        }
    }

    /** @param span columns that it stands under */
    public record Foot(int span, String text, String tone, Column column) {}

    /**
     * @param key of the list to choose from that a script sets instead of following a link; empty where links are followed
     * @param all where the whole ledger is
     */
    public record Group(String key, String label, boolean prominent, String all, List<Part> parts) {
        /** The same on the page of one of the parts. */
        Group around(String slug) {
            List<Part> marked = parts.stream()
                    .map(each -> new Part(
                            each.slug(),
                            each.label(),
                            each.count(),
                            each.href(),
                            each.slug().equals(slug)))
                    .toList();
            return new Group("", label, true, all, marked);
        }
    }

    public record Part(String slug, String label, String count, String href, boolean current) {}

    public record Select(String key, String label, List<Option> options) {}

    public record Option(String value, String label) {}

    /**
     * @param href empty for the page itself
     * @param gap whether pages are left out before it
     */
    public record PageLink(String label, String href, boolean gap) {}
}
