package org.qingxin.site.periods;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.SheetForm;

/** {@code periods/<id>.html}: the town's Annex 1 of a period, held against what its units filed. */
public record PeriodPage(
        Layout layout,
        String meta,
        String notice,
        SheetForm form,
        String note,
        List<Difference> differences,
        String noDifference,
        SheetForm units,
        SheetForm comparison,
        List<ChangeRow> changes,
        List<ChangeRow> changedParts,
        List<Fact> sharedEmployers,
        List<Fact> otherProjects,
        List<Sent> submissions,
        List<Source> sources,
        List<Layout.NavItem> others,
        List<Link> files) {

    /** A cell in which reported and computed differ. */
    public record Difference(
            String row, String column, String reported, String computed, String delta, String reason, Tag state) {}

    public record Sent(Link unit, Tag state, String on, String due) {}

    /** The records behind a cell, or where they are listed. */
    public record Source(String id, String row, String column, String value, List<Link> records) {}
}
