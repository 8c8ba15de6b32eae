package org.qingxin.site.overview;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DeadlineLinks;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.DeadlineWords;

/**
 * Everything that is overdue, a line for each kind of duty, however many there are; then what is due within days, a line for
 * each day. So that the first look tells all that is late.
 */
final class OverviewDues {
    private static final int SOON = 5;
    private static final int SHOWN_SOON = 4;
    private static final int NAMED = 4;

    private OverviewDues() {}

    /** @param due the day, for what is coming; what is overdue is gathered over all days */
    private record Group(Deadline.Kind kind, Optional<Integer> no, Optional<LocalDate> due) {}

    static List<OverviewPage.DueRow> of(Edition edition) {
        Stream<OverviewPage.DueRow> overdue = gathered(
                        edition.views().deadlines().overdue(), false)
                .map(each ->
                        new OverviewPage.DueRow(tag(each, edition), link(each, edition), overdueNote(each, edition)));
        List<Deadline> soon = edition.views().deadlines().coming().stream()
                .filter(each -> each.daysLeft() <= SOON)
                .toList();
        Stream<OverviewPage.DueRow> coming = gathered(soon, true)
                .limit(SHOWN_SOON)
                .map(each -> new OverviewPage.DueRow(
                        DueTag.of(each.get(0), edition), link(each, edition), comingNote(each, edition)));
        return Stream.concat(overdue, coming).toList();
    }

    static String note(Edition edition) {
        List<Deadline> overdue = edition.views().deadlines().overdue();
        long units = overdue.stream().map(Deadline::owner).distinct().count();
        return overdue.isEmpty() ? "" : edition.text("overview.overdue", overdue.size(), units);
    }

    /** What the town owes upward before what single cases owe; within that in the order of the deadlines, worst first. */
    private static Stream<List<Deadline>> gathered(List<Deadline> deadlines, boolean byDay) {
        Map<Group, List<Deadline>> groups = new LinkedHashMap<>();
        for (Deadline each : deadlines) {
            Optional<LocalDate> day = byDay ? Optional.of(each.due()) : Optional.empty();
            Optional<Integer> no = each.kind() == Deadline.Kind.ANNEX1 ? each.no() : Optional.empty();
            groups.computeIfAbsent(new Group(each.kind(), no, day), key -> new ArrayList<>())
                    .add(each);
        }
        Collection<List<Deadline>> rows = groups.values();
        return rows.stream().sorted(comparing(each -> order(each.get(0).kind())));
    }

    private static int order(Deadline.Kind kind) {
        return switch (kind) {
            case ANNEX1, SUMMARY -> 0;
            case SPECIAL -> 1;
            case SETTLE -> 2;
            default -> 3;
        };
    }

    /** How late the latest is. */
    private static Tag tag(List<Deadline> group, Edition edition) {
        Tag worst = DueTag.of(group.get(0), edition);
        boolean alike =
                group.stream().allMatch(each -> each.due().equals(group.get(0).due()));
        return alike ? worst : new Tag(edition.text("overview.atMost", worst.label()), worst.tone());
    }

    private static Link link(List<Deadline> group, Edition edition) {
        Deadline first = group.get(0);
        if (group.size() == 1) {
            return DeadlineLinks.link(first, edition);
        }
        boolean sameDay = group.stream().allMatch(each -> each.due().equals(first.due()));
        String page = sameDay ? DeadlineLinks.page(first, edition) : "";
        String label = first.kind() == Deadline.Kind.ANNEX1
                ? DeadlineWords.label(first, edition.words())
                : edition.labels().of(first.kind());
        return new Link(label, page.isEmpty() ? Address.CALENDAR : page);
    }

    private static String overdueNote(List<Deadline> group, Edition edition) {
        return edition.text("overview.overdueNote", group.size(), owners(group, edition));
    }

    private static String comingNote(List<Deadline> group, Edition edition) {
        return edition.text(
                "overview.dueNote", owners(group, edition), group.get(0).due());
    }

    private static String owners(List<Deadline> group, Edition edition) {
        List<String> owners = group.stream()
                .map(each -> edition.unitName(each.owner()))
                .distinct()
                .toList();
        String named = owners.stream().limit(NAMED).collect(Collectors.joining(edition.text("list.separator")));
        return owners.size() > NAMED ? edition.text("overview.andMore", named, owners.size()) : named;
    }
}
