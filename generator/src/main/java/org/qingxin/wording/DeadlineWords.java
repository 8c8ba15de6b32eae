package org.qingxin.wording;

import org.qingxin.derive.duty.Deadline;

/** What a duty with a date is called. */
public final class DeadlineWords {
    private DeadlineWords() {}

    /** 「第 3 期情况表（附件 1）」, or the kind alone where it has no number. */
    public static String label(Deadline deadline, Words words) {
        String kind = words.labels().of(deadline.kind());
        return deadline.no()
                .map(no -> words.text("deadline.numbered", no, kind))
                .orElse(kind);
    }
}
