package org.qingxin.site.cases;

import java.util.List;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.site.frame.Edition;

/** What the page of a case and its file to print both show. */
record CaseParts(
        CasePage.MoneyPart money, CourseChart course, List<CasePage.Event> timeline, List<CasePage.Paper> papers) {
    static CaseParts of(CaseState state, Edition edition) {
        return new CaseParts(
                new CaseMoney(edition).of(state),
                CourseChart.of(state, edition),
                new CaseTimeline(edition).of(state),
                CasePapers.of(state, edition));
    }
}
