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
import org.qingxin.derive.KeyCase;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.site.part.SpecialPlaces;
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
        Set<Id> told = owed.stream()
                .flatMap(due -> SpecialPlaces.briefing(due).stream())
                .collect(Collectors.toUnmodifiableSet());
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

    private static CasePage.Report report(Deadline due, Edition edition) {
        Optional<Id.Briefing> sent = SpecialPlaces.briefing(due);
        Optional<String> text =
                sent.flatMap(edition.data()::find).map(Briefing.class::cast).map(Briefing::text);
        return new CasePage.Report(
                SpecialPlaces.anchor(due),
                DueTag.of(due, edition),
                SpecialPlaces.onWeek(due, edition),
                Format.day(due.done()),
                edition.link(due.owner()),
                text.isPresent(),
                edition.markdown().html(text.orElse("")),
                sent.map(edition::row).orElse(Layout.Source.NONE));
    }

    private static CasePage.Report report(Briefing briefing, Edition edition) {
        return new CasePage.Report(
                briefing.id().value(),
                new Tag(edition.text("case.reportExtra"), ""),
                SpecialPlaces.onWeek(briefing, edition),
                Format.day(briefing.sentOn()),
                edition.link(briefing.unit()),
                true,
                edition.markdown().html(briefing.text()),
                edition.row(briefing.id()));
    }
}
