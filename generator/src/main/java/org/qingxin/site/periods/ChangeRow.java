package org.qingxin.site.periods;

import java.util.List;
import org.qingxin.site.frame.Link;

/**
 * A cell of Annex 1 that has changed from one table to another.
 *
 * @param come records that only the later figure counts
 * @param gone records that only the earlier one counts
 * @param both records that both count, with the same or another share
 */
public record ChangeRow(
        String row, String column, String before, String now, String change, Behind come, Behind gone, Behind both) {

    /** @param more how many records are not named */
    public record Behind(List<Link> records, int more) {}
}
