package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Figures;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Unit;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/** Annex 1 of the town or of a unit that owes it: computed from the records, as filed, or to be filled in by hand. */
final class Annex1Export implements Export {
    @Override
    public String name() {
        return Annex1Sheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(
                Parameter.UNIT,
                Parameter.EACH,
                Parameter.PERIOD,
                Parameter.FINAL,
                Parameter.FROM,
                Parameter.TO,
                Parameter.REPORTED,
                Parameter.BLANK);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Asked asked = new Asked(words, request);
        asked.alone(Parameter.BLANK, Parameter.REPORTED);
        asked.alone(Parameter.REPORTED, Parameter.FROM, Parameter.TO);
        asked.alone(Parameter.EACH, Parameter.UNIT);
        AskedSpan span = AskedSpan.of(words, asked, request.has(Parameter.BLANK));
        return request.has(Parameter.EACH) ? each(words, asked, span) : one(words, request, span, asked.filer());
    }

    /** The town's, and that of each unit; of those filed, what there is. */
    private static Made each(Words words, Asked asked, AskedSpan span) throws Refusal {
        Request request = asked.request();
        boolean reported = request.has(Parameter.REPORTED);
        List<Made> made = new ArrayList<>();
        if (!reported) {
            made.add(one(words, request, span, Optional.empty()));
        }
        for (Unit each : asked.filers()) {
            if (!reported || submitted(words, span, each).isPresent()) {
                made.add(one(words, request, span, Optional.of(each)));
            }
        }
        if (made.isEmpty()) {
            throw Refusal.notThere(words.text("export.refused.noneFiled", period(words, span), words.asOf()));
        }
        return Made.together(Annex1Sheet.FORM + "-" + span.name() + kind(request), made);
    }

    private static Made one(Words words, Request request, AskedSpan span, Optional<Unit> unit) throws Refusal {
        String title = unit.map(Unit::name).orElseGet(() -> town(words));
        Optional<PeriodReport> report = unit.flatMap(each -> submitted(words, span, each));
        Optional<PeriodReport> filed =
                request.has(Parameter.REPORTED) ? Optional.of(filed(words, unit, span, report)) : Optional.empty();
        Annex1Table computed = computed(words, unit, span);
        Optional<Annex1Figures> figures = request.has(Parameter.BLANK)
                ? Optional.empty()
                : Optional.of(filed.<Annex1Figures>map(ReportedTable::new).orElse(computed));
        Filling filling = Filling.of(title, span.from(), span.to(), figures, filed);
        return SheetFile.of(
                new Annex1Sheet(words).of(filling),
                fileName(unit, span, request),
                request.type(),
                words.asOf(),
                request.has(Parameter.BLANK) || filed.isPresent() ? List.of() : notes(words, title, report));
    }

    /** The office files for the whole town; its own part bears its name alone. */
    private static String town(Words words) {
        Id.Unit office = words.campaign().leadingGroup().office().unit();
        return words.text("annex1.townUnit", words.town().name(), words.unitName(office));
    }

    /** What lies at the office of the unit and period. */
    private static Optional<PeriodReport> submitted(Words words, AskedSpan span, Unit unit) {
        return span.period().flatMap(period -> words.views().submissions().submitted(unit.id(), period.no()));
    }

    private static Annex1Table computed(Words words, Optional<Unit> unit, AskedSpan span) {
        Annex1 annex1 = words.views().annex1();
        Annex1Scope scope = unit.map(each -> annex1.scopeOf(each.id())).orElse(new Annex1Scope.Town());
        return annex1.table(scope, span.from(), span.to());
    }

    private static PeriodReport filed(Words words, Optional<Unit> unit, AskedSpan span, Optional<PeriodReport> report)
            throws Refusal {
        if (unit.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.reportedOfTown"));
        }
        if (report.isEmpty()) {
            throw Refusal.notThere(
                    words.text("export.refused.notFiled", unit.get().name(), period(words, span), words.asOf()));
        }
        return report.get();
    }

    private static String period(Words words, AskedSpan span) {
        return span.period().map(each -> PeriodWords.name(each, words)).orElseThrow(IllegalStateException::new);
    }

    /** That what was filed is not what the records say. */
    private static List<String> notes(Words words, String unit, Optional<PeriodReport> report) {
        return report
                .flatMap(words.views()::reconcile)
                .map(found -> found.differences().size())
                .filter(differing -> differing > 0)
                .map(differing -> words.text("export.note.differs", unit, differing))
                .stream()
                .toList();
    }

    private static String fileName(Optional<Unit> unit, AskedSpan span, Request request) {
        String of = unit.map(each -> each.id().value()).orElse("town");
        return Annex1Sheet.FORM + "-" + of + "-" + span.name() + kind(request);
    }

    private static String kind(Request request) {
        return request.has(Parameter.BLANK) ? "-blank" : request.has(Parameter.REPORTED) ? "-reported" : "";
    }
}
