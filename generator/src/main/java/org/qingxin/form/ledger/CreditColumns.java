package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.CreditTerm;
import org.qingxin.model.CreditAction;
import org.qingxin.wording.Words;

/** 信用惩戒台账: publications and blacklist entries, those in force first. */
final class CreditColumns {
    static final String NAME = "credit";

    private CreditColumns() {}

    static LedgerForm<CreditTerm> of(Words words) {
        Columns<CreditTerm> columns = new Columns<>(words);
        columns.id(each -> each.action().id())
                .code(
                        "kind",
                        "credit.kind",
                        CreditAction.Kind.values(),
                        each -> each.action().kind())
                .employer("employer", "ledger.employer", each -> each.action().employer())
                .arrearsCase("case", "rows.case", each -> each.action().arrearsCase())
                .unit("by", "creditPage.by", each -> each.action().by())
                .day("decidedOn", "credit.decidedOn", each -> each.action().decidedOn())
                .pastDay(
                        "publishedOn",
                        "creditPage.publishedOn",
                        each -> each.action().publishedOn())
                .maybeDay("endOn", "credit.endOn", each -> each.action().endOn())
                .pastDay(
                        "removedOn",
                        "creditPage.removedOn",
                        each -> each.action().removedOn())
                .code("state", "ledger.state", CreditTerm.State.values(), CreditTerm::state)
                .maybeCount("daysLeft", "ledger.daysLeft", CreditTerm::daysLeft)
                .words("basis", "credit.basis", each -> each.action().basis())
                .words("facts", "credit.facts", each -> each.action().facts());
        return new LedgerForm<>(
                NAME,
                words.text("nav.credit"),
                List.of("id"),
                columns.all(),
                words.views().creditTerms());
    }
}
