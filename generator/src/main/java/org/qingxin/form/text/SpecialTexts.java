package org.qingxin.form.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.ReportWeek.Told;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.KeyCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.Words;

/** Fills in the special report on a key case. */
final class SpecialTexts {
    private static final int EARLIER = 5;

    private final WeekReview review;
    private final CaseState state;
    private final ArrearsCase record;
    private final Words words;
    private final RunningText running;
    private final CaseEntries entries;

    /** @param state as of the last day of the week that is told */
    SpecialTexts(WeekReview review, CaseState state, Words words) {
        this.review = review;
        this.state = state;
        this.record = state.arrearsCase();
        this.words = words.at(review.now());
        this.running = new RunningText(this.words);
        this.entries = new CaseEntries(this.words);
    }

    SpecialText text() {
        Optional<Project> project = record.project().flatMap(words.data()::project);
        FiledReport filed =
                report().map(each -> FiledReport.of(each.text(), running)).orElse(FiledReport.NONE);
        return new SpecialText(
                Heading.of(words, review.to()),
                words.views().submissions().weeks().indexOf(review.on()) + 1,
                words.unitName(record.countedBy()),
                running.day(review.from()),
                running.day(review.to()),
                entries.of(state, review.lines(state), Optional.empty()),
                running.fullDay(state.openedOn()),
                words.labels().of(record.source().channel()),
                words.unitName(record.source().firstUnit()),
                running.months(record.claim().from(), record.claim().to()),
                record.claim().workers(),
                running.exact(record.claim().amount()),
                words.employerName(record.employer()),
                project.map(Project::name).orElse(""),
                project.stream()
                        .flatMap(each -> each.invest().stream())
                        .map(words.labels()::of)
                        .toList(),
                project.map(each -> words.employerName(each.owner())).orElse(""),
                project.map(each -> words.employerName(each.contractor())).orElse(""),
                state.first(Verified.class)
                        .map(each -> running.fullDay(each.on()))
                        .orElse(""),
                sums(),
                record.keyCase().stream()
                        .flatMap(each -> each.reasons().stream())
                        .map(words.labels()::of)
                        .toList(),
                record.keyCase().map(KeyCase::supervisor).map(words::unitName).orElse(""),
                words.unitName(state.currentUnit()),
                sheet().map(each -> running.remark(each.basicFacts())).orElse(""),
                problems(),
                earlier(),
                planned(),
                filed.filed(),
                filed.measures(),
                filed.advice() + filed.whole());
    }

    private SpecialText.Sums sums() {
        return new SpecialText.Sums(
                state.verified().workers(),
                running.exact(state.verified().amount()),
                state.verified().migrants(),
                running.exact(state.verified().migrantAmount()),
                running.exact(state.paid().amount()),
                state.outstandingWorkers(),
                running.exact(state.outstanding()));
    }

    /** The week's report on the case, owed or not. */
    private Optional<Briefing> report() {
        return Stream.concat(
                        review.reports().special().stream().map(Told::report).flatMap(Optional::stream),
                        review.reports().extra().stream())
                .filter(each -> each.arrearsCase().equals(Optional.of(state.id())))
                .findFirst();
    }

    private Optional<Sheet> sheet() {
        return record.sheet().filter(each -> !each.checkedOn().isAfter(review.to()));
    }

    private List<String> problems() {
        int year = words.campaign().settleBy().gov().getYear();
        return sheet().stream()
                .flatMap(each -> each.answers().stream())
                .filter(each -> each.value() == Sheet.Answer.Value.PRESENT)
                .map(each -> words.text("annex4.q" + each.q(), year))
                .toList();
    }

    private List<String> earlier() {
        List<CaseLine> before = state.lines().stream()
                .filter(each -> each.on().isBefore(review.from()))
                .toList();
        return before.subList(Math.max(0, before.size() - EARLIER), before.size()).stream()
                .map(entries::done)
                .toList();
    }

    private List<SpecialText.Planned> planned() {
        return review.now().deadlines().of(state.id()).stream()
                .filter(each -> !each.isDone() && each.kind() != Deadline.Kind.SPECIAL)
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .map(each -> new SpecialText.Planned(
                        day(each.due()), running.phrase(DeadlineWords.label(each, words)), each.daysLate()))
                .toList();
    }

    private String day(LocalDate day) {
        return running.day(day);
    }
}
