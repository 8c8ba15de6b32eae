package org.qingxin.site.periods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.Format;

/** What was found and recovered in each interim period that has begun, as bars to one scale. */
final class PeriodBars {
    private static final BigDecimal BAR = BigDecimal.valueOf(1000);
    private static final Bars NONE = new Bars("", "", "0", "0");

    private final Map<Integer, Annex1Table> tables = new HashMap<>();
    private final long most;

    /**
     * @param found columns 8 and 14 of the town's Annex 1, 万元; empty where there is nothing to draw
     * @param foundWidth of a thousand, which is the largest sum of all periods
     */
    public record Bars(String found, String recovered, String foundWidth, String recoveredWidth) {}

    PeriodBars(List<Period> periods, Edition edition) {
        periods.stream()
                .filter(each ->
                        each.kind() == Period.Kind.INTERIM && !each.from().isAfter(edition.asOf()))
                .forEach(each -> tables.put(each.no(), edition.views().annex1().period(new Annex1Scope.Town(), each)));
        this.most = tables.values().stream()
                .mapToLong(each -> Math.max(found(each).fen(), recovered(each).fen()))
                .max()
                .orElse(0);
    }

    Bars of(Period period) {
        Annex1Table table = tables.get(period.no());
        return table == null
                ? NONE
                : new Bars(
                        Format.wan(found(table)),
                        Format.wan(recovered(table)),
                        width(found(table)),
                        width(recovered(table)));
    }

    private static Money found(Annex1Table table) {
        return table.cell(Annex1Row.TOTAL, Annex1Column.ARREARS_AMOUNT).money();
    }

    private static Money recovered(Annex1Table table) {
        return table.cell(Annex1Row.TOTAL, Annex1Column.RECOVERED_AMOUNT).money();
    }

    private String width(Money part) {
        return BigDecimal.valueOf(part.fen())
                .multiply(BAR)
                .divide(BigDecimal.valueOf(Math.max(1, most)), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
