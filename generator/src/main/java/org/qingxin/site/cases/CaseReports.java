package org.qingxin.site.cases;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Deadline;
import org.qingxin.derive.KeyCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.Format;

/**
 * The special reports on a case, the latest week first: for each week that owes one when it was due and sent, and what it
 * says; and those that were sent although none was owed.
 */
final class CaseReports {
    private CaseReports() {}

    private record Dated(LocalDate week, CasePage.Report report) {}

    static List<CasePage.Report> of(CaseState state, Edition edition) {
        List<Deadline> owed = state.isKeyCase()
                ? KeyCase.of(state, edition.views().deadlines()).reports()
                : List.of();
        List<Dated> reports = new ArrayList<>();
        owed.stream()
                .filter(due -> due.state() != Deadline.State.DUE)
                .map(due -> new Dated(due.due(), report(due, edition)))
                .forEach(reports::add);
        Set<Id> told = owed.stream().flatMap(due -> briefing(due).stream()).collect(Collectors.toUnmodifiableSet());
        sent(state, edition)
                .filter(each -> !told.contains(each.id()))
                .map(each -> new Dated(each.week().orElse(each.sentOn()), report(each, edition)))
                .forEach(reports::add);
        return reports.stream()
                .sorted(comparing(Dated::week, Comparator.reverseOrder())
                        .thenComparing(each -> each.report().id()))
                .map(Dated::report)
                .toList();
    }

    /** Every special report on the case up to the day; all of them are on its page. */
    static Stream<Briefing> sent(CaseState state, Edition edition) {
        return edition.views().references().to(state.id()).stream()
                .filter(Briefing.class::isInstance)
                .map(Briefing.class::cast);
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
                DueTag.of(due, edition),
                Format.day(due.due()),
                Format.day(due.done()),
                edition.link(due.owner()),
                text.isPresent(),
                edition.markdown().html(text.orElse("")));
    }

    private static CasePage.Report report(Briefing briefing, Edition edition) {
        return new CasePage.Report(
                briefing.id().value(),
                new Tag(edition.text("case.reportExtra"), ""),
                Format.day(briefing.week()),
                Format.day(briefing.sentOn()),
                edition.link(briefing.unit()),
                true,
                edition.markdown().html(briefing.text()));
    }
}
