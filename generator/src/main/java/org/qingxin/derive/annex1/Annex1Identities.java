package org.qingxin.derive.annex1;

import static org.qingxin.model.Annex1Column.ARREARS_AMOUNT;
import static org.qingxin.model.Annex1Column.ARREARS_AMOUNT_MIGRANTS;
import static org.qingxin.model.Annex1Column.ARREARS_EMPLOYERS;
import static org.qingxin.model.Annex1Column.ARREARS_MIGRANTS;
import static org.qingxin.model.Annex1Column.ARREARS_WORKERS;
import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_MIGRANTS;
import static org.qingxin.model.Annex1Column.INSPECTED_WORKERS;
import static org.qingxin.model.Annex1Column.MIGRANTS_WITH_CONTRACT;
import static org.qingxin.model.Annex1Column.RECOVERED_AMOUNT;
import static org.qingxin.model.Annex1Column.RECOVERED_AMOUNT_MIGRANTS;
import static org.qingxin.model.Annex1Column.RECOVERED_MIGRANTS;
import static org.qingxin.model.Annex1Column.RECOVERED_WORKERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/** The identities A1 to A6 and A11 over one table. Figures are compared as exact decimals, never rounded. */
final class Annex1Identities {
    private final Annex1Figures table;
    private final List<Annex1Violation> violations = new ArrayList<>();

    Annex1Identities(Annex1Figures table) {
        this.table = table;
    }

    List<Annex1Violation> violations() {
        totals();
        for (Annex1Row row : Annex1Row.values()) {
            parts(row);
            kinds(row);
            zeros(row);
            heads(row);
            allMigrants(row);
        }
        for (Investment investment : List.of(Investment.GOV, Investment.PPP, Investment.SOE)) {
            other(investment, table.item(investment));
        }
        return List.copyOf(violations);
    }

    /** A1: the first row is the sum of the others. */
    private void totals() {
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Annex1Row row : Annex1Row.values()) {
                sum = row == Annex1Row.TOTAL ? sum : sum.add(table.value(row, column));
            }
            BigDecimal total = table.value(Annex1Row.TOTAL, column);
            if (total.compareTo(sum) != 0) {
                report("A1", true, Annex1Row.TOTAL, List.of(column), total, sum);
            }
        }
    }

    /** A2: a part is at most its whole. */
    private void parts(Annex1Row row) {
        atMost("A2", row, INSPECTED_MIGRANTS, INSPECTED_WORKERS);
        atMost("A2", row, MIGRANTS_WITH_CONTRACT, INSPECTED_MIGRANTS);
        atMost("A2", row, ARREARS_MIGRANTS, ARREARS_WORKERS);
        atMost("A2", row, ARREARS_AMOUNT_MIGRANTS, ARREARS_AMOUNT);
        atMost("A2", row, RECOVERED_MIGRANTS, RECOVERED_WORKERS);
        atMost("A2", row, RECOVERED_AMOUNT_MIGRANTS, RECOVERED_AMOUNT);
    }

    /** A3: counts are whole, money has at most fen, nothing is negative. */
    private void kinds(Annex1Row row) {
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal value = table.value(row, column);
            int decimals = Math.max(0, value.stripTrailingZeros().scale());
            if (value.signum() < 0 || decimals > (column.isMoney() ? 2 : 0)) {
                report("A3", true, row, List.of(column), value, BigDecimal.ZERO);
            }
        }
    }

    /** A4: people, money and employers are there together or not at all. */
    private void zeros(Annex1Row row) {
        together(row, ARREARS_EMPLOYERS, ARREARS_WORKERS);
        together(row, ARREARS_WORKERS, ARREARS_AMOUNT);
        together(row, ARREARS_MIGRANTS, ARREARS_AMOUNT_MIGRANTS);
        together(row, RECOVERED_WORKERS, RECOVERED_AMOUNT);
        together(row, RECOVERED_MIGRANTS, RECOVERED_AMOUNT_MIGRANTS);
        if (table.value(row, INSPECTED_EMPLOYERS).signum() == 0) {
            for (Annex1Column column : List.of(INSPECTED_WORKERS, INSPECTED_MIGRANTS, MIGRANTS_WITH_CONTRACT)) {
                BigDecimal value = table.value(row, column);
                if (value.signum() != 0) {
                    report("A4", true, row, List.of(INSPECTED_EMPLOYERS, column), value, BigDecimal.ZERO);
                }
            }
        }
    }

    /** A5: an employer that owes owes someone; one inspected may have closed down. */
    private void heads(Annex1Row row) {
        atLeast(row, ARREARS_WORKERS, ARREARS_EMPLOYERS, true);
        atLeast(row, INSPECTED_WORKERS, INSPECTED_EMPLOYERS, false);
    }

    /** A6: where all people are migrant workers, so is all money. */
    private void allMigrants(Annex1Row row) {
        allMigrants(row, ARREARS_WORKERS, ARREARS_MIGRANTS, ARREARS_AMOUNT, ARREARS_AMOUNT_MIGRANTS);
        allMigrants(row, RECOVERED_WORKERS, RECOVERED_MIGRANTS, RECOVERED_AMOUNT, RECOVERED_AMOUNT_MIGRANTS);
    }

    private void allMigrants(
            Annex1Row row, Annex1Column people, Annex1Column migrants, Annex1Column money, Annex1Column theirs) {
        BigDecimal all = table.value(row, money);
        BigDecimal part = table.value(row, theirs);
        boolean samePeople = table.value(row, people).compareTo(table.value(row, migrants)) == 0;
        if (samePeople && all.compareTo(part) != 0) {
            report("A6", true, row, List.of(people, migrants, money, theirs), part, all);
        }
    }

    /**
     * A11: the lines of 其它情况. That no more are found in arrears than were inspected is no identity: a complaint brings
     * up arrears where nobody inspected (decision 22).
     */
    private void other(Investment investment, OtherItem item) {
        if ((item.found() == 0) != item.amount().isZero()) {
            violations.add(violation(investment, item.amount().yuan(), BigDecimal.valueOf(item.found())));
        }
        if ((item.found() == 0) != (item.people() == 0) || item.people() < item.found()) {
            report(investment, item.people(), item.found());
        }
    }

    private void atMost(String rule, Annex1Row row, Annex1Column part, Annex1Column whole) {
        BigDecimal most = table.value(row, whole);
        BigDecimal value = table.value(row, part);
        if (value.compareTo(most) > 0) {
            report(rule, true, row, List.of(part, whole), value, most);
        }
    }

    private void atLeast(Annex1Row row, Annex1Column people, Annex1Column employers, boolean hard) {
        BigDecimal least = table.value(row, employers);
        BigDecimal value = table.value(row, people);
        if (value.compareTo(least) < 0) {
            report("A5", hard, row, List.of(people, employers), value, least);
        }
    }

    private void together(Annex1Row row, Annex1Column one, Annex1Column other) {
        BigDecimal first = table.value(row, one);
        BigDecimal second = table.value(row, other);
        if ((first.signum() == 0) != (second.signum() == 0)) {
            report("A4", true, row, List.of(one, other), second, first);
        }
    }

    private void report(
            String rule,
            boolean hard,
            Annex1Row row,
            List<Annex1Column> columns,
            BigDecimal found,
            BigDecimal expected) {
        violations.add(new Annex1Violation(rule, hard, Optional.of(row), columns, Optional.empty(), found, expected));
    }

    private void report(Investment investment, int found, int expected) {
        violations.add(violation(investment, BigDecimal.valueOf(found), BigDecimal.valueOf(expected)));
    }

    private static Annex1Violation violation(Investment item, BigDecimal found, BigDecimal expected) {
        return new Annex1Violation("A11", true, Optional.empty(), List.of(), Optional.of(item), found, expected);
    }
}
