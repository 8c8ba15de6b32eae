package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Money;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X24: no compensation goes to an enterprise whose workers are owed wages on that day (确保工资支付到位后再统一支付各种补偿款).
 */
final class NothingReleasedWhileOwing implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        for (CompensationHold hold : views.ledger().compensations()) {
            hold.releasedOn()
                    .ifPresent(day -> casesOf(hold, views)
                            .filter(state -> owed(state, day).isPositive())
                            .findFirst()
                            .ifPresent(state -> problems.add(Problem.of(
                                            Code.RELEASED_WHILE_OWING,
                                            hold.id(),
                                            "/releasedOn",
                                            Map.of(
                                                    "case", Arg.of(state.id().value()),
                                                    "outstanding", Arg.of(owed(state, day))))
                                    .relatedTo(state.id(), "/id"))));
        }
    }

    private static Stream<CaseState> casesOf(CompensationHold hold, Views views) {
        Stream<CaseState> named = hold.cases().stream().flatMap(id -> views.state(id).stream());
        return Stream.concat(named, views.casesOf(hold.employer()).stream());
    }

    private static Money owed(CaseState state, LocalDate day) {
        return state.lines().stream()
                .filter(line -> !line.on().isAfter(day))
                .reduce((before, last) -> last)
                .map(CaseLine::outstanding)
                .orElse(Money.ZERO);
    }
}
