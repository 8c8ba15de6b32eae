package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.law.Thresholds;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Safeguards.Account;
import org.qingxin.model.Project.Standing;

/** W7: a project large and long enough has no wage account in time after its contract. Figures: cost, contractDate, due. */
final class NoWageAccount implements WarningRule {
    private static final String COST = "account-cost";
    private static final String MONTHS = "account-months";
    private static final String DAYS = "account-days";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W7;
    }

    @Override
    public List<String> parameters() {
        return List.of(COST, MONTHS, DAYS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        Thresholds thresholds = new Thresholds(ledger.parameters());
        return ledger.data().projects().stream()
                .filter(Project::isUnfinished)
                .filter(each -> isMissing(each.safeguards().account(), ledger))
                .filter(each -> thresholds.account(each.cost(), each.startOn(), each.endOn(), ledger.asOf()))
                .flatMap(each -> raise(each, ledger));
    }

    private static boolean isMissing(Account account, Ledger ledger) {
        boolean open = account.status() == Standing.IN_PLACE
                && account.openedOn().map(ledger::happened).orElse(true);
        return !open && account.status() != Standing.EXEMPT;
    }

    private static Stream<Raised> raise(Project project, Ledger ledger) {
        LocalDate contract = project.contractDate().orElse(project.startOn());
        LocalDate due = contract.plusDays(ledger.parameters().wholeOn(DAYS, ledger.asOf()));
        if (!due.isBefore(ledger.asOf())) {
            return Stream.empty();
        }
        return Stream.of(Raised.about(project.id(), ledger.unitFor(Duty.LEDGER), due.plusDays(1))
                .with("cost", project.cost())
                .with("contractDate", contract)
                .with("due", due)
                .under(ledger.asOf(), COST, MONTHS, DAYS));
    }
}
