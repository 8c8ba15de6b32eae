package org.qingxin.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qingxin.derive.annex1.Annex1Figures;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/**
 * Lines of twenty figures under the heading of Annex 1, on A3 across: units or towns beside each other, or one period
 * after another. The name of a line has the key {@code line-1}, counted
 * from 1, and each of its figures that with the code of the column: {@code line-1.cases-filed}.
 */
public final class Annex1LinesSheet {
    private static final double ROW = 24;

    private final Words words;

    public Annex1LinesSheet(Words words) {
        this.words = words;
    }

    /** What a line is to the others. */
    public enum Kind {
        /** One of what is counted by number. */
        PART,
        TOTAL,
        /** Told beside the others, without a number. */
        BESIDE,
        /** A difference, written with its sign. */
        CHANGE
    }

    /** @param figures of each column, in the units of the records (money in 元) */
    public record Line(String name, Kind kind, Function<Annex1Column, BigDecimal> figures) {
        /** The row 合计 of a table. */
        public static Line of(String name, Annex1Figures table) {
            return of(name, Kind.PART, table);
        }

        public static Line of(String name, Kind kind, Annex1Figures table) {
            return new Line(name, kind, column -> table.value(Annex1Row.TOTAL, column));
        }
    }

    /** @param what the lines are, over their names */
    public Sheet of(String title, String what, List<Line> lines) {
        SheetBuilder form = begin("annex1-lines", words.text("annex1.mark"), title);
        addTo(form, what, lines);
        return form.build();
    }

    SheetBuilder begin(String form, String name, String title) {
        return SheetBuilder.of(form, name, title)
                .page(Page.landscape(Page.Paper.A3), Sheet.Footer.of(words))
                .widths(headings("").widths());
    }

    private Annex1Headings headings(String what) {
        return new Annex1Headings(words, what, words.text("annex2.no"));
    }

    void addTo(SheetBuilder form, String what, List<Line> lines) {
        int heading = form.rows();
        headings(what).addTo(form);
        form.repeatFrom(heading);
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            number += line.kind() == Kind.PART ? 1 : 0;
            List<Entry> row = new ArrayList<>();
            row.add(Entry.label(line.name()).key("line-" + (i + 1)));
            row.add(Entry.label(line.kind() == Kind.PART ? Integer.toString(number) : ""));
            for (Annex1Column column : Annex1Column.values()) {
                row.add(figure(line, column).centered().key("line-" + (i + 1) + "." + column.code()));
            }
            form.tall(ROW, row);
        }
    }

    private static Entry figure(Line line, Annex1Column column) {
        BigDecimal figure = line.figures().apply(column);
        return switch (line.kind()) {
            case PART, BESIDE -> Entry.figure(Annex1Sheet.value(figure, column));
            case TOTAL -> Entry.total(Annex1Sheet.value(figure, column));
            case CHANGE -> Entry.of(Style.Role.FIGURE, new Value.Text(Format.difference(figure, column)));
        };
    }
}
