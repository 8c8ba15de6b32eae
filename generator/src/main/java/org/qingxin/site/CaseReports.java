package org.qingxin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Deadline;
import org.qingxin.derive.KeyCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;

/** The weekly reports on a key case, the latest week first: when each was due and sent, and what it says. */
final class CaseReports {
    private CaseReports() {}

    static List<CasePage.Report> of(CaseState state, Edition edition) {
        if (!state.isKeyCase()) {
            return List.of();
        }
        List<CasePage.Report> reports =
                new ArrayList<>(KeyCase.of(state, edition.views().deadlines()).reports().stream()
                        .filter(due -> due.state() != Deadline.State.DUE)
                        .map(due -> report(due, edition))
                        .toList());
        Collections.reverse(reports);
        return List.copyOf(reports);
    }

    /** The report's own id; the week of one that is missing or that only the timeline tells of. */
    static String anchor(Deadline due) {
        return briefing(due).map(Id::value).orElse("w" + due.due());
    }

    private static Optional<Id> briefing(Deadline due) {
        return due.about().stream().filter(Id.Briefing.class::isInstance).findFirst();
    }

    private static CasePage.Report report(Deadline due, Edition edition) {
        Optional<String> text = briefing(due)
                .flatMap(edition.data()::find)
                .map(Briefing.class::cast)
                .map(Briefing::text);
        return new CasePage.Report(
                anchor(due),
                DeadlineWords.tag(due, edition),
                Format.day(due.due()),
                Format.day(due.done()),
                edition.link(due.owner()),
                text.isPresent(),
                edition.markdown().html(text.orElse("")));
    }
}
