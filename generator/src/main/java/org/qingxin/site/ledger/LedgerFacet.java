package org.qingxin.site.ledger;

import java.util.List;
import java.util.function.Function;

/**
 * A way to divide a ledger, every record falling into one part: a list to choose from and, where it has a folder, a page
 * for each part.
 *
 * @param key names it in addresses ({@code ?st=filed})
 * @param folder under the ledger's own, such as {@code by-stage}; empty for no pages
 * @param prominent whether its parts stand above the table at once, or only once asked for
 * @param values the parts in their order
 * @param slug the part that a record falls into
 */
public record LedgerFacet<R>(
        String key, String folder, String label, boolean prominent, List<Value> values, Function<R, String> slug) {

    /** @param slug a code: names the page and stands in addresses */
    public record Value(String slug, String label) {}

    boolean hasPages() {
        return !folder.isEmpty();
    }
}
