package org.qingxin.site.cases;

import java.util.List;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.MatrixCell;

/** {@code key-cases.html}: cases under supervision, what they wait for, and their weekly reports. */
public record KeyCasesPage(
        Layout layout,
        String meta,
        String thresholds,
        List<Kpi> figures,
        List<Row> rows,
        List<Head> months,
        List<String> weeks,
        List<WeekRow> matrix) {

    /**
     * @param reports on time, late and missing, in words
     * @param next the most pressing duty of the supervision; an empty label where there is none
     * @param lookBack an empty label while the case is open
     */
    public record Row(
            Link title,
            String id,
            String under,
            List<Tag> reasons,
            Tag stage,
            String people,
            String outstanding,
            Link supervisor,
            Link reporter,
            String reports,
            Tag next,
            String nextWhat,
            Tag lookBack) {}

    /** A year and how many of the weeks beneath lie in it. */
    public record Head(String label, int span) {}

    public record WeekRow(Link id, String reporter, List<MatrixCell> cells) {}
}
