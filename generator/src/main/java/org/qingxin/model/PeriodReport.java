package org.qingxin.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Annex 1 as a unit filed it for one period. Cells left out are zero; money is in 元. What the form totals is an
 * assertion and is checked against the rows and against the records.
 *
 * @param period number of the period in its campaign
 * @param zero a zero report (零报告): nothing to report, and said so
 * @param otherItems 其它情况, by kind of investment
 * @param published 公布欠薪严重违法单位, 户
 * @param blacklisted 列入欠薪黑名单, 件
 * @param flow when it was submitted, returned, accepted
 */
public record PeriodReport(
        Id.Report id,
        Id.Campaign campaign,
        int period,
        Id.Unit unit,
        LocalDate filledOn,
        boolean zero,
        Map<Annex1Row, Map<Annex1Column, BigDecimal>> table,
        Map<Project.Investment, OtherItem> otherItems,
        int published,
        int blacklisted,
        Signers signers,
        List<Adjustment> adjustments,
        List<Step> flow,
        Optional<String> narrative)
        implements TownRecord {

    /** A line of 其它情况: projects inspected, of them with arrears, 元 owed, people owed. */
    public record OtherItem(int inspected, int found, Money amount, int people) {}

    /** 处（队）负责人, 制表人, 联系电话. */
    public record Signers(String head, String preparer, Optional<String> phone) {}

    /** Why a reported cell differs from the computed one: reported = computed + delta. */
    public record Adjustment(Annex1Row row, Annex1Column column, BigDecimal delta, String reason) {}

    public record Step(LocalDate on, Id.Unit by, Done step, Optional<String> note) {
        public enum Done implements Coded {
            SUBMITTED,
            RETURNED,
            ACCEPTED
        }
    }
}
