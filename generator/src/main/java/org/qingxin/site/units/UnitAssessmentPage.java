package org.qingxin.site.units;

import java.util.List;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.DueRow;

/**
 * {@code assessment/<unit>.html}: the records behind each figure of a unit's assessment.
 *
 * @param cells cells of its reports that are not what the records say, those that nothing explains first
 * @param returned its reports that were sent back, with when and why
 */
public record UnitAssessmentPage(
        Layout layout,
        String meta,
        List<Dues> dues,
        List<CaseRow> cases,
        int moreCases,
        String casesNote,
        List<CellRow> cells,
        List<Link> returned) {

    /**
     * @param id anchor
     * @param more how many more there are, all of them done in time
     */
    public record Dues(String id, String title, String note, List<DueRow> rows, int more) {}

    public record CellRow(
            Link report, String row, String column, String reported, String computed, String reason, Tag state) {}
}
