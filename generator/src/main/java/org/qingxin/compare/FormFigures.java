package org.qingxin.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.compare.Figure.Group;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.form.Value;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/** Annex 1 cell by cell, and who sent it. */
record FormFigures(Words words) {

    /** The town's table of a period: each row of it with its twenty columns. */
    Group town(Period period) {
        return cells("town-" + period.no(), title("compare.annex1.town", period), table(period));
    }

    /** The row 合计 of each unit's table. */
    Group units(Period period) {
        Annex1 annex1 = words.views().annex1();
        List<Figure> figures = new ArrayList<>();
        for (Id.Unit unit : annex1.filers()) {
            Annex1Table table = annex1.period(annex1.scopeOf(unit), period);
            for (Annex1Column column : Annex1Column.values()) {
                String label = words.text("compare.cell", words.unitName(unit), PeriodWords.column(column, words));
                figures.add(figure(unit.value() + "/" + column.number(), label, table, Annex1Row.TOTAL, column));
            }
        }
        return new Group("units-" + period.no(), title("compare.annex1.units", period), figures);
    }

    /** The row 合计 of each report as it lies at the office. */
    Group reported(Period period) {
        Submissions submissions = words.views().submissions();
        List<Figure> figures = new ArrayList<>();
        for (Id.Unit unit : words.views().annex1().filers()) {
            Optional<PeriodReport> report = submissions.submitted(unit, period.no());
            for (Annex1Column column : Annex1Column.values()) {
                figures.add(new Figure(
                        unit.value() + "/" + column.number(),
                        words.text("compare.cell", words.unitName(unit), PeriodWords.column(column, words)),
                        report.map(each -> reported(each, column)).orElseGet(Value.Blank::new),
                        report.map(each -> Map.of(each.id().value(), 1L)).orElse(Map.of())));
            }
        }
        return new Group(Figures.REPORTED + period.no(), title("compare.annex1.reported", period), figures);
    }

    private static Value reported(PeriodReport report, Annex1Column column) {
        BigDecimal value = new ReportedTable(report).value(Annex1Row.TOTAL, column);
        return column.isMoney()
                ? new Value.Amount(Money.ofYuan(value), Value.Amount.Unit.WAN)
                : new Value.Count(value.longValueExact());
    }

    /** The town's table from the first day of the campaign to the day told. */
    Group cumulative() {
        Annex1Table table = words.views().annex1().cumulative(new Annex1Scope.Town(), words.asOf());
        return cells("cumulative", words.text("compare.annex1.cumulative"), table);
    }

    /** How a period's reports came in, by unit. */
    Group submissions(Period period) {
        return counts(
                "reports-" + period.no(),
                title("compare.reports", period),
                words.views().submissions().annex1(period).stream());
    }

    /** The same of all weekly reports that were due. */
    Group weekly() {
        Stream<Submission> due = words.views().submissions().weeks().stream()
                .filter(this::hasCome)
                .flatMap(week -> words.views().submissions().weekly(week).stream());
        return counts("weekly", words.text("compare.weekly"), due);
    }

    private boolean hasCome(LocalDate week) {
        return !week.isAfter(words.asOf());
    }

    private Group counts(String key, String label, Stream<Submission> all) {
        Map<Submission.State, Map<String, Long>> shares = new LinkedHashMap<>();
        for (Submission.State state : Submission.State.values()) {
            if (state != Submission.State.NOT_OWED) {
                shares.put(state, new LinkedHashMap<>());
            }
        }
        all.forEach(each -> shares.computeIfAbsent(each.state(), state -> new LinkedHashMap<>())
                .merge(each.record().map(Id::value).orElse(each.unit().value()), 1L, Long::sum));
        List<Figure> figures = new ArrayList<>();
        shares.forEach((state, of) -> figures.add(new Figure(
                state.code(),
                words.labels().of(state),
                TownFigures.count(
                        of.values().stream().mapToLong(Long::longValue).sum()),
                of)));
        return new Group(key, label, figures);
    }

    private Annex1Table table(Period period) {
        return words.views().annex1().period(new Annex1Scope.Town(), period);
    }

    private String title(String key, Period period) {
        return words.text(key, PeriodWords.name(period, words));
    }

    private Group cells(String key, String label, Annex1Table table) {
        List<Figure> figures = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                String cell = words.text("compare.cell", words.labels().of(row), PeriodWords.column(column, words));
                figures.add(figure(row.code() + "/" + column.number(), cell, table, row, column));
            }
        }
        return new Group(key, label, figures);
    }

    private static Figure figure(String key, String label, Annex1Table table, Annex1Row row, Annex1Column column) {
        Annex1Table.Cell cell = table.cell(row, column);
        Value value = column.isMoney()
                ? new Value.Amount(cell.money(), Value.Amount.Unit.WAN)
                : new Value.Count(cell.value());
        Map<String, Long> counted = new LinkedHashMap<>();
        cell.records().forEach(each -> counted.put(each.value(), 1L));
        return new Figure(key, label, value, counted);
    }
}
