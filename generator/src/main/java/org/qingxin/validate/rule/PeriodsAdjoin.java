package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * X29: the interim periods of a campaign follow each other without gap or overlap, and no report is due before its
 * period ends. The final period is cumulative and lies over the others.
 */
final class PeriodsAdjoin implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        standing.data().all(RecordType.CAMPAIGN).forEach(each -> check((Campaign) each, problems));
    }

    private static void check(Campaign campaign, Problems problems) {
        List<Period> periods = campaign.periods();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            String at = "/periods/" + i;
            if (period.to().isBefore(period.from())) {
                problems.add(problem(Code.PERIOD_REVERSED, campaign.id(), at + "/to", period, Map.of())
                        .relatedTo(campaign.id(), at + "/from"));
            } else if (period.due().isBefore(period.to())) {
                problems.add(problem(Code.DUE_BEFORE_END, campaign.id(), at + "/due", period, Map.of())
                        .relatedTo(campaign.id(), at + "/to"));
            }
            if (i > 0 && isGap(periods.get(i - 1), period)) {
                Period before = periods.get(i - 1);
                Map<String, Arg> ends = Map.of(
                        "to",
                        Arg.of(before.to()),
                        "expected",
                        Arg.of(before.to().plusDays(1)));
                problems.add(problem(Code.PERIODS_APART, campaign.id(), at + "/from", period, ends)
                        .relatedTo(campaign.id(), "/periods/" + (i - 1) + "/to")
                        .meaning(String.valueOf(before.to().plusDays(1))));
            }
        }
    }

    private static boolean isGap(Period before, Period period) {
        boolean bothInterim = before.kind() == Period.Kind.INTERIM && period.kind() == Period.Kind.INTERIM;
        boolean inOrder = !before.to().isBefore(before.from());
        return bothInterim && inOrder && !before.to().plusDays(1).equals(period.from());
    }

    private static Problem problem(Code code, Id campaign, String at, Period period, Map<String, Arg> more) {
        Map<String, Arg> args = new TreeMap<>(Map.of(
                "no", Arg.of(period.no()),
                "from", Arg.of(period.from()),
                "to", Arg.of(period.to()),
                "due", Arg.of(period.due())));
        args.putAll(more);
        return Problem.of(code, campaign, at, args);
    }
}
