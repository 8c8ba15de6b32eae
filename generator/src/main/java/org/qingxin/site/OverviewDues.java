package org.qingxin.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Deadline;
import org.qingxin.model.Id;

/** What is overdue or due within days, gathered by kind and day: one line for the Wednesday report of many units. */
final class OverviewDues {
    private static final int SHOWN = 8;
    private static final int SOON = 5;
    private static final int NAMED = 4;
    private static final int KINDS = 4;

    private OverviewDues() {}

    /** Same kind, number and day. */
    private record Group(Deadline.Kind kind, Optional<Integer> no, LocalDate due) {}

    static List<OverviewPage.DueRow> of(Edition edition) {
        Map<Group, List<Deadline>> groups = new LinkedHashMap<>();
        for (Deadline each : edition.views().deadlines().all()) {
            boolean matters = each.state() == Deadline.State.OVERDUE
                    || each.state() == Deadline.State.DUE && each.daysLeft() <= SOON;
            if (matters && each.kind() != Deadline.Kind.SETTLE) {
                groups.computeIfAbsent(new Group(each.kind(), each.no(), each.due()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return groups.values().stream()
                .sorted((a, b) -> Integer.compare(order(a.get(0)), order(b.get(0))))
                .limit(SHOWN)
                .map(each -> row(each, edition))
                .toList();
    }

    /** What is overdue before what is coming; in each, what the town owes upward before what one case owes. */
    private static int order(Deadline deadline) {
        int coming = deadline.state() == Deadline.State.OVERDUE ? 0 : KINDS;
        return coming
                + switch (deadline.kind()) {
                    case ANNEX1, SUMMARY -> 0;
                    case SPECIAL -> 1;
                    case WEEKLY -> 2;
                    default -> 3;
                };
    }

    private static OverviewPage.DueRow row(List<Deadline> group, Edition edition) {
        Deadline first = group.get(0);
        List<String> owners = group.stream()
                .map(each -> edition.unitName(each.owner()))
                .distinct()
                .toList();
        String named = String.join(
                edition.text("list.separator"), owners.stream().limit(NAMED).toList());
        String who = owners.size() > NAMED ? edition.text("overview.andMore", named, owners.size()) : named;
        return new OverviewPage.DueRow(
                DeadlineWords.tag(first, edition),
                new Link(DeadlineWords.label(first, edition), href(first)),
                edition.text("overview.dueNote", who, first.due()));
    }

    private static String href(Deadline deadline) {
        return switch (deadline.kind()) {
            case ANNEX1, SUMMARY, WEEKLY -> Address.PERIODS;
            default ->
                deadline.about().stream()
                        .filter(Id.Case.class::isInstance)
                        .findFirst()
                        .map(Address::of)
                        .orElse(Address.of(deadline.owner()));
        };
    }
}
