package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.Stage;
import org.qingxin.validate.Problems;

/**
 * X5: a case is struck off only when it is paid, or ended for a stated reason, or went to a body with the sole power to
 * decide (domain notes §3.3). What is not solved is not struck off.
 */
final class ClosingConditions implements StateRule {
    private static final Set<Stage> OUT_OF_OUR_HANDS =
            Set.of(Stage.ENFORCING, Stage.ARBITRATING, Stage.POLICE_FILED, Stage.POLICE_DECLINED, Stage.ESCALATED);

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        Optional<Stage> before = Optional.empty();
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof CaseEvent.Closed closed) {
                check(state, line, closed.basis(), before.orElse(Stage.RECEIVED), problems);
            }
            before = line.event().stage().isPresent() ? line.event().stage() : before;
        }
    }

    private static void check(CaseState state, CaseLine line, Basis basis, Stage before, Problems problems) {
        if (!fits(basis, before, line)) {
            problems.add(Code.CLOSED_ON_WRONG_BASIS, state.id(), line.at("basis"), wrongBasis(basis, before));
            return;
        }
        if (basis != Basis.SETTLED) {
            return;
        }
        if (line.outstanding().isPositive()) {
            problems.add(
                    Code.CLOSED_UNSETTLED,
                    state.id(),
                    line.at("basis"),
                    Map.of("outstanding", Arg.of(line.outstanding())));
        }
        state.lines().stream()
                .filter(each -> each.no() < line.no() && each.event() instanceof CaseEvent.Paid)
                .filter(each -> each.entry().document().isEmpty())
                .forEach(each -> problems.add(Code.PAYMENT_WITHOUT_PROOF, state.id(), each.at("event"), Map.of()));
    }

    private static boolean fits(Basis basis, Stage before, CaseLine line) {
        return switch (basis) {
            case SETTLED -> line.found().isPositive();
            case UNFOUNDED -> before == Stage.UNFOUNDED;
            case NOT_ACCEPTED -> before == Stage.NOT_ACCEPTED;
            case WITHDRAWN -> before == Stage.WITHDRAWN;
            case REVOKED -> before == Stage.REVOKED;
            case PROCEDURAL -> OUT_OF_OUR_HANDS.contains(before);
        };
    }

    private static Map<String, Arg> wrongBasis(Basis basis, Stage before) {
        List<Arg> needed = needed(basis).stream().map(EventWords::of).toList();
        Arg need = basis == Basis.SETTLED
                ? Arg.of("“已清偿”要先有查实的欠薪和足额付款。", "\"settled\" needs verified arrears, fully paid.")
                : Arg.of(
                        "这种依据此前应是："
                                + String.join("、", needed.stream().map(Arg::zh).toList()),
                        "This basis must follow: "
                                + String.join(", ", needed.stream().map(Arg::en).toList()));
        return Map.of("basis", Arg.of(basis.code()), "stage", EventWords.of(before), "need", need);
    }

    private static List<Stage> needed(Basis basis) {
        return switch (basis) {
            case SETTLED -> List.of();
            case UNFOUNDED -> List.of(Stage.UNFOUNDED);
            case NOT_ACCEPTED -> List.of(Stage.NOT_ACCEPTED);
            case WITHDRAWN -> List.of(Stage.WITHDRAWN);
            case REVOKED -> List.of(Stage.REVOKED);
            case PROCEDURAL -> OUT_OF_OUR_HANDS.stream().sorted().toList();
        };
    }
}
