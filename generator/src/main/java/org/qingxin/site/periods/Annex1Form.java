package org.qingxin.site.periods;

import java.util.List;
import org.qingxin.site.frame.Link;

/**
 * Annex 1 in its official layout: twenty columns under a heading of three levels.
 *
 * @param prefix of the ids in this table, so that two forms can stand on one page
 * @param rows of the form, or of a comparison under the same heading
 * @param otherItems the line of 其它情况 across the table; empty in comparisons
 */
public record Annex1Form(
        String prefix,
        String title,
        String unit,
        String span,
        String filledOn,
        List<Row> rows,
        String otherItems,
        String head,
        String preparer,
        String phone) {

    /** @param bold for totals */
    public record Row(String label, Link link, int number, boolean bold, List<Cell> cells) {}

    /**
     * @param headers ids of the headings above and beside it
     * @param href the records behind the figure; empty where there are none
     * @param exact the sum in 元 behind a figure in 万元; empty for counts
     * @param marked whether it differs from what was reported
     */
    public record Cell(String text, String headers, String href, String exact, boolean marked) {}
}
