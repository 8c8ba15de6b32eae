package org.qingxin.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.form.Sheet;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** Annex 1 out of a sheet: whose, of which period, and its figures. */
final class Annex1Reading {
    private static final int WAN = 4;
    /** A fen in 万元 is the sixth decimal. */
    private static final int FEN_OF_WAN = 6;

    private final Words words;
    private final Sheet form;
    private final Map<String, String> names = new HashMap<>();

    Annex1Reading(Words words) {
        this.words = words;
        LocalDate any = words.campaign().startOn();
        form = new Annex1Sheet(words)
                .of(new Filling("", any, any, Optional.empty(), Optional.empty(), Optional.empty()));
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                names.put(
                        Annex1Sheet.key(row, column),
                        words.labels().of(row) + "·" + words.labels().of(column));
            }
        }
        Map.of(
                        "unit", "annex1.unit",
                        "from", "annex1.span",
                        "to", "annex1.span",
                        "filled-on", "annex1.filledOn",
                        "head", "annex1.head",
                        "preparer", "annex1.preparer",
                        "phone", "annex1.phone",
                        "other-items", "annex1.other")
                .forEach((key, text) -> names.put(key, words.text(text, "").replaceAll("[：:。.\\s]+$", "")));
    }

    boolean recognises(Grid grid) {
        return Alignment.isRecognised(form, grid);
    }

    /** @param asked what the workbook is said to be; empty where it says itself */
    Optional<FiledTable> read(Grid grid, Intake.Asked asked, Remarks remarks) {
        Alignment alignment = Alignment.of(form, grid, remarks);
        if (remarks.hasErrors()) {
            return Optional.empty();
        }
        Alignment.Names called = key -> names.getOrDefault(key, key);
        FormCells cells = new FormCells(grid, alignment.places(called, List.of()), called, remarks);
        Optional<Unit> unit = cells.unit(words, asked.unit());
        Optional<Campaign.Period> period = period(cells, asked.period());
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> figures = figures(cells, remarks);
        OtherItems items = OtherItems.of(words, cells);
        Optional<LocalDate> filledOn = cells.day("filled-on");
        Optional<String> phone = cells.phone("phone");
        Optional<String> head = cells.words("head");
        Optional<String> preparer = cells.words("preparer");
        requireDue(cells, unit, period, filledOn);
        if (remarks.hasErrors() || unit.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FiledTable(
                unit.get(),
                period.get(),
                filledOn,
                figures,
                items.items(),
                items.published(),
                items.blacklisted(),
                head,
                preparer,
                phone));
    }

    /** The unit owes the report, and the period is over: on its last day it may be reported. */
    private void requireDue(
            FormCells cells, Optional<Unit> unit, Optional<Campaign.Period> period, Optional<LocalDate> filledOn) {
        unit.filter(each -> !each.owes(Unit.Owed.ANNEX1))
                .ifPresent(each -> cells.add(
                        Code.FORM_NOT_OWED,
                        "unit",
                        Map.of("unit", Arg.of(each.name(), each.id().value()))));
        LocalDate on = filledOn.filter(each -> each.isBefore(words.asOf())).orElse(words.asOf());
        period.filter(each -> on.isBefore(each.to()))
                .ifPresent(each -> cells.add(
                        Code.PERIOD_NOT_OVER, "to", Map.of("no", Arg.of(each.no()), "to", Arg.of(each.to()))));
    }

    private Optional<Campaign.Period> period(FormCells cells, Optional<Campaign.Period> asked) {
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> to = cells.day("to");
        List<Campaign.Period> periods = words.campaign().periods();
        Optional<Campaign.Period> named = periods.stream()
                .filter(each -> from.equals(Optional.of(each.from())) && to.equals(Optional.of(each.to())))
                .findFirst();
        boolean says = from.isPresent() && to.isPresent();
        if (says && (named.isEmpty() || asked.isPresent() && !asked.equals(named))
                || asked.or(() -> named).isEmpty()) {
            Arg value = says
                    ? Arg.of("：写的是 " + from.get() + " 至 " + to.get(), ": it says " + from.get() + " to " + to.get())
                    : Arg.of("", "");
            cells.add(Code.UNNAMED_PERIOD, "from", Map.of("value", value));
            return Optional.empty();
        }
        return asked.or(() -> named);
    }

    private Map<Annex1Row, Map<Annex1Column, BigDecimal>> figures(FormCells cells, Remarks remarks) {
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> figures = new EnumMap<>(Annex1Row.class);
        for (Annex1Row row : Annex1Row.values()) {
            Map<Annex1Column, BigDecimal> line = new EnumMap<>(Annex1Column.class);
            for (Annex1Column column : Annex1Column.values()) {
                String key = Annex1Sheet.key(row, column);
                Figure figure = new Figure(
                        names.getOrDefault(key, key), measure(column), column.isMoney() ? FEN_OF_WAN : 0, remarks);
                Optional<GridCell> cell = cells.cell(key);
                cell.flatMap(figure::read)
                        .filter(value -> value.signum() != 0)
                        .ifPresent(value -> line.put(column, column.isMoney() ? value.movePointRight(WAN) : value));
            }
            figures.put(row, line);
        }
        return figures;
    }

    private static String measure(Annex1Column column) {
        return switch (column.measure()) {
            case EMPLOYERS -> "户";
            case PEOPLE -> "人";
            case CASES -> "件";
            case MONEY -> "万元";
        };
    }
}
