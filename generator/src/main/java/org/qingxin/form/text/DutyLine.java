package org.qingxin.form.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.Id;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.Words;

/**
 * What falls due on a day.
 *
 * @param whose units that owe a report
 * @param about cases and what else it is about, with the unit that has to act; empty for reports
 */
public record DutyLine(String day, String weekday, String name, Listed<String> whose, Listed<About> about) {
    private static final int UNITS = 6;
    private static final int CASES = 8;

    public record About(String name, List<String> owners) {}

    static DutyLine of(WeekReview.Duties duties, Words words) {
        RunningText running = new RunningText(words);
        List<Deadline> all = duties.all();
        boolean report = switch (duties.kind()) {
            case ANNEX1, WEEKLY, SUMMARY -> true;
            default -> false;
        };
        Map<Id, List<String>> owners = new LinkedHashMap<>();
        if (!report) {
            all.forEach(each -> owners.computeIfAbsent(each.target(), id -> new ArrayList<>())
                    .add(words.unitName(each.owner())));
        }
        Names names = new Names(words);
        return new DutyLine(
                running.day(duties.due()),
                running.weekday(duties.due()),
                running.phrase(DeadlineWords.label(all.get(0), words)),
                Listed.first(report ? UNITS : 0, all, each -> words.unitName(each.owner())),
                Listed.first(CASES, owners.entrySet(), each -> new About(names.of(each.getKey()), each.getValue())));
    }
}
