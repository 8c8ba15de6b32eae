package org.qingxin.form;

import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Document;
import org.qingxin.wording.Words;

/** The papers of one held compensation as they were on the day, and the cases it covers. */
final class GatePapers {
    private GatePapers() {}

    static Gate.Step step(Gate gate, Gate.Kind kind) {
        return gate.steps().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Empty until it is written. */
    static Optional<Document> of(Gate gate, Gate.Kind kind) {
        return step(gate, kind).paper();
    }

    /** As it is printed on the paper, with the day; empty while there is none. */
    static String number(Optional<Document> paper, Words words) {
        return paper.flatMap(each -> each.no().map(no -> words.text("papers.numbered", no, each.on())))
                .orElse("");
    }

    static List<CaseState> cases(Gate gate, Words words) {
        return gate.hold().cases().stream()
                .flatMap(each -> words.views().state(each).stream())
                .toList();
    }
}
