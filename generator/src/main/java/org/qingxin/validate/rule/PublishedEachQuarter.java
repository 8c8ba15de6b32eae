package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CreditAction;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X43: serious violations are published by district and city every quarter (人社部令第29号), so no later than that many
 * months after the decision. That nothing personal is among it is checked everywhere.
 */
final class PublishedEachQuarter implements TownRules.TownRule {
    private static final String MONTHS = "publish-months";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.PUBLISHED_LATE, List.of(MONTHS));
    }

    @Override
    public void check(Views views, Problems problems) {
        views.ledger().creditActions().stream()
                .filter(each -> each.kind() == CreditAction.Kind.PUBLICATION)
                .forEach(each -> InForce.whole(views.parameters(), MONTHS, each.decidedOn())
                        .map(months -> each.decidedOn().plusMonths(months))
                        .ifPresent(last -> check(each, last, views, problems)));
    }

    private static void check(CreditAction action, LocalDate last, Views views, Problems problems) {
        Optional<LocalDate> published = action.publishedOn().filter(views.ledger()::happened);
        if (published.orElse(views.asOf()).isAfter(last)) {
            Map<String, Arg> args = Map.of("on", Arg.of(action.decidedOn()), "last", Arg.of(last));
            Problem problem = Problem.of(Code.PUBLISHED_LATE, action.id(), "/decidedOn", args);
            problems.add(published.isPresent() ? problem.relatedTo(action.id(), "/publishedOn") : problem);
        }
    }
}
