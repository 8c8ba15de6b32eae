package org.qingxin.site.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingxin.derive.ClearanceStep;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Employer;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Shares;
import org.qingxin.wording.Format;

/** How far the money has come: from clue to nothing outstanding, and by row of Annex 1 as bars to one scale. */
final class OverviewMoney {
    private static final BigDecimal BAR = BigDecimal.valueOf(1000);

    private final Edition edition;

    OverviewMoney(Edition edition) {
        this.edition = edition;
    }

    List<OverviewPage.Clearance> clearance() {
        List<ClearanceStep> steps = edition.views().clearance();
        int all = steps.get(0).cases();
        return steps.stream()
                .map(each -> new OverviewPage.Clearance(
                        edition.labels().of(each.kind()),
                        behind(each.kind()),
                        each.cases(),
                        Format.count(each.workers()),
                        Format.wan(each.amount()),
                        Format.percent(Shares.percent(each.cases(), all))))
                .toList();
    }

    /** The parts of the ledger that hold the step's cases. */
    private List<Link> behind(ClearanceStep.Kind kind) {
        return switch (kind) {
            case RECEIVED -> List.of(new Link(edition.text("overview.allCases"), Address.CASES));
            case VERIFIED -> links(Settlement.UNPAID, Settlement.PARTIAL, Settlement.SETTLED);
            case PAID -> links(Settlement.PARTIAL, Settlement.SETTLED);
            case SETTLED -> links(Settlement.SETTLED);
        };
    }

    private List<Link> links(Settlement... settlements) {
        return Stream.of(settlements)
                .filter(each -> edition.views().cases().stream().anyMatch(state -> state.settlement() == each))
                .map(each -> new Link(edition.labels().of(each), Address.casesBy(Address.BY_SETTLEMENT, each.code())))
                .toList();
    }

    /** Rows with established arrears, the one that owes most on top. */
    List<OverviewPage.CategoryRow> categories() {
        Map<Employer.Category, SettlementTotals> totals = edition.views().byCategory();
        long most = totals.values().stream()
                .mapToLong(each -> each.found().amount().fen())
                .max()
                .orElse(0);
        return totals.entrySet().stream()
                .filter(each -> each.getValue().found().amount().isPositive())
                .sorted(Map.Entry.<Employer.Category, SettlementTotals>comparingByValue(
                                Comparator.comparing(SettlementTotals::outstanding))
                        .reversed())
                .map(each -> row(each.getKey(), each.getValue(), most))
                .toList();
    }

    private OverviewPage.CategoryRow row(Employer.Category category, SettlementTotals sums, long most) {
        Money found = sums.found().amount();
        Money cleared = found.minus(sums.outstanding());
        return new OverviewPage.CategoryRow(
                new Link(edition.labels().of(category), Address.casesBy(Address.BY_CATEGORY, category.code())),
                sums.verified(),
                Format.wan(found),
                Format.wan(sums.paid().amount()),
                Format.wan(sums.outstanding()),
                width(cleared, most),
                width(sums.outstanding(), most));
    }

    private static String width(Money part, long most) {
        return BigDecimal.valueOf(part.fen())
                .multiply(BAR)
                .divide(BigDecimal.valueOf(Math.max(1, most)), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
