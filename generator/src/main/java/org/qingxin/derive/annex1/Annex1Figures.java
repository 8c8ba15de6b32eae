package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;

/** The figures of a filled Annex 1, computed or reported: counts as they are, money in 元. */
public interface Annex1Figures {
    BigDecimal value(Annex1Row row, Annex1Column column);

    /** 其它情况 of one kind of investment; the form has lines for government, PPP and state-owned. */
    OtherItem item(Investment investment);

    /** 公布欠薪严重违法单位, 户. */
    int published();

    /** 列入欠薪黑名单, 件. */
    int blacklisted();
}
