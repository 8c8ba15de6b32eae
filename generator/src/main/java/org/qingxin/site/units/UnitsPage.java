package org.qingxin.site.units;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;

/**
 * {@code units/index.html}: Annex 5 with the office and the bodies outside. What a unit has not done stands on its own
 * page and in the matrix, not beside the names of people.
 */
public record UnitsPage(Layout layout, String meta, List<Fact> group, List<Row> rows, List<Row> outside) {
    /**
     * @param order row of Annex 5; empty for bodies it does not list
     */
    public record Row(String order, Link name, String head, String contacts, String duties, int cases) {}
}
