package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * X28: nobody can report a period that has not ended; on its last day a report may be filled in and sent. A report that
 * is missing is a deadline missed, not a mistake in the records, and one whose id names another period is
 * {@link ReportsAreOwed}'s.
 */
final class ReportAfterPeriod implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        for (PeriodReport report : standing.data().reports()) {
            String begin = report.campaign().value() + "-" + report.period() + "-";
            if (!report.id().value().startsWith(begin)) {
                continue;
            }
            standing.data().campaign(report.campaign()).stream()
                    .flatMap(campaign -> campaign.periods().stream())
                    .filter(period -> period.no() == report.period())
                    .findFirst()
                    .ifPresent(period -> check(report, period, problems));
        }
    }

    private static void check(PeriodReport report, Period period, Problems problems) {
        check(report, "/filledOn", report.filledOn(), period, problems);
        List<PeriodReport.Step> flow = report.flow();
        for (int i = 0; i < flow.size(); i++) {
            if (flow.get(i).step() == PeriodReport.Step.Done.SUBMITTED) {
                check(report, "/flow/" + i + "/on", flow.get(i).on(), period, problems);
            }
        }
    }

    private static void check(PeriodReport report, String at, LocalDate on, Period period, Problems problems) {
        if (on.isBefore(period.to())) {
            problems.add(
                    Code.REPORT_BEFORE_PERIOD_END,
                    report.id(),
                    at,
                    Map.of("on", Arg.of(on), "no", Arg.of(period.no()), "to", Arg.of(period.to())));
        }
    }
}
