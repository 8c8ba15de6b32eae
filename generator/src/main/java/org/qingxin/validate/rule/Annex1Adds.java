package org.qingxin.validate.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Violation;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * A1, A2, A4 to A6 and A11: the identities of Annex 1 hold in every report as filed (form of Annex 1, columns 1 to 20
 * and 其它情况). A3, whole numbers and fen, is the schema's. A wrong cell breaks several: told is the one nearest to it,
 * a row's before the total's.
 */
final class Annex1Adds implements Rule {
    private static final Comparator<Annex1Violation> ROWS_BEFORE_TOTAL = Comparator.comparing(Annex1Adds::isOfTotal)
            .thenComparing(each -> each.rule().equals("A1"));

    @Override
    public void check(Standing standing, Problems problems) {
        standing.data().reports().stream().filter(each -> !each.zero()).forEach(each -> check(each, problems));
    }

    private static void check(PeriodReport report, Problems problems) {
        List<Annex1Violation> violations = new ArrayList<>(Annex1.identities(new ReportedTable(report)));
        violations.removeIf(each -> each.rule().equals("A3"));
        violations.sort(ROWS_BEFORE_TOTAL);
        Set<Annex1Column> told = EnumSet.noneOf(Annex1Column.class);
        Set<String> items = new TreeSet<>();
        for (Annex1Violation each : violations) {
            each.row().ifPresent(row -> {
                if (each.columns().stream().noneMatch(told::contains)) {
                    problems.add(code(each), report.id(), Annex1Words.at(row, wrong(each)), args(each, row));
                    told.addAll(each.columns());
                }
            });
            each.item().filter(item -> items.add(item.code())).ifPresent(item -> {
                Map<String, Arg> args = Annex1Words.figures(each.found(), each.expected());
                args.put("item", Annex1Words.item(item));
                problems.add(Code.OTHER_ITEM_CONTRADICTS, report.id(), Annex1Words.at(item), args);
            });
        }
    }

    private static boolean isOfTotal(Annex1Violation violation) {
        return violation.row().filter(Annex1Row.TOTAL::equals).isPresent();
    }

    private static Code code(Annex1Violation violation) {
        return switch (violation.rule()) {
            case "A1" -> Code.TOTAL_IS_NOT_SUM;
            case "A2" -> Code.CELL_EXCEEDS_WHOLE;
            case "A4" -> Code.CELLS_NOT_ZERO_TOGETHER;
            case "A5" -> violation.hard() ? Code.FEWER_PEOPLE_THAN_EMPLOYERS : Code.EMPLOYERS_WITHOUT_PEOPLE;
            default -> Code.ALL_MIGRANTS_NOT_ALL_MONEY;
        };
    }

    /** The cell to look at: the part, of A4 the one that is zero, of A6 the migrant workers' money. */
    private static Annex1Column wrong(Annex1Violation violation) {
        List<Annex1Column> columns = violation.columns();
        return switch (violation.rule()) {
            case "A4" -> columns.get(violation.expected().signum() == 0 ? 0 : 1);
            case "A6" -> columns.get(columns.size() - 1);
            default -> columns.get(0);
        };
    }

    private static Map<String, Arg> args(Annex1Violation violation, Annex1Row row) {
        boolean otherIsZero =
                violation.rule().equals("A4") && violation.expected().signum() == 0;
        Map<String, Arg> args = otherIsZero
                ? Annex1Words.figures(violation.expected(), violation.found())
                : Annex1Words.figures(violation.found(), violation.expected());
        args.put("row", Annex1Words.row(row));
        args.put("column", Annex1Words.column(wrong(violation)));
        args.put("columns", Annex1Words.columns(violation.columns()));
        return args;
    }
}
