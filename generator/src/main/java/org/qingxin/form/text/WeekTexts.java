package org.qingxin.form.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.IncidentCourse;
import org.qingxin.derive.KeyCase;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.ReportWeek.Told;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Activity;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection.Item;
import org.qingxin.model.Supervision;
import org.qingxin.wording.Words;

/** Fills in the Wednesday text. */
final class WeekTexts {
    private static final int CASES = 10;
    private static final int KEY_CASES = 20;

    private final WeekReview review;
    private final LocalDate asked;
    private final Words words;
    private final RunningText running;
    private final CaseEntries entries;

    /** @param words of the day asked */
    WeekTexts(WeekReview review, Words words) {
        this.review = review;
        this.asked = words.asOf();
        this.words = words.at(review.now());
        this.running = new RunningText(this.words);
        this.entries = new CaseEntries(this.words);
    }

    WeekText text() {
        List<KeyCase> key = review.now().keyCases();
        List<KeyCase> open = key.stream().filter(each -> each.state().isOpen()).toList();
        return new WeekText(
                Heading.of(words, review.to()),
                (int) words.views().submissions().weeks().stream()
                        .filter(each -> !each.isAfter(review.on()))
                        .count(),
                running.day(review.from()),
                running.day(review.to()),
                review.before().isPresent(),
                ReportsText.of(review, asked, words),
                Annex1Text.of(review.sum(), review.sumBefore(), running),
                Annex1Text.of(review.week(), Optional.empty(), running),
                Standing.of(review.now(), review.before(), running),
                problems(),
                Listed.first(CASES, review.opened(), entries::of),
                Listed.first(CASES, review.closed(), entries::of),
                review.happened(Reopened.class).size(),
                (int) review.happened(Paid.class).stream()
                        .map(each -> each.state().id())
                        .distinct()
                        .count(),
                review.activities().stream().map(Activity::title).toList(),
                review.activities().stream().mapToLong(Activity::people).sum(),
                review.incidents().stream().map(this::incident).toList(),
                review.now().incidents().stream()
                        .filter(IncidentCourse::serious)
                        .count(),
                review.supervisions().stream().map(this::supervision).toList(),
                Listed.first(KEY_CASES, open, each -> keyCase(each.state())),
                open.size(),
                key.size() - open.size(),
                WarningLines.of(review.now(), review.before(), words),
                review.coming().stream().map(each -> DutyLine.of(each, words)).toList());
    }

    private CaseEntry keyCase(CaseState state) {
        Optional<Deadline> report = review.reports().special().stream()
                .map(Told::due)
                .filter(each -> each.target().equals(state.id()))
                .findFirst();
        return entries.of(state, review.lines(state), report);
    }

    private int problems() {
        return (int) review.inspections().stream()
                .flatMap(each -> each.items().stream())
                .filter(each -> each.result() == Item.Result.PROBLEM)
                .count();
    }

    private WeekText.Incident incident(Incident incident) {
        boolean open = review.now().incidents().stream()
                .anyMatch(each -> each.isOpen() && each.incident().equals(incident));
        return new WeekText.Incident(
                running.day(incident.on()),
                incident.place(),
                incident.persons(),
                words.labels().of(incident.kind()),
                running.remark(incident.summary()),
                open);
    }

    private WeekText.Supervision supervision(Supervision each) {
        return new WeekText.Supervision(
                running.day(each.on()),
                words.unitName(each.by()),
                words.labels().of(each.kind()),
                each.title());
    }
}
