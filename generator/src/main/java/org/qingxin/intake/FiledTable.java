package org.qingxin.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Unit;

/**
 * Annex 1 as a workbook has it, money in 元.
 *
 * @param figures cells that are not zero
 */
record FiledTable(
        Unit unit,
        Campaign.Period period,
        Optional<LocalDate> filledOn,
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> figures,
        Map<Investment, OtherItem> items,
        int published,
        int blacklisted,
        Optional<String> head,
        Optional<String> preparer,
        Optional<String> phone) {

    BigDecimal figure(Annex1Row row, Annex1Column column) {
        return figures.getOrDefault(row, Map.of()).getOrDefault(column, BigDecimal.ZERO);
    }

    boolean isZero() {
        return figures.values().stream().allMatch(Map::isEmpty)
                && items.isEmpty()
                && published == 0
                && blacklisted == 0;
    }
}
