package org.qingxin.site.employers;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.InspectionRow;

/** {@code employers/<id>.html}: one employer with all its cases, projects, inspections and credit actions. */
public record EmployerPage(
        Layout layout,
        String meta,
        List<Fact> facts,
        List<CaseRow> cases,
        List<ProjectRow> projects,
        List<InspectionRow> inspections,
        List<CreditRow> credit,
        List<Fact> related) {

    /** @param role as what the employer appears in the project */
    public record ProjectRow(Link name, String role, String status) {}

    public record CreditRow(Link kind, String decidedOn, String endOn, String basis, String facts) {}
}
