package org.qingxin.form.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.derive.duty.ReportWeek.Told;
import org.qingxin.wording.Words;

/**
 * Who sent the week's reports.
 *
 * @param owed units that owe the Wednesday report, {@code in} of them have sent it, {@code onTime} of these by the day
 * @param missing units whose report is overdue, {@code open} units that still have time
 * @param catchUp reports of earlier weeks that are still missing
 * @param specialOwed special reports on key cases, {@code specialIn} of them sent
 * @param known the day on which all this was so
 */
public record ReportsText(
        int owed,
        int in,
        int onTime,
        List<Late> late,
        List<String> missing,
        List<String> open,
        List<Earlier> catchUp,
        int specialOwed,
        int specialIn,
        List<String> specialMissing,
        String known) {

    public record Late(String unit, long days) {}

    public record Earlier(String day, List<String> units) {}

    static ReportsText of(WeekReview review, LocalDate asked, Words words) {
        List<Told> weekly = review.reports().weekly();
        List<Told> special = review.reports().special();
        return new ReportsText(
                weekly.size(),
                (int) weekly.stream().filter(each -> each.due().isDone()).count(),
                review.reports().count(State.DONE_ON_TIME),
                weekly.stream()
                        .filter(each -> each.due().state() == State.DONE_LATE)
                        .map(each -> new Late(
                                words.unitName(each.due().owner()), each.due().daysLate()))
                        .toList(),
                units(weekly, State.OVERDUE, words),
                units(weekly, State.DUE, words),
                earlier(review.catchUp(), words),
                special.size(),
                (int) review.reports().specialsIn().count(),
                special.stream()
                        .filter(each -> !each.due().isDone())
                        .map(each -> words.unitName(each.due().owner()))
                        .distinct()
                        .toList(),
                new RunningText(words).day(asked));
    }

    private static List<String> units(List<Told> all, State state, Words words) {
        return all.stream()
                .filter(each -> each.due().state() == state)
                .map(each -> words.unitName(each.due().owner()))
                .toList();
    }

    private static List<Earlier> earlier(List<Deadline> missing, Words words) {
        Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
        missing.forEach(each ->
                byDay.computeIfAbsent(each.due(), day -> new ArrayList<>()).add(words.unitName(each.owner())));
        RunningText running = new RunningText(words);
        return byDay.entrySet().stream()
                .map(each -> new Earlier(running.day(each.getKey()), each.getValue()))
                .toList();
    }
}
