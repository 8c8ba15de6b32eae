package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.Gate;
import org.qingxin.wording.Words;

/** 补偿款暂扣台账: wages before compensation. */
final class CompensationColumns {
    static final String NAME = "compensations";

    private CompensationColumns() {}

    static LedgerForm<Gate> of(Words words) {
        Columns<Gate> columns = new Columns<>(words);
        columns.id(each -> each.hold().id())
                .employer(
                        "employer",
                        "compensations.employer",
                        each -> each.hold().employer())
                .project("project", "annex4.project", each -> each.hold().project())
                .arrearsCases("cases", "rows.cases", each -> each.hold().cases())
                .unit("unit", "compensations.by", each -> each.hold().unit())
                .day("heldOn", "compensations.heldOn", each -> each.hold().heldOn())
                .words("matter", "ledger.matter", each -> each.hold().matter())
                .money("compensation", "compensations.sum", each -> each.hold().compensation())
                .money("wages", "compensations.wages", each -> each.hold().wages())
                .count("workers", "ledger.persons", each -> each.hold().workers())
                .money("owed", "compensations.owedNow", Gate::owed)
                .code("state", "ledger.state", Gate.State.values(), Gate::state)
                .maybeCode("next", "ledger.nextStep", Gate.Kind.values(), Gate::next)
                .maybeUnit("waitsFor", "ledger.waitsFor", each -> each.pending().map(Gate.Step::owner))
                .codes("faults", "compensations.faults", Gate.Fault.values(), Gate::faults)
                .pastDay("releasedOn", "ledger.releasedOn", each -> each.hold().releasedOn());
        return new LedgerForm<>(
                NAME,
                words.text("nav.compensations"),
                List.of("id"),
                columns.all(),
                words.views().gates());
    }
}
