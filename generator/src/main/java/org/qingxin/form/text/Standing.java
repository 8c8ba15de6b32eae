package org.qingxin.form.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Money;

/**
 * How the cases on the books stand.
 *
 * @param unsettled established arrears that still wait for money
 * @param rate share of the established sum that is no longer outstanding, in percent; no value while there is none
 * @param late of the unsettled, those whose last day for settling is over, and {@code latePublic} of these the ones of
 *     government or state-owned projects
 */
public record Standing(
        Figure cases,
        Figure open,
        Figure closed,
        Figure found,
        Figure foundWorkers,
        Figure foundAmount,
        Figure paidAmount,
        Figure rate,
        Figure ratePeople,
        Sum unsettled,
        Sum late,
        Sum latePublic,
        Sum unsettledPublic) {

    public record Sum(Figure cases, Figure workers, Figure amount) {}

    static Standing of(Views now, Optional<Views> before, RunningText running) {
        SettlementTotals all = now.settlement();
        Optional<SettlementTotals> then = before.map(Views::settlement);
        return new Standing(
                count(all, then, SettlementTotals::cases),
                count(all, then, SettlementTotals::open),
                count(all, then, each -> each.cases() - each.open()),
                count(all, then, SettlementTotals::verified),
                count(all, then, each -> each.found().workers()),
                Figure.money(all.found().amount(), then.map(each -> each.found().amount()), running),
                Figure.money(all.paid().amount(), then.map(each -> each.paid().amount()), running),
                Figure.percent(all.rateByAmount(), then.flatMap(SettlementTotals::rateByAmount)),
                Figure.percent(all.rateByPeople(), then.flatMap(SettlementTotals::rateByPeople)),
                sum(now, before, CaseState::isUnsettled, running),
                sum(now, before, each -> each.daysLate() > 0, running),
                sum(now, before, each -> each.daysLate() > 0 && each.isPublicInvestment(), running),
                sum(now, before, each -> each.isUnsettled() && each.isPublicInvestment(), running));
    }

    private static Figure count(
            SettlementTotals now, Optional<SettlementTotals> before, Function<SettlementTotals, Integer> part) {
        return Figure.count(part.apply(now), before.map(each -> (long) part.apply(each)));
    }

    private static Sum sum(Views now, Optional<Views> before, Predicate<CaseState> which, RunningText running) {
        List<CaseState> these = those(now, which);
        Optional<List<CaseState>> then = before.map(each -> those(each, which));
        return new Sum(
                Figure.count(these.size(), then.map(each -> (long) each.size())),
                Figure.count(people(these), then.map(Standing::people)),
                Figure.money(outstanding(these), then.map(Standing::outstanding), running));
    }

    private static List<CaseState> those(Views views, Predicate<CaseState> which) {
        return views.ledger().cases().stream().filter(which).toList();
    }

    private static long people(Collection<CaseState> cases) {
        return cases.stream().mapToLong(CaseState::outstandingWorkers).sum();
    }

    private static Money outstanding(Collection<CaseState> cases) {
        return Money.sum(cases.stream().map(CaseState::outstanding));
    }
}
