package org.qingxin.site.ledger;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
        return IntStream.range(0, pages)
                .filter(page -> pages > 1)
                .filter(page ->
                        page == 0 || page == pages - 1 || (page + 1) % STEP == 0 || Math.abs(page - at) <= AROUND)
                .mapToObj(page ->
                        new LedgerTable.PageLink(String.valueOf(page + 1), page == at ? "" : address.apply(page)))
                .toList();
    }
}
