package org.qingxin.form;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Sum;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.form.Annex1LinesSheet.Kind;
import org.qingxin.form.Annex1LinesSheet.Line;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/**
 * The totals of all units under the heading of Annex 1, on A3 across: a row for each unit, their sum, the town's own
 * table, and by how much the sum counts more than once, with the employers that several units count.
 */
public final class Annex1UnitsSheet {
    public static final String FORM = "annex1-units";

    private final Words words;

    public Annex1UnitsSheet(Words words) {
        this.words = words;
    }

    /** @param span the days, as they are called */
    public Sheet of(Annex1Sum sum, String span) {
        Annex1LinesSheet lines = new Annex1LinesSheet(words);
        SheetBuilder form = lines.begin(FORM, words.text("annex1.units.tab"), words.text("annex1.units.title", span))
                .title()
                .across(Entry.note(words.text(
                        "annex1.units.days", sum.whole().from(), sum.whole().to())));
        lines.addTo(form, words.text("units.unit"), lines(sum));
        return form.across(Entry.note(note(sum))).build();
    }

    private List<Line> lines(Annex1Sum sum) {
        List<Line> lines = new ArrayList<>();
        sum.parts().forEach(each -> lines.add(Line.of(name(each), each)));
        lines.add(new Line(
                words.text("annex1.units.sum"),
                Kind.TOTAL,
                column -> line(sum, column).sum()));
        lines.add(new Line(
                words.text("annex1.units.town"),
                Kind.TOTAL,
                column -> line(sum, column).whole()));
        lines.add(new Line(
                words.text("annex1.units.overlap"),
                Kind.BESIDE,
                column -> line(sum, column).overlap()));
        return lines;
    }

    private static Annex1Sum.Line line(Annex1Sum sum, Annex1Column column) {
        return sum.line(Annex1Row.TOTAL, column);
    }

    private String name(Annex1Table part) {
        return part.scope() instanceof Annex1Scope.Own own
                ? words.unitName(own.unit())
                : words.unitName(words.campaign().leadingGroup().office().unit());
    }

    /** For each column that counts employers, whom several units count. */
    private String note(Annex1Sum sum) {
        List<String> columns = sum.overlaps().stream()
                .filter(each -> each.row() == Annex1Row.TOTAL && each.rule() == Annex1Sum.Rule.EMPLOYERS_ONCE)
                .map(each -> words.text(
                        "annex1.units.column",
                        PeriodWords.column(each.column(), words),
                        each.shared().stream().map(this::shared).collect(joining(words.text("list.separator")))))
                .toList();
        return columns.isEmpty()
                ? words.text("annex1.units.addsUp")
                : words.text("annex1.units.note") + "\n" + String.join("\n", columns);
    }

    private String shared(Annex1Sum.Shared shared) {
        String employer = shared.what() instanceof Id.Employer id
                ? words.employerName(id)
                : shared.what().value();
        String units = shared.in().stream().map(this::name).collect(joining(words.text("list.separator")));
        return words.text("annex1.units.shared", employer, units);
    }
}
