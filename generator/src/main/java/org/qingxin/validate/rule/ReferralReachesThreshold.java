package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.validate.Problems;

/**
 * X15: what is referred to the police reaches the sums of the crime of refusing to pay (Interpretation 法释〔2013〕3号 art. 3
 * with the municipal figures in the rule set), or the entry's note says why it is referred all the same.
 */
final class ReferralReachesThreshold implements StateRule {
    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.REFERRED_BELOW_THRESHOLD, CrimeSums.CODES);
    }

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        state.lines().stream()
                .filter(line -> line.event() instanceof CaseEvent.Referred)
                .filter(line -> line.entry().note().isEmpty())
                .filter(line -> !CrimeSums.reachedOrUnknown(state, line.outstanding(), line.on(), parameters))
                .forEach(line -> problems.add(
                        Code.REFERRED_BELOW_THRESHOLD,
                        state.id(),
                        line.at("event"),
                        Map.of(
                                "workers", Arg.of(state.verified().workers()),
                                "amount", Arg.of(line.outstanding()))));
    }
}
