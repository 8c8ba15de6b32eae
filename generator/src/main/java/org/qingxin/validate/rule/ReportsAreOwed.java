package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Unit;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** A period report is of a period of its campaign, from a unit that owes Annex 1, under the id made of the three. */
final class ReportsAreOwed implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        standing.data().reports().forEach(each -> {
            Optional<Campaign> campaign = standing.data().campaign(each.campaign());
            Optional<Unit> unit = standing.data().unit(each.unit());
            if (campaign.isPresent() && unit.isPresent()) {
                check(each, campaign.get(), unit.get(), problems);
            }
        });
    }

    private static void check(PeriodReport report, Campaign campaign, Unit unit, Problems problems) {
        List<Integer> known = campaign.periods().stream().map(Period::no).toList();
        String expected =
                campaign.id().value() + "-" + report.period() + "-" + unit.id().value();
        if (!known.contains(report.period())) {
            String numbers = known.stream().map(String::valueOf).collect(Collectors.joining(" "));
            problems.add(
                    Code.NO_SUCH_PERIOD,
                    report.id(),
                    "/period",
                    Map.of(
                            "campaign", Arg.of(campaign.id().value()),
                            "period", Arg.of(report.period()),
                            "known", Arg.of(numbers)));
        } else if (!report.id().value().equals(expected)) {
            problems.add(
                    Code.ID_TELLS_OTHERWISE,
                    report.id(),
                    "/id",
                    Map.of("id", Arg.of(report.id().value()), "expected", Arg.of(expected)));
        } else if (!unit.owes(Unit.Owed.ANNEX1)) {
            Arg name = Arg.of(unit.name(), unit.id().value());
            problems.add(Code.NOT_OWED, report.id(), "/unit", Map.of("unit", name));
        }
    }
}
