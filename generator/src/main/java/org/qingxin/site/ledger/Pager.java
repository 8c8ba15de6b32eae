package org.qingxin.site.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Links to the pages of something long: the first and last, every tenth, and those around the page itself. */
final class Pager {
    private static final int AROUND = 2;
    private static final int STEP = 10;

    private Pager() {}

    /**
     * @param at the page itself, from 0
     * @param address of each page
     */
    static List<LedgerTable.PageLink> links(int at, int pages, IntFunction<String> address) {
        List<LedgerTable.PageLink> links = new ArrayList<>();
        int last = -1;
        for (int page = 0; pages > 1 && page < pages; page++) {
            if (page == 0 || page == pages - 1 || (page + 1) % STEP == 0 || Math.abs(page - at) <= AROUND) {
                String href = page == at ? "" : address.apply(page);
                links.add(new LedgerTable.PageLink(String.valueOf(page + 1), href, page > last + 1));
                last = page;
            }
        }
        return links;
    }
}
