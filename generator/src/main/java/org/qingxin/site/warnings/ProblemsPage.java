package org.qingxin.site.warnings;

import java.util.List;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;

/**
 * {@code problems.html}: what the checks found and somebody has to look into, and what may stand for now.
 *
 * @param summary how many there are of both
 */
public record ProblemsPage(Layout layout, String summary, List<Group> groups, List<Waived> waived) {

    /**
     * @param anchor names the unit in the page
     * @param more how many are not listed; empty for none
     */
    public record Group(String anchor, Link unit, String count, List<Row> rows, String more) {}

    /**
     * @param id of the record; empty where the file holds none
     * @param help what to do about it; may be empty
     */
    public record Row(Link code, Link record, String id, String message, String help, Link place) {}

    /** @param until last day, inclusive */
    public record Waived(Row row, String reason, Link by, String until, String waiver) {}
}
