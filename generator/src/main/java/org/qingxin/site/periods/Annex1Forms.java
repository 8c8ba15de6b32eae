package org.qingxin.site.periods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.qingxin.derive.Annex1Figures;
import org.qingxin.derive.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project.Investment;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.Format;

/**
 * Fills the official form. Money is written in 万元 with two decimals, rounded from the exact sum in 元 of each cell; the
 * exact sum is shown on pointing, so that a last digit that does not add up can be checked.
 */
final class Annex1Forms {
    /** Group and leaf heading of each column, as the form nests them: the ids that a cell's {@code headers} name. */
    private static final List<String> HEADINGS = List.of(
            "g0 l0",
            "g0 l1",
            "g0 l2",
            "g0 l3",
            "g1 l4",
            "g1 l5 s50",
            "g1 l5 s51",
            "g1 l6 s60",
            "g1 l6 s61",
            "g2 l7",
            "g2 l8",
            "g2 l9 s90",
            "g2 l9 s91",
            "g2 l10 s100",
            "g2 l10 s101",
            "g3 l11",
            "g3 l12",
            "g3 l13",
            "g4 l14",
            "g4 l15");

    private final Edition edition;

    Annex1Forms(Edition edition) {
        this.edition = edition;
    }

    /** A cell of the form, by row and column. */
    record Place(Annex1Row row, Annex1Column column) {}

    /**
     * The form of a computed table.
     *
     * @param report what was filed, for signers and date, if anything was
     * @param marked cells that differ from what was reported
     * @param withSources whether figures lead to a list of records on the same page
     */
    Annex1Form form(
            String unit, Annex1Table table, Optional<PeriodReport> report, Set<Place> marked, boolean withSources) {
        List<Annex1Form.Row> rows = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            rows.add(row("a", row, table, marked, withSources));
        }
        return new Annex1Form(
                "a",
                edition.text("annex1.title", edition.campaign().startOn().getYear()),
                unit,
                edition.text("span", table.from(), table.to()),
                report.map(each -> Format.day(each.filledOn())).orElse(""),
                rows,
                otherItems(table),
                report.map(each -> each.signers().head()).orElse(""),
                report.map(each -> each.signers().preparer()).orElse(""),
                report.flatMap(each -> each.signers().phone()).orElse(""));
    }

    private Annex1Form.Row row(
            String prefix, Annex1Row row, Annex1Table table, Set<Place> marked, boolean withSources) {
        List<Annex1Form.Cell> cells = new ArrayList<>();
        for (Annex1Column column : Annex1Column.values()) {
            boolean linked = withSources && !table.cell(row, column).records().isEmpty();
            cells.add(new Annex1Form.Cell(
                    Format.figure(table.value(row, column), column),
                    headers(prefix, row.number(), column),
                    linked ? "#" + anchor(row, column) : "",
                    exact(table.value(row, column), column),
                    marked.contains(new Place(row, column))));
        }
        return new Annex1Form.Row(
                edition.labels().of(row), Link.plain(""), row.number(), row == Annex1Row.TOTAL, cells);
    }

    /** The id of the list of records behind a cell. */
    static String anchor(Annex1Row row, Annex1Column column) {
        return "s-" + row.number() + "-" + column.number();
    }

    /** A table of other rows under the same heading: units, or periods. */
    Annex1Form comparison(String prefix, String title, List<Annex1Form.Row> rows) {
        return new Annex1Form(prefix, title, "", "", "", rows, "", "", "", "");
    }

    /** A row of a comparison, from whatever gives its twenty figures. */
    Annex1Form.Row row(
            String prefix,
            int number,
            Link label,
            boolean bold,
            Function<Annex1Column, BigDecimal> figures,
            BiFunction<BigDecimal, Annex1Column, String> writing) {
        List<Annex1Form.Cell> cells = new ArrayList<>();
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal figure = figures.apply(column);
            cells.add(new Annex1Form.Cell(
                    writing.apply(figure, column), headers(prefix, number, column), "", exact(figure, column), false));
        }
        return new Annex1Form.Row(label.text(), label, number, bold, cells);
    }

    static Function<Annex1Column, BigDecimal> totals(Annex1Figures table) {
        return column -> table.value(Annex1Row.TOTAL, column);
    }

    /** Money as exact as it is, shown beside the rounded figure; empty for counts. */
    private String exact(BigDecimal value, Annex1Column column) {
        return column.isMoney() ? edition.text("unit.yuan", Format.yuan(Money.ofYuan(value))) : "";
    }

    private static String headers(String prefix, int row, Annex1Column column) {
        StringBuilder ids = new StringBuilder(prefix + "-w" + row);
        for (String each : HEADINGS.get(column.ordinal()).split(" ")) {
            ids.append(' ').append(prefix).append('-').append(each);
        }
        return ids.toString();
    }

    private String otherItems(Annex1Figures table) {
        List<String> parts = new ArrayList<>();
        for (Investment each : List.of(Investment.GOV, Investment.PPP, Investment.SOE)) {
            PeriodReport.OtherItem item = table.item(each);
            parts.add(edition.text(
                    "annex1.other." + each.code(),
                    item.inspected(),
                    item.found(),
                    Format.wan(item.amount()),
                    item.people()));
        }
        parts.add(edition.text("annex1.other.credit", table.published(), table.blacklisted()));
        return edition.text("annex1.other", String.join(edition.text("list.clause"), parts));
    }
}
