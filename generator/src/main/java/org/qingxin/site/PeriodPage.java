package org.qingxin.site;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** {@code periods/<id>.html} and {@code periods/<id>/<unit>.html}: Annex 1 worked out, and held against what was filed. */
public record PeriodPage(
        Layout layout,
        String meta,
        String notice,
        Annex1Form form,
        String reconciliationNote,
        List<Difference> differences,
        boolean ofTown,
        Annex1Form units,
        Annex1Form comparison,
        List<Sent> submissions,
        List<Source> sources,
        List<String> violations,
        List<Fact> filing,
        boolean hasNarrative,
        TemplateHTMLOutputModel narrative,
        List<Layout.NavItem> others) {

    /** A cell in which reported and computed differ. */
    public record Difference(
            String row,
            String column,
            String reported,
            String computed,
            String delta,
            String reason,
            Tag state,
            String href) {}

    public record Sent(Link unit, Tag state, String on, String due) {}

    /**
     * The records behind a cell.
     *
     * @param more how many are not listed; 0 if all are
     */
    public record Source(String id, String row, String column, String value, List<Link> records, int more) {}
}
