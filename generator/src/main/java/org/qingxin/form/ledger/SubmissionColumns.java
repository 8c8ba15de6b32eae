package org.qingxin.form.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.model.Unit.Owed;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/** 报送台账: who sent what was owed, by period and then by week, units in the order of Annex 5. */
final class SubmissionColumns {
    static final String NAME = "reports";

    private SubmissionColumns() {}

    /** @param what period or week, in words */
    record Row(Owed kind, String what, Submission submission) {}

    static LedgerForm<Row> of(Words words) {
        Columns<Row> columns = new Columns<>(words);
        columns.code("kind", "ledger.kind", Owed.values(), Row::kind)
                .words("what", "ledger.span", Row::what)
                .unit("unit", "units.unit", each -> each.submission().unit())
                .day("due", "period.due", each -> each.submission().due())
                .code(
                        "state",
                        "ledger.state",
                        Submission.State.values(),
                        each -> each.submission().state())
                .maybeDay("on", "period.submittedOn", each -> each.submission().on())
                .count("daysLate", "ledger.daysLate", each -> each.submission().daysLate())
                .flag("zero", "ledger.zero", each -> each.submission().zero());
        return new LedgerForm<>(
                NAME,
                words.text("ledger.reports"),
                List.of("kind", "unit", "due"),
                columns.all(),
                rows(words).toList());
    }

    private static Stream<Row> rows(Words words) {
        Submissions submissions = words.views().submissions();
        return Stream.concat(
                submissions.periods().stream()
                        .flatMap(period -> submissions.annex1(period).stream()
                                .map(each -> new Row(Owed.ANNEX1, PeriodWords.name(period, words), each))),
                submissions.weeks().stream()
                        .flatMap(week -> submissions.weekly(week).stream()
                                .map(each -> new Row(Owed.WEEKLY, week.toString(), each))));
    }
}
