package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Project;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * X35: of the workers on site in a month no more are registered or under contract than there are, and no more are paid
 * through the account, or more money, than is due (ledger of 一金三制; Regulation 724 art. 28, 31).
 */
final class MonthsFit implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        for (Project project : standing.data().projects()) {
            List<Project.Month> months = project.months();
            for (int i = 0; i < months.size(); i++) {
                check(project, months.get(i), "/months/" + i + "/", problems);
            }
        }
    }

    private static void check(Project project, Project.Month month, String at, Problems problems) {
        within(project, at + "realNamed", month.realNamed(), month.onSite(), problems);
        within(project, at + "contracted", month.contracted(), month.onSite(), problems);
        within(project, at + "payPaidPersons", month.payPaidPersons(), month.payDuePersons(), problems);
        within(project, at + "payPaid", month.payPaid(), month.payDue(), problems);
    }

    private static <T extends Comparable<T>> void within(
            Project project, String at, T part, T whole, Problems problems) {
        if (part.compareTo(whole) > 0) {
            problems.add(
                    Code.MIGRANTS_EXCEED_ALL, project.id(), at, Map.of("part", Arg.of(part), "whole", Arg.of(whole)));
        }
    }
}
