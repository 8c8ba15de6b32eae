package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingxin.derive.Gate;
import org.qingxin.form.PaymentNoticeSheet;
import org.qingxin.model.Money;
import org.qingxin.model.People.Worker;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** The notice to pay wages out of one held compensation. */
final class PaymentNoticeExport implements Export {
    @Override
    public String name() {
        return PaymentNoticeSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH, Parameter.PEOPLE);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Gate gate = new Asked(words, request).gate();
        PaymentNoticeSheet form = new PaymentNoticeSheet(words);
        return SheetFile.of(
                form.of(gate, request.people()),
                name() + "-" + gate.hold().id().value().toLowerCase(Locale.ROOT),
                request.type(),
                words.asOf(),
                notes(gate, form, words, request));
    }

    /** Whether the list is that of the wages to pay; told without a name or a sum of anybody. */
    private static List<String> notes(Gate gate, PaymentNoticeSheet form, Words words, Request request) {
        List<String> notes = new ArrayList<>(Unnamed.among(form.cases(gate), words, request));
        List<Worker> workers = form.workers(gate, request.people());
        Money listed = Money.sum(workers.stream().flatMap(each -> each.wages().stream()));
        boolean fits = workers.size() == gate.hold().workers()
                && listed.equals(gate.hold().wages());
        if (!workers.isEmpty() && !fits) {
            notes.add(words.text(
                    "export.note.listDiffers",
                    workers.size(),
                    Format.yuan(listed),
                    gate.hold().workers(),
                    Format.yuan(gate.hold().wages())));
        }
        return notes;
    }
}
