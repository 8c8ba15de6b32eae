package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.wording.Words;

/** One of the ledgers, whole. */
final class LedgerExport implements Export {
    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH);
    }

    @Override
    public List<FileType> types() {
        return LedgerFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Optional<String> asked = request.value(Parameter.WHICH);
        String there = String.join(words.text("list.separator"), Ledgers.names());
        if (asked.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.whichLedger", there));
        }
        Optional<LedgerForm<?>> ledger = Ledgers.named(asked.get(), words);
        if (ledger.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.unknownLedger", asked.get(), there));
        }
        return new Made(
                "ledger-" + ledger.get().name() + "-" + words.asOf() + "."
                        + request.type().ending(),
                LedgerFile.of(ledger.get(), request.type(), words),
                List.of());
    }
}
