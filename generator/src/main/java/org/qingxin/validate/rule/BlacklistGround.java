package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Incident;
import org.qingxin.model.Money;
import org.qingxin.validate.Problems;

/**
 * X42: an employer is blacklisted for a case whose arrears reach the threshold of the crime, or that led to an incident;
 * from 2022-01-01 on only after an order to pay was not obeyed in time (人社部令第45号 art. 5).
 */
final class BlacklistGround implements TownRules.TownRule {
    private static final LocalDate ORDER_NEEDED_FROM = LocalDate.of(2022, 1, 1);

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.BLACKLIST_WITHOUT_GROUND, CrimeSums.CODES);
    }

    @Override
    public void check(Views views, Problems problems) {
        views.ledger().creditActions().stream()
                .filter(each -> each.kind() == CreditAction.Kind.BLACKLIST)
                .forEach(each -> missing(each, views)
                        .ifPresent(why -> problems.add(
                                Code.BLACKLIST_WITHOUT_GROUND, each.id(), "/arrearsCase", Map.of("why", why))));
    }

    private static Optional<Arg> missing(CreditAction action, Views views) {
        Optional<CaseState> state = action.arrearsCase().flatMap(views::state);
        if (state.isEmpty()) {
            return Optional.of(Arg.of("没有写明所依据的案件", "the case it rests on is not named"));
        }
        LocalDate decided = action.decidedOn();
        boolean lapsed = state.flatMap(CaseState::order)
                .filter(order -> order.payBy().isBefore(decided))
                .isPresent();
        if (!lapsed && !decided.isBefore(ORDER_NEEDED_FROM)) {
            return Optional.of(Arg.of("案件没有责令限期支付、逾期未付的记录", "the case has no order to pay whose day has passed"));
        }
        Money owed = state.get().verified().amount();
        return CrimeSums.reachedOrUnknown(state.get(), owed, decided, views.parameters())
                        || hasIncident(state.get(), views)
                ? Optional.empty()
                : Optional.of(
                        Arg.of("欠薪数额没有达到认定标准，也没有引发突发事件", "the arrears are below the threshold and led to no incident"));
    }

    private static boolean hasIncident(CaseState state, Views views) {
        return views.incidentOf(state)
                .filter(each -> each.kind() != Incident.Kind.OTHER)
                .isPresent();
    }
}
