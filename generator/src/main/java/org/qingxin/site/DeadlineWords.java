package org.qingxin.site;

import org.qingxin.derive.Deadline;
import org.qingxin.model.Id;

/** What is due, in words. */
final class DeadlineWords {
    private DeadlineWords() {}

    static Tag tag(Deadline deadline, Edition edition) {
        return CaseDues.state(deadline.due(), deadline.done(), edition);
    }

    static String label(Deadline deadline, Edition edition) {
        String kind = edition.labels().of(deadline.kind());
        return deadline.no()
                .map(no -> edition.text("deadline.numbered", no, kind))
                .orElse(kind);
    }

    /** The case or the held compensation that it is about. */
    static Link about(Deadline deadline, Edition edition) {
        return deadline.about().stream()
                .filter(id -> id instanceof Id.Case || id instanceof Id.Compensation)
                .findFirst()
                .flatMap(new Places(edition)::of)
                .orElse(Link.plain(""));
    }
}
