package org.qingxin.derive.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;

/**
 * W11: in the last month entered, too few workers are registered by real name, have a contract, or were paid on behalf.
 * Figures: month, and in percent those of realName, contract and onBehalf that are too low.
 */
final class LowRates implements WarningRule {
    private static final String REAL_NAME = "real-name-rate";
    private static final String CONTRACT = "contract-rate";
    private static final String ON_BEHALF = "on-behalf-rate";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W11;
    }

    @Override
    public List<String> parameters() {
        return List.of(REAL_NAME, CONTRACT, ON_BEHALF);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream()
                .filter(project -> Projects.isBuilding(project, ledger))
                .flatMap(project ->
                        Months.last(project, ledger).stream().flatMap(month -> raise(project, month, ledger)));
    }

    private static Stream<Raised> raise(Project project, Month month, Ledger ledger) {
        Map<String, BigDecimal> low = new LinkedHashMap<>();
        low(month.realNamed(), month.onSite(), REAL_NAME, ledger).ifPresent(rate -> low.put("realName", rate));
        low(month.contracted(), month.onSite(), CONTRACT, ledger).ifPresent(rate -> low.put("contract", rate));
        if (isPayday(month, ledger)) {
            low(month.payPaidPersons(), month.payDuePersons(), ON_BEHALF, ledger)
                    .ifPresent(rate -> low.put("onBehalf", rate));
        }
        if (low.isEmpty()) {
            return Stream.empty();
        }
        LocalDate since = YearMonth.parse(month.month()).plusMonths(1).atDay(1);
        Raised raised =
                Raised.about(project.id(), ledger.unitFor(Duty.LEDGER), since).with("month", month.month());
        for (Map.Entry<String, BigDecimal> each : low.entrySet()) {
            raised = raised.with(each.getKey(), each.getValue());
        }
        return Stream.of(raised.under(ledger.asOf(), REAL_NAME, CONTRACT, ON_BEHALF));
    }

    /** Whether the month's wages were paid, or should have been. */
    private static boolean isPayday(Month month, Ledger ledger) {
        LocalDate last = YearMonth.parse(month.month()).plusMonths(1).atEndOfMonth();
        return month.payPaidOn().filter(ledger::happened).isPresent() || last.isBefore(ledger.asOf());
    }

    private static Optional<BigDecimal> low(int part, int whole, String code, Ledger ledger) {
        if (whole == 0) {
            return Optional.empty();
        }
        BigDecimal least = ledger.parameters().on(code, ledger.asOf());
        BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
        BigDecimal all = BigDecimal.valueOf(whole);
        return hundredfold.compareTo(least.multiply(all)) < 0
                ? Optional.of(told(hundredfold, all, least))
                : Optional.empty();
    }

    /** Rounded as everywhere, unless it would then look like what is asked for. */
    private static BigDecimal told(BigDecimal hundredfold, BigDecimal all, BigDecimal least) {
        BigDecimal rounded = hundredfold.divide(all, 1, RoundingMode.HALF_UP);
        return rounded.compareTo(least) < 0 ? rounded : hundredfold.divide(all, 1, RoundingMode.DOWN);
    }
}
