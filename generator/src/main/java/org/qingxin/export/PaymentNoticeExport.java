package org.qingxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingxin.derive.Gate;
import org.qingxin.form.PaymentNoticeSheet;
import org.qingxin.wording.Words;

/** The notice to pay wages out of one held compensation. */
final class PaymentNoticeExport implements Export {
    @Override
    public String name() {
        return PaymentNoticeSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Gate gate = new Asked(words, request).gate();
        return SheetFile.of(
                new PaymentNoticeSheet(words).of(gate),
                name() + "-" + gate.hold().id().value().toLowerCase(Locale.ROOT),
                request.type(),
                words.asOf(),
                List.of());
    }
}
