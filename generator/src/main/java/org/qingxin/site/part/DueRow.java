package org.qingxin.site.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/**
 * A duty with a date, in a list.
 *
 * @param state on time, late, overdue or how long there is left
 * @param what its name, leading to where it is fulfilled
 * @param about the case or the record that it is about; empty where it is about none
 * @param owners the units that owe it
 * @param done the day on which it was done
 */
public record DueRow(Tag state, Link what, Link about, List<Link> owners, String due, String done) {
    private record Same(
            Deadline.Kind kind, Optional<Integer> no, LocalDate due, Optional<LocalDate> done, Link about) {}

    public static DueRow of(Deadline deadline, Edition edition) {
        return of(List.of(deadline), edition);
    }

    /** One row for what several units owe on the same day about the same thing; in the order given. */
    public static List<DueRow> all(List<Deadline> deadlines, Edition edition) {
        Map<Same, List<Deadline>> rows = new LinkedHashMap<>();
        for (Deadline each : deadlines) {
            Link about = DeadlineLinks.about(each, edition);
            rows.computeIfAbsent(
                            new Same(each.kind(), each.no(), each.due(), each.done(), about), key -> new ArrayList<>())
                    .add(each);
        }
        return rows.values().stream().map(each -> of(each, edition)).toList();
    }

    private static DueRow of(List<Deadline> same, Edition edition) {
        Deadline first = same.get(0);
        return new DueRow(
                DueTag.of(first, edition),
                DeadlineLinks.link(first, edition),
                DeadlineLinks.about(first, edition),
                same.stream().map(each -> edition.link(each.owner())).distinct().toList(),
                Format.day(first.due()),
                Format.day(first.done()));
    }
}
