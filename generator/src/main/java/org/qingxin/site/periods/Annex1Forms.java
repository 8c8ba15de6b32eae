package org.qingxin.site.periods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.form.Annex1LinesSheet;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.SheetForm;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetForms.Added;

/**
 * Annex 1 on pages: the same sheet that is exported, with each figure leading to the records behind it and those marked
 * that differ from what was reported.
 */
final class Annex1Forms {
    private final Edition edition;
    private final SheetForms forms;

    Annex1Forms(Edition edition) {
        this.edition = edition;
        this.forms = new SheetForms(edition);
    }

    /** A cell of the form, by row and column. */
    record Place(Annex1Row row, Annex1Column column) {}

    /** @param href what the name of the line leads to, from the root of the site; empty for nothing */
    record Linked(Annex1LinesSheet.Line line, String href) {
        static Linked none(Annex1LinesSheet.Line line) {
            return new Linked(line, "");
        }
    }

    /**
     * The form of a computed table; its figures lead to lists on the same page.
     *
     * @param report what was filed, for signers and date, if anything was
     * @param marked cells that differ from what was reported
     */
    SheetForm form(String unit, Annex1Table table, Optional<PeriodReport> report, Set<Place> marked) {
        Map<String, Added> added = new HashMap<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                boolean sources = !table.cell(row, column).records().isEmpty();
                added.put(
                        Annex1Sheet.key(row, column),
                        new Added(sources ? "#" + anchor(row, column) : "", marked.contains(new Place(row, column))));
            }
        }
        Annex1Sheet.Filling filling =
                Annex1Sheet.Filling.of(unit, table.from(), table.to(), Optional.of(table), report);
        return forms.of(
                "a", new Annex1Sheet(edition.words()).of(filling), key -> added.getOrDefault(key, Added.NOTHING));
    }

    /** The id of the list of records behind a cell. */
    static String anchor(Annex1Row row, Annex1Column column) {
        return "s-" + row.number() + "-" + column.number();
    }

    /**
     * Other lines under the same heading.
     *
     * @param prefix of the ids
     * @param path of the page
     * @param what the lines are, over their names
     */
    SheetForm lines(String prefix, String path, String title, String what, List<Linked> lines) {
        Map<String, Added> added = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String href = lines.get(i).href();
            added.put("line-" + (i + 1), new Added(href.isEmpty() ? "" : Address.rootOf(path) + href, false));
        }
        List<Annex1LinesSheet.Line> plain = lines.stream().map(Linked::line).toList();
        return forms.of(
                prefix,
                new Annex1LinesSheet(edition.words()).of(title, what, plain),
                key -> added.getOrDefault(key, Added.NOTHING));
    }
}
