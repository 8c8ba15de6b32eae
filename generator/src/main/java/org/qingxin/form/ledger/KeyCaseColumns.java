package org.qingxin.form.ledger;

import java.util.List;
import java.util.Optional;
import org.qingxin.derive.KeyCase;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.KeyCase.Reason;
import org.qingxin.model.Stage;
import org.qingxin.wording.Words;

/** 重点督办台账: cases under supervision, those that are most behind first. */
final class KeyCaseColumns {
    static final String NAME = "key-cases";

    private KeyCaseColumns() {}

    static LedgerForm<KeyCase> of(Words words) {
        Columns<KeyCase> columns = new Columns<>(words);
        columns.arrearsCase("id", "cases.id", each -> Optional.of(each.state().id()))
                .words("title", "annex4.title", each -> words.title(each.state()))
                .codes("reasons", "keyCases.why", Reason.values(), KeyCaseColumns::reasons)
                .maybeUnit("supervisor", "case.supervisor", each -> mark(each).map(ArrearsCase.KeyCase::supervisor))
                .unit(
                        "reporter",
                        "keyCases.reporter",
                        each -> each.state().arrearsCase().countedBy())
                .code(
                        "stage",
                        "cases.stage",
                        Stage.values(),
                        each -> each.state().stage())
                .count("peopleLeft", "keyCases.peopleLeft", each -> each.state().outstandingWorkers())
                .money("left", "cases.outstanding", each -> each.state().outstanding());
        reports(columns);
        return new LedgerForm<>(
                NAME,
                words.text("nav.keyCases"),
                List.of("id"),
                columns.all(),
                words.views().keyCases());
    }

    private static void reports(Columns<KeyCase> columns) {
        columns.count("onTime", "ledger.reportsOnTime", each -> each.reports(Deadline.State.DONE_ON_TIME))
                .count("late", "ledger.reportsLate", each -> each.reports(Deadline.State.DONE_LATE))
                .count("missing", "ledger.reportsMissing", each -> each.reports(Deadline.State.OVERDUE))
                .maybeDay(
                        "lookBackDue",
                        "ledger.lookBackDue",
                        each -> each.lookBack().map(Deadline::due))
                .maybeCode(
                        "lookBack",
                        "keyCases.lookBack",
                        Deadline.State.values(),
                        each -> each.lookBack().map(Deadline::state));
    }

    private static Optional<ArrearsCase.KeyCase> mark(KeyCase each) {
        return each.state().arrearsCase().keyCase();
    }

    private static List<Reason> reasons(KeyCase each) {
        return mark(each).map(ArrearsCase.KeyCase::reasons).orElse(List.of());
    }
}
