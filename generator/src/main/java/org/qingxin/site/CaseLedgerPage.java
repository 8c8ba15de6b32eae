package org.qingxin.site;

import java.util.List;

/** {@code cases/index.html}: the case ledger, and its further pages when it is long. */
public record CaseLedgerPage(
        Layout layout,
        String meta,
        List<Row> rows,
        Total total,
        List<Option> phases,
        List<Option> levels,
        List<String> villages,
        List<String> categories,
        List<PageLink> pager,
        boolean whole) {

    /** @param level empty label where nothing warns */
    public record Row(
            String id,
            String href,
            String title,
            String employer,
            String village,
            String category,
            Tag stage,
            String phase,
            Tag level,
            int levelOrder,
            String people,
            String found,
            String paid,
            String outstanding,
            String percent,
            String percentTone,
            String settleBy,
            String lateness,
            String unit) {}

    public record Total(
            String label, String people, String found, String paid, String outstanding, String percent, String tone) {}

    /** A value to filter by and how many rows have it. */
    public record Option(String value, String count) {}

    public record PageLink(String label, String href, boolean current) {}
}
