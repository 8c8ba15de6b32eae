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

    /** The case or other record that it is about, if that has a page. */
    static Link about(Deadline deadline, Edition edition) {
        return deadline.about().stream()
                .filter(Id.Case.class::isInstance)
                .findFirst()
                .map(id -> edition.link((Id.Case) id))
                .orElse(Link.plain(""));
    }
}
