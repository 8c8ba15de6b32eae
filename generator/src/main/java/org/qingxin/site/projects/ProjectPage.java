package org.qingxin.site.projects;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.InspectionRow;
import org.qingxin.site.part.WarningNote;

/** {@code projects/<id>.html}: one project with its safeguards month by month, its cases and inspections. */
public record ProjectPage(
        Layout layout,
        String meta,
        List<Fact> facts,
        List<Safeguard> safeguards,
        List<Month> months,
        List<CaseRow> cases,
        List<InspectionRow> inspections,
        List<WarningNote> warnings,
        List<Fact> related) {

    public record Month(
            String month,
            String onSite,
            String realNamed,
            String contracted,
            String labourDue,
            String labourPaid,
            String people,
            String payDue,
            String payPaid,
            String paidOn) {}
}
