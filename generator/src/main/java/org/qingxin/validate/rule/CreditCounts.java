package org.qingxin.validate.rule;

import java.util.Map;
import java.util.TreeMap;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;

/**
 * A13: the employers published and the blacklistings that a report counts (Annex 1, 其它情况 4) are the credit actions on
 * record, decided in its period.
 */
final class CreditCounts implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        TownRules.reconciled(views, (report, found) -> check(report, found, problems));
    }

    private static void check(PeriodReport report, Reconciliation found, Problems problems) {
        Arg published = Arg.of("公布欠薪严重违法单位户数", "employers published");
        check(
                report,
                "/published",
                published,
                report.published(),
                found.computed().published(),
                problems);
        Arg listed = Arg.of("列入欠薪“黑名单”件数", "blacklistings");
        check(
                report,
                "/blacklisted",
                listed,
                report.blacklisted(),
                found.computed().blacklisted(),
                problems);
    }

    private static void check(PeriodReport report, String at, Arg what, int stated, int recorded, Problems problems) {
        if (stated != recorded) {
            Map<String, Arg> args = new TreeMap<>(Map.of("what", what));
            args.put("asserted", Arg.of(stated));
            args.put("computed", Arg.of(recorded));
            args.put("difference", Arg.of(stated - recorded));
            problems.add(Code.CREDIT_COUNT_DIFFERS, report.id(), at, args);
        }
    }
}
