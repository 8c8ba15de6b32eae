package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.warning.Warning;
import org.qingxin.wording.ParameterWords;
import org.qingxin.wording.RecordNames;
import org.qingxin.wording.WarningWords;
import org.qingxin.wording.Words;

/** 预警台账: everything that a rule raises, worst first. */
public final class WarningColumns {
    public static final String NAME = "warnings";

    private WarningColumns() {}

    public static LedgerForm<Warning> of(Words words) {
        Columns<Warning> columns = new Columns<>(words);
        columns.code("level", "warnings.level", Warning.Level.values(), Warning::level)
                .words("rule", "warnings.ruleShort", each -> each.rule().name())
                .words("target", "warnings.target", each -> RecordNames.of(each.target(), words))
                .words("targetId", "ledger.targetId", each -> each.target().value())
                .words("reason", "warnings.reason", each -> WarningWords.reason(each, words))
                .unit("unit", "warnings.owner", Warning::owner)
                .day("since", "warnings.since", Warning::since)
                .day("due", "warnings.due", Warning::due)
                .words("parameters", "warnings.rule", each -> ParameterWords.used(each.parameters(), words))
                .flag("raised", "ledger.raised", Warning::isRaised);
        return new LedgerForm<>(
                NAME,
                words.text("nav.warnings"),
                List.of(),
                columns.all(),
                words.views().warnings());
    }
}
