package org.qingxin.export;

import java.util.List;
import java.util.Set;
import org.qingxin.form.Annex1UnitsSheet;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/** The totals of all units in one table, against the town's. */
final class Annex1UnitsExport implements Export {
    @Override
    public String name() {
        return Annex1UnitsSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.PERIOD, Parameter.FINAL, Parameter.FROM, Parameter.TO);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        AskedSpan span = AskedSpan.of(words, new Asked(words, request), false);
        String called = span.period()
                .map(each -> PeriodWords.name(each, words))
                .orElseGet(() -> words.text("span", span.from(), span.to()));
        return SheetFile.of(
                new Annex1UnitsSheet(words).of(words.views().annex1().units(span.from(), span.to()), called),
                Annex1UnitsSheet.FORM + "-" + span.name(),
                request.type(),
                words.asOf(),
                List.of());
    }
}
