package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.Map;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/** Annex 1 as a unit filed it; cells left out are zero. */
public record ReportedTable(PeriodReport report) implements Annex1Figures {
    private static final OtherItem NOTHING = new OtherItem(0, 0, Money.ZERO, 0);

    @Override
    public BigDecimal value(Annex1Row row, Annex1Column column) {
        return report.table().getOrDefault(row, Map.of()).getOrDefault(column, BigDecimal.ZERO);
    }

    @Override
    public OtherItem item(Investment investment) {
        return report.otherItems().getOrDefault(investment, NOTHING);
    }

    @Override
    public int published() {
        return report.published();
    }

    @Override
    public int blacklisted() {
        return report.blacklisted();
    }
}
