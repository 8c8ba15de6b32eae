package org.qingxin.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.Representative;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X36: one clue is one case. Two cases are the same clue if they bear one number of the same channel, or if the same
 * representative claims wages of the same employer for a common month.
 */
final class CluesOnce implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        Map<String, ArrearsCase> byNumber = new HashMap<>();
        Map<String, List<ArrearsCase>> byClaimant = new HashMap<>();
        for (ArrearsCase each : views.ledger().data().cases()) {
            Optional<ArrearsCase> sameNumber =
                    number(each).flatMap(key -> Optional.ofNullable(byNumber.putIfAbsent(key, each)));
            List<ArrearsCase> earlier = claimant(each)
                    .map(key -> byClaimant.computeIfAbsent(key, none -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            Optional<ArrearsCase> sameClaim = earlier.stream()
                    .filter(other -> ClaimMonths.overlap(other.claim(), each.claim()))
                    .findFirst();
            earlier.add(each);
            if (sameNumber.isPresent()) {
                report(each, "/source/externalNo", sameNumber.get(), problems);
            } else if (sameClaim.isPresent()) {
                report(each, "/representative/ref", sameClaim.get(), problems);
            }
        }
    }

    private static Optional<String> number(ArrearsCase each) {
        return each.source().externalNo().map(no -> each.source().channel().code() + " " + no);
    }

    private static Optional<String> claimant(ArrearsCase each) {
        return each.representative()
                .map(Representative::ref)
                .map(ref -> each.employer().value() + " " + ref);
    }

    private static void report(ArrearsCase later, String at, ArrearsCase earlier, Problems problems) {
        problems.add(Problem.of(
                        Code.SAME_CLUE,
                        later.id(),
                        at,
                        Map.of("other", Arg.of(earlier.id().value())))
                .relatedTo(earlier.id(), at));
    }
}
