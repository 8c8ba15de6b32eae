package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.RecordNames;
import org.qingxin.wording.Words;

/** 期限台账: every duty with a date, most pressing first. */
public final class DeadlineColumns {
    public static final String NAME = "deadlines";

    private DeadlineColumns() {}

    public static LedgerForm<Deadline> of(Words words) {
        return of(words, words.views().deadlines().all());
    }

    /** Of some of them. */
    public static LedgerForm<Deadline> of(Words words, List<Deadline> deadlines) {
        Columns<Deadline> columns = new Columns<>(words);
        columns.words("what", "unit.what", each -> DeadlineWords.label(each, words))
                .code("kind", "ledger.kind", Deadline.Kind.values(), Deadline::kind)
                .words("target", "warnings.target", each -> RecordNames.of(each.target(), words))
                .words("targetId", "ledger.targetId", each -> each.target().value())
                .unit("unit", "warnings.owner", Deadline::owner)
                .day("due", "unit.due", Deadline::due)
                .maybeDay("done", "unit.doneOn", Deadline::done)
                .code("state", "ledger.state", Deadline.State.values(), Deadline::state)
                .count("daysLate", "ledger.daysLate", Deadline::daysLate)
                .count("daysLeft", "ledger.daysLeft", Deadline::daysLeft);
        return new LedgerForm<>(NAME, words.text("ledger.deadlines"), List.of(), columns.all(), deadlines);
    }
}
