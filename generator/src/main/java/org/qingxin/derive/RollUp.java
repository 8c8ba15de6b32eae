package org.qingxin.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Annex1Figures;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Town;

/**
 * Annex 1 of several towns and their sum, as a district adds it up. Every cell of the sum is the sum of the towns' cells.
 * For employers that is the number of reports of them, not of employers: one that is at work in two towns stands in both,
 * and {@link #distinct} tells how many there are.
 */
public record RollUp(List<Part> parts) implements Annex1Figures {

    /** One town's table, of its own records. */
    public record Part(Town town, Dataset data, Annex1Table table) {
        /** Both days inclusive. */
        public static Part of(Views views, LocalDate from, LocalDate to) {
            Dataset data = views.ledger().data();
            return new Part(data.town().orElseThrow(), data, views.annex1().table(new Annex1Scope.Town(), from, to));
        }

        private Stream<Id.Employer> employers(Annex1Row row, Annex1Column column) {
            return table.cell(row, column).records().stream()
                    .flatMap(id -> data.find(id).stream())
                    .flatMap(each -> each instanceof Inspection inspection
                            ? Stream.of(inspection.employer())
                            : each instanceof ArrearsCase arrears ? Stream.of(arrears.employer()) : Stream.empty());
        }

        private Optional<String> creditCode(Id.Employer id) {
            return data.employer(id).flatMap(Employer::creditCode);
        }
    }

    @Override
    public BigDecimal value(Annex1Row row, Annex1Column column) {
        return parts.stream().map(each -> each.table().value(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The figure of a money column. */
    public Money money(Annex1Row row, Annex1Column column) {
        return Money.ofYuan(value(row, column));
    }

    @Override
    public OtherItem item(Investment investment) {
        return parts.stream()
                .map(each -> each.table().item(investment))
                .reduce(new OtherItem(0, 0, Money.ZERO, 0), RollUp::plus);
    }

    private static OtherItem plus(OtherItem one, OtherItem other) {
        return new OtherItem(
                one.inspected() + other.inspected(),
                one.found() + other.found(),
                one.amount().plus(other.amount()),
                one.people() + other.people());
    }

    @Override
    public int published() {
        return parts.stream().mapToInt(each -> each.table().published()).sum();
    }

    @Override
    public int blacklisted() {
        return parts.stream().mapToInt(each -> each.table().blacklisted()).sum();
    }

    /**
     * How many employers there are behind a cell that counts employers, each once for the whole district: by unified
     * social credit code; those without one are held to be different.
     */
    public int distinct(Annex1Row row, Annex1Column column) {
        if (column.measure() != Annex1Column.Measure.EMPLOYERS) {
            throw new IllegalArgumentException(column + " counts no employers");
        }
        Set<String> codes = new HashSet<>();
        int others = 0;
        for (Part part : parts) {
            for (Id.Employer each : part.employers(row, column).distinct().toList()) {
                Optional<String> code = part.creditCode(each);
                code.ifPresent(codes::add);
                others += code.isPresent() ? 0 : 1;
            }
        }
        return codes.size() + others;
    }
}
