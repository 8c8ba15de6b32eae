package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;
import org.qingxin.model.Project.Safeguards.Deposit;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X47, X33: the cost of a project is in 元 on Annex 2 while Annex 1 counts in 万元. A cost below the labour disbursed or
 * the arrears established on the project is most likely in 万元; a deposit to pay that is not its share of the cost has a
 * slip in one of the three figures.
 */
final class ProjectSumsFit implements TownRules.TownRule {
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    @Override
    public void check(Views views, Problems problems) {
        for (Project project : views.ledger().data().projects()) {
            Money labour = Money.sum(project.months().stream().map(Month::labourDue));
            Money arrears = Money.sum(views.casesOf(project.id()).stream()
                    .map(CaseState::verified)
                    .map(found -> found.amount()));
            if (labour.compareTo(project.cost()) > 0) {
                report(project, Arg.of("各月应拨人工费合计", "the labour cost of its months"), labour, problems);
            } else if (arrears.compareTo(project.cost()) > 0) {
                report(project, Arg.of("查实欠薪合计", "the arrears established on it"), arrears, problems);
            } else {
                checkDeposit(project, problems);
            }
        }
    }

    private static void report(Project project, Arg what, Money sum, Problems problems) {
        problems.add(
                Code.COST_TOO_SMALL,
                project.id(),
                "/cost",
                Map.of("cost", Arg.of(project.cost()), "what", what, "sum", Arg.of(sum)));
    }

    private static void checkDeposit(Project project, Problems problems) {
        Deposit deposit = project.safeguards().deposit();
        Optional<BigDecimal> share = deposit.ratio()
                .map(percent -> project.cost().yuan().multiply(percent).movePointLeft(2));
        deposit.due()
                .ifPresent(due -> share.filter(
                                expected -> expected.subtract(due.yuan()).abs().compareTo(ROUNDING) > 0)
                        .ifPresent(expected -> problems.add(Problem.of(
                                        Code.DEPOSIT_NOT_ITS_SHARE,
                                        project.id(),
                                        "/safeguards/deposit/due",
                                        Map.of(
                                                "due", Arg.of(due),
                                                "ratio",
                                                        Arg.of(deposit.ratio()
                                                                .orElse(BigDecimal.ZERO)
                                                                .toPlainString()),
                                                "expected",
                                                        Arg.of(expected.setScale(2, RoundingMode.HALF_UP)
                                                                .toPlainString())))
                                .relatedTo(project.id(), "/cost"))));
    }
}
