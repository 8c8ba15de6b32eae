package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Money;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * X23: wages before compensation. List and mediation record come before the pay-on-behalf notice, that before payment,
 * feedback and release; and no less was paid than the wages to pay first. The plan leaves the order of list and record
 * open. That feedback comes in time (X25) is a deadline.
 */
final class HoldInOrder implements Rule {
    /** A paper or payment of the chain, and those that must be there before it. */
    private record Step(String property, Arg name, Optional<LocalDate> on, List<Step> before) {}

    @Override
    public void check(Standing standing, Problems problems) {
        standing.data().compensations().forEach(each -> check(each, problems));
    }

    private static void check(CompensationHold hold, Problems problems) {
        boolean inOrder = true;
        for (Step step : chain(hold)) {
            Optional<Step> missing = step.on()
                    .flatMap(on -> step.before().stream()
                            .filter(each ->
                                    each.on().filter(day -> !day.isAfter(on)).isEmpty())
                            .findFirst());
            missing.ifPresent(each -> problems.add(outOfOrder(hold, step, each)));
            inOrder &= missing.isEmpty();
        }
        Money paid = hold.paid().map(CompensationHold.Payment::amount).orElse(Money.ZERO);
        if (inOrder && hold.releasedOn().isPresent() && paid.compareTo(hold.wages()) < 0) {
            problems.add(Problem.of(
                            Code.RELEASED_BEFORE_WAGES,
                            hold.id(),
                            "/releasedOn",
                            Map.of("paid", Arg.of(paid), "wages", Arg.of(hold.wages())))
                    .relatedTo(hold.id(), "/wages"));
        }
    }

    /** Shows the earlier step where it is there, only late. */
    private static Problem outOfOrder(CompensationHold hold, Step step, Step missing) {
        Problem problem = Problem.of(
                Code.HOLD_OUT_OF_ORDER,
                hold.id(),
                "/" + step.property() + "/on",
                Map.of("step", step.name(), "before", missing.name()));
        return missing.on().isPresent() ? problem.relatedTo(hold.id(), "/" + missing.property() + "/on") : problem;
    }

    private static List<Step> chain(CompensationHold hold) {
        Step list = paper("list", Arg.of("欠薪企业明细", "the list of arrears"), hold.list(), List.of());
        Step mediation = paper("mediation", Arg.of("调解书", "the mediation record"), hold.mediation(), List.of());
        Step notice =
                paper("notice", Arg.of("代发工资通知", "the pay-on-behalf notice"), hold.notice(), List.of(list, mediation));
        Step paid = new Step(
                "paid", Arg.of("代发工资", "the payment"), hold.paid().map(CompensationHold.Payment::on), List.of(notice));
        Step feedback = paper("feedback", Arg.of("代发反馈", "the feedback"), hold.feedback(), List.of(paid));
        Step released = new Step("releasedOn", Arg.of("拨付补偿款", "the release"), hold.releasedOn(), List.of(feedback));
        return List.of(notice, paid, feedback, released);
    }

    private static Step paper(String property, Arg name, Optional<Document> document, List<Step> before) {
        return new Step(property, name, document.map(Document::on), before);
    }
}
