package org.qingxin.export;

import java.util.List;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.wording.Words;

/** Cases of a form on paper of whose people nothing was given, though details were. */
final class Unnamed {
    private Unnamed() {}

    static List<String> among(List<CaseState> cases, Words words, Request request) {
        return cases.stream()
                .filter(each -> request.has(Parameter.PEOPLE))
                .filter(each -> request.people().of(each.arrearsCase()).isEmpty())
                .map(each -> words.text("export.note.unnamed", each.id().value()))
                .toList();
    }
}
