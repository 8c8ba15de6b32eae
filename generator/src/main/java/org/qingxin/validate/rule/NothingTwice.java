package org.qingxin.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Project;
import org.qingxin.model.TimelineEntry;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * What was pasted twice: an entry of a timeline that is word for word the one before it, a month that a project's ledger
 * has already. Both would be counted twice.
 */
final class NothingTwice implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        problems.addEach(
                views.ledger().carried(), getClass(), "", views.ledger().data().cases(), NothingTwice::check);
        views.ledger().data().projects().forEach(each -> check(each, problems));
    }

    private static void check(ArrearsCase arrearsCase, Problems problems) {
        List<TimelineEntry> entries = arrearsCase.timeline();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).equals(entries.get(i - 1))) {
                problems.add(Problem.of(
                                Code.ENTRY_TWICE,
                                arrearsCase.id(),
                                "/timeline/" + i + "/event",
                                Map.of("no", Arg.of(i + 1), "before", Arg.of(i)))
                        .relatedTo(arrearsCase.id(), "/timeline/" + (i - 1) + "/event"));
            }
        }
    }

    private static void check(Project project, Problems problems) {
        Map<String, Integer> first = new HashMap<>();
        List<Project.Month> months = project.months();
        for (int i = 0; i < months.size(); i++) {
            Integer before = first.putIfAbsent(months.get(i).month(), i);
            if (before != null) {
                Map<String, Arg> args = Map.of("month", Arg.of(months.get(i).month()));
                problems.add(Problem.of(Code.MONTH_TWICE, project.id(), "/months/" + i + "/month", args)
                        .relatedTo(project.id(), "/months/" + before + "/month"));
            }
        }
    }
}
