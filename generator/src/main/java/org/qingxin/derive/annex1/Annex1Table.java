package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/**
 * Annex 1 worked out from the records.
 *
 * @param from first day counted, inclusive
 * @param to last day counted, inclusive
 * @param cells every row with every column, in the order of the form
 */
public record Annex1Table(
        Annex1Scope scope,
        LocalDate from,
        LocalDate to,
        Map<Annex1Row, Map<Annex1Column, Cell>> cells,
        OtherItems otherItems)
        implements Annex1Figures {

    /**
     * A figure and the records it comes from.
     *
     * @param value a count, or fen where the column is money
     * @param records inspections for columns 1 to 4, cases for the others, in the order of their ids
     */
    public record Cell(long value, List<Id> records) {
        static final Cell EMPTY = new Cell(0, List.of());

        public boolean isZero() {
            return value == 0;
        }

        /** The figure of a money column. */
        public Money money() {
            return new Money(value);
        }
    }

    /**
     * 其它情况, the lines under the table.
     *
     * @param lines by kind of investment; a project with several counts in each, so their sum is no total (note 3)
     * @param projects the projects behind each line
     * @param published 公布欠薪严重违法单位, 户, and {@code blacklisted} 列入黑名单, 件
     * @param actions the credit actions behind both
     */
    public record OtherItems(
            Map<Investment, OtherItem> lines,
            Map<Investment, List<Id>> projects,
            int published,
            int blacklisted,
            List<Id> actions) {}

    public Cell cell(Annex1Row row, Annex1Column column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, Cell.EMPTY);
    }

    @Override
    public BigDecimal value(Annex1Row row, Annex1Column column) {
        Cell cell = cell(row, column);
        return column.isMoney() ? cell.money().yuan() : BigDecimal.valueOf(cell.value());
    }

    @Override
    public OtherItem item(Investment investment) {
        return otherItems.lines().getOrDefault(investment, new OtherItem(0, 0, Money.ZERO, 0));
    }

    @Override
    public int published() {
        return otherItems.published();
    }

    @Override
    public int blacklisted() {
        return otherItems.blacklisted();
    }
}
