package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;

/**
 * W6: the owner did not disburse a month's labour cost within the cycle, or on a running project the last disbursement
 * is too long ago. Figures: months, amount, lastPaidOn where there is one.
 */
final class LabourCostNotDisbursed implements WarningRule {
    private static final String CYCLE = "labour-cost-months";
    private static final String GAP = "labour-cost-gap-days";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W6;
    }

    @Override
    public List<String> parameters() {
        return List.of(CYCLE, GAP);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream().flatMap(project -> raise(project, ledger));
    }

    private static Stream<Raised> raise(Project project, Ledger ledger) {
        int cycle = ledger.parameters().wholeOn(CYCLE, ledger.asOf());
        List<Month> behind = Months.ofProject(project)
                .filter(each -> lastDay(each, cycle).isBefore(ledger.asOf()))
                .filter(each -> missing(each, ledger).isPositive())
                .toList();
        Optional<LocalDate> last = project.months().stream()
                .flatMap(each -> each.labourPaidOn().stream())
                .filter(ledger::happened)
                .max(LocalDate::compareTo);
        Optional<LocalDate> byMonth =
                behind.stream().findFirst().map(each -> lastDay(each, cycle).plusDays(1));
        Optional<LocalDate> byGap = last.filter(on -> project.status() == Project.Status.BUILDING)
                .map(on -> on.plusDays(ledger.parameters().wholeOn(GAP, ledger.asOf()) + 1L))
                .filter(ledger::happened);
        return Stream.concat(byMonth.stream(), byGap.stream()).min(LocalDate::compareTo).stream()
                .map(since -> raised(project, since, behind, last, ledger));
    }

    private static Raised raised(
            Project project, LocalDate since, List<Month> behind, Optional<LocalDate> last, Ledger ledger) {
        return Raised.about(project.id(), ledger.unitFor(Duty.INSPECT_FUNDS), since)
                .with("months", behind.stream().map(Month::month).toList())
                .with("amount", Money.sum(behind.stream().map(each -> missing(each, ledger))))
                .withIf("lastPaidOn", last)
                .under(ledger.asOf(), CYCLE, GAP);
    }

    private static LocalDate lastDay(Month month, int cycle) {
        return YearMonth.parse(month.month()).plusMonths(cycle).atEndOfMonth();
    }

    private static Money missing(Month month, Ledger ledger) {
        boolean paid = month.labourPaidOn().filter(on -> !ledger.happened(on)).isEmpty();
        return month.labourDue().minus(paid ? month.labourPaid() : Money.ZERO);
    }
}
