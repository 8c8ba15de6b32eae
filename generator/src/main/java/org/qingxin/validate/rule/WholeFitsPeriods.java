package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * A14: the final report of a unit is cumulative. Events and money paid (Annex 1, columns 10, 11 and 14 to 20) are at
 * least the sum of its single periods, and no more where these cover the campaign; what is counted once (1, 5 to 9, 12,
 * 13) lies between the largest period and the sum. Headcounts of inspections (2 to 4) are those of the latest and have no
 * least. An adjustment of the cell, of zero if need be, says why not: figures corrected since may be lower.
 */
final class WholeFitsPeriods implements TownRules.TownRule {
    private static final Set<Annex1Column> LATEST = EnumSet.of(
            Annex1Column.INSPECTED_WORKERS, Annex1Column.INSPECTED_MIGRANTS, Annex1Column.MIGRANTS_WITH_CONTRACT);
    private static final Set<Annex1Column> DISTINCT = EnumSet.of(
            Annex1Column.INSPECTED_EMPLOYERS,
            Annex1Column.ARREARS_EMPLOYERS,
            Annex1Column.ARREARS_WORKERS,
            Annex1Column.ARREARS_MIGRANTS,
            Annex1Column.ARREARS_AMOUNT,
            Annex1Column.ARREARS_AMOUNT_MIGRANTS,
            Annex1Column.RECOVERED_WORKERS,
            Annex1Column.RECOVERED_MIGRANTS);

    @Override
    public void check(Views views, Problems problems) {
        for (FiledTables filed : FiledTables.all(views)) {
            filed.whole().filter(whole -> !filed.interim().isEmpty()).ifPresent(whole -> {
                boolean covered = covers(filed.interim(), whole, views);
                for (Annex1Row row : Annex1Row.values()) {
                    if (row != Annex1Row.TOTAL) {
                        check(filed.interim(), whole, row, covered, problems);
                    }
                }
            });
        }
    }

    /** Whether there is a report of every single period and these end with the whole. */
    private static boolean covers(List<ReportedTable> interim, ReportedTable whole, Views views) {
        List<Integer> filed =
                interim.stream().map(each -> each.report().period()).toList();
        Optional<Period> last = views.period(whole.report().period());
        List<Period> single = new ArrayList<>(views.campaign().periods());
        single.removeIf(each -> each.kind() != Period.Kind.INTERIM);
        return single.stream().allMatch(each -> filed.contains(each.no()))
                && single.stream()
                        .anyMatch(each -> last.filter(end -> !each.to().isBefore(end.to()))
                                .isPresent());
    }

    private static void check(
            List<ReportedTable> interim, ReportedTable whole, Annex1Row row, boolean covered, Problems problems) {
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal stated = whole.value(row, column);
            BigDecimal sum = FiledTables.sum(interim, row, column);
            BigDecimal largest = DISTINCT.contains(column) ? FiledTables.most(interim, row, column) : sum;
            BigDecimal least = LATEST.contains(column) ? BigDecimal.ZERO : largest;
            if (isAdjusted(whole.report(), row, column)) {
                continue;
            }
            if (stated.compareTo(least) < 0) {
                report(interim, whole, row, column, least, problems);
            } else if (covered && stated.compareTo(sum) > 0) {
                report(interim, whole, row, column, sum, problems);
            }
        }
    }

    private static boolean isAdjusted(PeriodReport report, Annex1Row row, Annex1Column column) {
        return report.adjustments().stream().anyMatch(each -> each.row() == row && each.column() == column);
    }

    private static void report(
            List<ReportedTable> interim,
            ReportedTable whole,
            Annex1Row row,
            Annex1Column column,
            BigDecimal bound,
            Problems problems) {
        BigDecimal stated = whole.value(row, column);
        Map<String, Arg> args = Annex1Words.figures(stated, bound);
        args.put("row", Annex1Words.row(row));
        args.put("column", Annex1Words.column(column));
        args.put("bound", stated.compareTo(bound) < 0 ? Arg.of("不应少于", "at least") : Arg.of("不应多于", "at most"));
        Problem problem =
                Problem.of(Code.WHOLE_AGAINST_PERIODS, whole.report().id(), Annex1Words.at(row, column), args);
        for (ReportedTable each : interim) {
            if (each.value(row, column).signum() != 0) {
                problem = problem.relatedTo(each.report().id(), Annex1Words.at(row, column));
            }
        }
        problems.add(problem);
    }
}
