package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.form.Annex1CheckSheet;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** What units filed for a period beside what the records say. */
final class Annex1CheckExport implements Export {
    @Override
    public String name() {
        return Annex1CheckSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.UNIT, Parameter.PERIOD, Parameter.FINAL);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Asked asked = new Asked(words, request);
        Optional<Unit> unit = asked.filer();
        Period period = AskedSpan.of(words, asked, false).period().orElseThrow(IllegalStateException::new);
        String of = unit.map(each -> each.id().value()).orElse("town");
        return SheetFile.of(
                new Annex1CheckSheet(words).of(period, unit.map(List::of).orElseGet(asked::filers)),
                Annex1CheckSheet.FORM + "-" + of + "-p" + period.no(),
                request.type(),
                words.asOf(),
                List.of());
    }
}
