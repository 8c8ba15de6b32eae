package org.qingxin.site.cases;

import java.util.List;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.Format;

/** The papers that stand behind the entries of a case, in the order of the entries. */
final class CasePapers {
    private CasePapers() {}

    static List<CasePage.Paper> of(CaseState state, Edition edition) {
        return state.lines().stream()
                .map(CaseLine::entry)
                .flatMap(entry -> entry.document().map(each -> paper(each, entry.by(), edition)).stream())
                .toList();
    }

    private static CasePage.Paper paper(Document document, Id.Unit by, Edition edition) {
        return new CasePage.Paper(
                edition.labels().of(document.kind()),
                document.no().orElse(Format.NONE),
                Format.day(document.on()),
                edition.unitName(document.from().orElse(by)),
                document.place().orElse(Format.NONE));
    }
}
