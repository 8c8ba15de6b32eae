package org.qingxin.site.cases;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.part.SheetForm;

/**
 * {@code cases/<id>/dossier.html}: a case as a file to print and bind (卷宗): cover, list of contents, Annex 4, course,
 * payments and the closing note with room for signatures.
 *
 * @param caseLink the case's own page
 * @param contents what the printed file holds, then the papers to be put to it
 * @param annex4 the verification sheet; none while the case has not been checked
 * @param counted where Annex 1 counts the case
 */
public record DossierPage(
        Layout layout,
        Link caseLink,
        List<Fact> cover,
        List<Content> contents,
        List<SheetForm> annex4,
        CourseChart course,
        List<CasePage.Event> timeline,
        CasePage.MoneyPart money,
        List<Fact> counted,
        String note) {

    /** One piece of the file. */
    public record Content(int no, String title, String docNo, String from, String on, String place) {}
}
