package org.qingxin.site;

import java.util.List;

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
