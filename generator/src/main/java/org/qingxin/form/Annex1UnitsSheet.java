package org.qingxin.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qingxin.derive.Annex1Scope;
import org.qingxin.derive.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.wording.Words;

/**
 * The totals of all units under the heading of Annex 1, on A3 across: a row for each unit, their sum, the town's own
 * table, and by how much the sum counts more than once: employers that several units count are one to the town.
 */
public final class Annex1UnitsSheet {
    public static final String FORM = "annex1-units";
    private static final double ROW = 24;

    private final Words words;

    public Annex1UnitsSheet(Words words) {
        this.words = words;
    }

    /**
     * @param units the tables of the units
     * @param town its table for the same days
     * @param span the days, as they are called
     */
    public Sheet of(List<Annex1Table> units, Annex1Table town, String span) {
        Annex1Headings headings = new Annex1Headings(words, words.text("units.unit"), words.text("annex2.no"));
        SheetBuilder form = SheetBuilder.of(
                        FORM, words.text("annex1.units.tab"), words.text("annex1.units.title", span))
                .page(Page.landscape(Page.Paper.A3), Sheet.Footer.of(words))
                .widths(headings.widths())
                .title()
                .across(Entry.note(words.text("annex1.units.days", town.from(), town.to())));
        int heading = form.rows();
        headings.addTo(form);
        form.repeatFrom(heading);
        for (Annex1Table each : units) {
            int number = units.indexOf(each) + 1;
            form.tall(ROW, row(name(each), Integer.toString(number), column -> total(each, column), false));
        }
        form.tall(ROW, row(words.text("annex1.units.sum"), "", column -> sum(units, column), true));
        form.tall(ROW, row(words.text("annex1.units.town"), "", column -> total(town, column), true));
        form.tall(
                ROW,
                row(
                        words.text("annex1.units.overlap"),
                        "",
                        column -> sum(units, column).subtract(total(town, column)),
                        false));
        return form.across(Entry.note(words.text("annex1.units.note"))).build();
    }

    private List<Entry> row(String name, String number, Function<Annex1Column, BigDecimal> figures, boolean total) {
        List<Entry> entries = new ArrayList<>(List.of(Entry.label(name), Entry.label(number)));
        for (Annex1Column column : Annex1Column.values()) {
            Value value = Annex1Sheet.value(figures.apply(column), column);
            entries.add((total ? Entry.total(value) : Entry.figure(value)).centered());
        }
        return entries;
    }

    private static BigDecimal total(Annex1Table table, Annex1Column column) {
        return table.value(Annex1Row.TOTAL, column);
    }

    private static BigDecimal sum(List<Annex1Table> tables, Annex1Column column) {
        return tables.stream().map(each -> total(each, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String name(Annex1Table part) {
        return part.scope() instanceof Annex1Scope.Own own
                ? words.unitName(own.unit())
                : words.unitName(words.campaign().leadingGroup().office().unit());
    }
}
