package org.qingxin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.RollUp;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.form.Annex1LinesSheet.Kind;
import org.qingxin.form.Annex1LinesSheet.Line;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.wording.Words;

/**
 * Annex 1 of several towns added up, as a district sends it on, on A3 across: the totals of each town, their sum, the sum
 * by the rows of Annex 1, 其它情况, and how many employers there are if each counts once.
 */
public final class RollUpSheet {
    public static final String FORM = "rollup";
    private static final double OTHERS = 40;

    private final Words words;

    /** @param words of any of the towns; only what is said of none is taken from them */
    public RollUpSheet(Words words) {
        this.words = words;
    }

    /** @param span the days, as they are called */
    public Sheet of(RollUp sum, String span) {
        Annex1LinesSheet lines = new Annex1LinesSheet(words);
        Annex1Table first = sum.parts().get(0).table();
        SheetBuilder form = lines.begin(
                        FORM, words.text("rollup.tab"), words.text("rollup.title", districts(sum), span))
                .title()
                .across(Entry.note(words.text(
                        "rollup.days", first.from(), first.to(), sum.parts().size())));
        lines.addTo(form, words.text("rollup.town"), lines(sum));
        return form.tall(
                        OTHERS,
                        Entry.text(new Annex1Sheet(words).otherItems(Optional.of(sum)))
                                .across(form.columns())
                                .key("other-items"))
                .across(Entry.note(words.text(
                        "rollup.note",
                        sum.distinct(Annex1Row.TOTAL, Annex1Column.INSPECTED_EMPLOYERS),
                        sum.distinct(Annex1Row.TOTAL, Annex1Column.ARREARS_EMPLOYERS))))
                .build();
    }

    private String districts(RollUp sum) {
        return sum.parts().stream()
                .map(each -> each.town().district())
                .distinct()
                .collect(Collectors.joining(words.text("list.separator")));
    }

    private List<Line> lines(RollUp sum) {
        List<Line> lines = new ArrayList<>();
        sum.parts().forEach(each -> lines.add(Line.of(each.town().name(), each.table())));
        lines.add(Line.of(words.labels().of(Annex1Row.TOTAL), Kind.TOTAL, sum));
        Stream.of(Annex1Row.values())
                .filter(row -> row != Annex1Row.TOTAL)
                .forEach(row ->
                        lines.add(new Line(words.labels().of(row), Kind.BESIDE, column -> sum.value(row, column))));
        return lines;
    }
}
