package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;

/**
 * W5: wages of a month were not paid through the account, or not to everyone, by the end of the next. Figures: months,
 * amount, persons.
 */
final class AccountWagesUnpaid implements WarningRule {
    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W5;
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream().flatMap(project -> raise(project, ledger));
    }

    private static Stream<Raised> raise(Project project, Ledger ledger) {
        List<Month> unpaid = unpaid(project, ledger);
        if (unpaid.isEmpty()) {
            return Stream.empty();
        }
        LocalDate since = lastDay(unpaid.get(0)).plusDays(1);
        return Stream.of(Raised.about(project.id(), ledger.unitFor(Duty.INSPECT_CONSTRUCTION), since)
                .with("months", unpaid.stream().map(Month::month).toList())
                .with("amount", Money.sum(unpaid.stream().map(each -> missing(each, ledger))))
                .with(
                        "persons",
                        unpaid.stream().mapToInt(Month::payDuePersons).max().orElse(0)));
    }

    /** Months whose wages are not paid although the month after them is over, earliest first. */
    static List<Month> unpaid(Project project, Ledger ledger) {
        return Months.ofProject(project)
                .filter(each -> lastDay(each).isBefore(ledger.asOf()))
                .filter(each -> missing(each, ledger).isPositive()
                        || isPaid(each, ledger) && each.payPaidPersons() < each.payDuePersons())
                .toList();
    }

    private static LocalDate lastDay(Month month) {
        return YearMonth.parse(month.month()).plusMonths(1).atEndOfMonth();
    }

    private static boolean isPaid(Month month, Ledger ledger) {
        return month.payPaidOn().filter(on -> !ledger.happened(on)).isEmpty();
    }

    private static Money missing(Month month, Ledger ledger) {
        Money paid = isPaid(month, ledger) ? month.payPaid() : Money.ZERO;
        return month.payDue().minus(paid);
    }
}
