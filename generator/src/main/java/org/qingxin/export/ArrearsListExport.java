package org.qingxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingxin.derive.Gate;
import org.qingxin.form.ArrearsListSheet;
import org.qingxin.form.Sheet;
import org.qingxin.wording.Words;

/** Enterprises in arrears: of the town, or of one held compensation. */
final class ArrearsListExport implements Export {
    @Override
    public String name() {
        return ArrearsListSheet.FORM;
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
        ArrearsListSheet form = new ArrearsListSheet(words);
        if (request.has(Parameter.WHICH)) {
            Gate gate = new Asked(words, request).gate();
            return file(form.of(gate), gate.hold().id().value().toLowerCase(Locale.ROOT), words, request);
        }
        if (ArrearsListSheet.owing(words).isEmpty()) {
            throw Refusal.notThere(words.text("export.refused.noArrears", words.asOf()));
        }
        return file(form.ofTown(), "town", words, request);
    }

    private Made file(Sheet sheet, String of, Words words, Request request) {
        return SheetFile.of(sheet, name() + "-" + of + "-" + words.asOf(), request.type(), words.asOf(), List.of());
    }
}
