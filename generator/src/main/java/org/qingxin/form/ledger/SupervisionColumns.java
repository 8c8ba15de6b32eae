package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.SupervisionCourse;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.Supervision;
import org.qingxin.wording.Words;

/** 督查台账: what is overdue to be mended first. */
final class SupervisionColumns {
    static final String NAME = "supervision";

    private SupervisionColumns() {}

    static LedgerForm<SupervisionCourse> of(Words words) {
        Columns<SupervisionCourse> columns = new Columns<>(words);
        columns.id(each -> each.supervision().id())
                .day("on", "supervision.on", each -> each.supervision().on())
                .unit("by", "supervision.by", each -> each.supervision().by())
                .units("units", "supervision.units", each -> each.supervision().units())
                .code(
                        "kind",
                        "ledger.kind",
                        Supervision.Kind.values(),
                        each -> each.supervision().kind())
                .words("title", "ledger.title", each -> each.supervision().title())
                .words("finding", "ledger.finding", each -> each.supervision().finding())
                .maybeDay(
                        "due", "supervision.mendBy", each -> each.supervision().due())
                .pastDay(
                        "fixedOn",
                        "supervision.mendedOn",
                        each -> each.supervision().fixedOn())
                .maybeCode(
                        "state",
                        "ledger.state",
                        Deadline.State.values(),
                        each -> each.mending().map(Deadline::state));
        return new LedgerForm<>(
                NAME,
                words.text("nav.supervision"),
                List.of("id"),
                columns.all(),
                SupervisionCourse.all(words.views()));
    }
}
