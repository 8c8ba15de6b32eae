package org.qingxin.derive.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Safeguards.Deposit;
import org.qingxin.model.Project.Standing;

/**
 * W8: a payment guarantee or a deposit's letter of guarantee ends soon or has ended, or the deposit is below what is
 * required. Figures, each only where it is the matter: guaranteeEndOn, depositEndOn, depositDue and depositStored.
 */
final class GuaranteeRunsOut implements WarningRule {
    private static final String DAYS = "guarantee-days";
    private static final String RATIO = "deposit-ratio-min";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W8;
    }

    @Override
    public List<String> parameters() {
        return List.of(DAYS, RATIO);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream()
                .filter(Project::isUnfinished)
                .flatMap(project -> raise(project, ledger).stream());
    }

    private static Optional<Raised> raise(Project project, Ledger ledger) {
        int days = ledger.parameters().wholeOn(DAYS, ledger.asOf());
        Deposit deposit = project.safeguards().deposit();
        Optional<LocalDate> guarantee = Optional.of(project.safeguards().paymentGuarantee())
                .filter(each -> each.status() == Standing.IN_PLACE)
                .flatMap(each -> each.endOn())
                .filter(end -> ledger.happened(end.minusDays(days)));
        Optional<LocalDate> letter = deposit.endOn()
                .filter(end -> deposit.status() == Standing.IN_PLACE && ledger.happened(end.minusDays(days)));
        Optional<Money> due =
                due(project, ledger).filter(least -> stored(deposit, least).compareTo(least) < 0);
        return Stream.of(
                        guarantee.map(end -> end.minusDays(days)),
                        letter.map(end -> end.minusDays(days)),
                        due.map(least -> Projects.answerableFrom(project, ledger)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(since -> Raised.about(project.id(), ledger.unitFor(Duty.GUARANTEE_CHECK), since)
                        .withIf("guaranteeEndOn", guarantee)
                        .withIf("depositEndOn", letter)
                        .withIf("depositDue", due)
                        .withIf("depositStored", due.map(least -> stored(deposit, least)))
                        .under(ledger.asOf(), DAYS, RATIO));
    }

    /** What has to be stored: as set, otherwise the least share of the cost; nothing for an exempt project. */
    private static Optional<Money> due(Project project, Ledger ledger) {
        Deposit deposit = project.safeguards().deposit();
        if (deposit.status() == Standing.EXEMPT) {
            return Optional.empty();
        }
        BigDecimal share = ledger.parameters().on(RATIO, ledger.asOf()).movePointLeft(2);
        return deposit.due()
                .or(() -> Optional.of(
                        Money.ofYuan(project.cost().yuan().multiply(share).setScale(2, RoundingMode.HALF_UP))));
    }

    /** A deposit in place whose sum is not recorded is taken to be enough. */
    private static Money stored(Deposit deposit, Money due) {
        return deposit.stored().orElse(deposit.status() == Standing.IN_PLACE ? due : Money.ZERO);
    }
}
