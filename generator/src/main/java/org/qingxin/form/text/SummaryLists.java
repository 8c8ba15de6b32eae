package org.qingxin.form.text;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ActivityTotals;
import org.qingxin.derive.Gate;
import org.qingxin.derive.IncidentCourse;
import org.qingxin.derive.Indicator;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.Money;
import org.qingxin.model.Project.Investment;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** The lists of the final summary that are taken from one view each. */
final class SummaryLists {
    private final Words words;
    private final Views views;
    private final RunningText running;

    SummaryLists(Words words) {
        this.words = words;
        this.views = words.views();
        this.running = new RunningText(words);
    }

    /** Annex 1, Wednesday reports, special reports, screening sheets: what has fallen due. */
    List<SummaryText.Sent> reports() {
        return Stream.of(Deadline.Kind.ANNEX1, Deadline.Kind.WEEKLY, Deadline.Kind.SPECIAL, Deadline.Kind.SHEET)
                .map(this::sent)
                .filter(each -> each.owed() > 0)
                .toList();
    }

    private SummaryText.Sent sent(Deadline.Kind kind) {
        int[] counts = new int[Deadline.State.values().length];
        views.deadlines().all().stream()
                .filter(each -> each.kind() == kind)
                .forEach(each -> counts[each.state().ordinal()]++);
        int onTime = counts[Deadline.State.DONE_ON_TIME.ordinal()];
        int late = counts[Deadline.State.DONE_LATE.ordinal()];
        int missing = counts[Deadline.State.OVERDUE.ordinal()];
        return new SummaryText.Sent(
                running.phrase(words.labels().of(kind)), onTime + late + missing, onTime, late, missing);
    }

    List<SummaryText.Held> held(ActivityTotals activities) {
        return activities.byKind().entrySet().stream()
                .map(each -> new SummaryText.Held(
                        words.labels().of(each.getKey()),
                        each.getValue().held(),
                        each.getValue().people()))
                .toList();
    }

    SummaryText.Safeguards safeguards() {
        SafeguardLedger ledger = views.safeguards();
        return new SummaryText.Safeguards(
                ledger.rows().size(),
                ledger.whole(),
                ledger.totals().stream()
                        .map(each -> new SummaryText.Safeguards.Item(
                                words.labels().of(each.item()), each.yes(), each.asked()))
                        .toList());
    }

    List<SummaryText.Investment> investments(Annex1Table sums) {
        return Stream.of(Investment.GOV, Investment.PPP, Investment.SOE)
                .map(each -> {
                    var item = sums.item(each);
                    return new SummaryText.Investment(
                            words.labels().of(each),
                            item.inspected(),
                            item.found(),
                            running.money(item.amount()),
                            item.people());
                })
                .toList();
    }

    List<SummaryText.Credit> credit() {
        return views.creditTerms().stream()
                .map(each -> new SummaryText.Credit(
                        words.employerName(each.action().employer()),
                        words.labels().of(each.action().kind()),
                        running.fullDay(each.action().decidedOn())))
                .toList();
    }

    SummaryText.Gates gates() {
        List<Gate> all = views.gates();
        int released = (int)
                all.stream().filter(each -> each.state() == Gate.State.RELEASED).count();
        return new SummaryText.Gates(
                all.size(),
                released,
                all.size() - released,
                running.money(Money.sum(all.stream().map(each -> each.hold().wages()))));
    }

    List<WeekText.Incident> incidents() {
        return views.incidents().stream().map(this::incident).toList();
    }

    private WeekText.Incident incident(IncidentCourse course) {
        return new WeekText.Incident(
                running.day(course.incident().on()),
                course.incident().place(),
                course.incident().persons(),
                words.labels().of(course.incident().kind()),
                running.remark(course.incident().summary()),
                course.isOpen());
    }

    List<SummaryText.Share> indicators() {
        return views.indicators().stream().map(this::share).toList();
    }

    private SummaryText.Share share(Indicator each) {
        return new SummaryText.Share(
                words.labels().of(each.kind()),
                each.part(),
                each.whole(),
                each.rate().map(Format::percent).orElse(""),
                each.target().map(Format::percent).orElse(""),
                each.isMet().map(String::valueOf).orElse(""));
    }
}
