package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.TimelineEntry;

/**
 * X3: a case begins by being received or registered, and its entries stand in the order of their days. A day after the
 * data day is {@link NothingInTheFuture}'s.
 */
final class TimelineOrder implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        CaseEvent first = entries.get(0).event();
        if (!(first instanceof CaseEvent.Received || first instanceof CaseEvent.Registered)) {
            timeline.report(Code.FIRST_EVENT, 0, "event", Map.of("event", EventWords.of(first)));
        }
        List<Integer> dated = IntStream.range(0, entries.size())
                .filter(i -> !entries.get(i).on().isAfter(surroundings.asOf()))
                .boxed()
                .toList();
        Set<Integer> kept = longestInOrder(dated, entries);
        dated.stream().filter(i -> !kept.contains(i)).forEach(i -> report(i, kept, timeline));
    }

    private static void report(int i, Set<Integer> kept, Timeline timeline) {
        List<TimelineEntry> entries = timeline.entries();
        LocalDate on = entries.get(i).on();
        Optional<Integer> later = kept.stream()
                .filter(j -> j < i && on.isBefore(entries.get(j).on()))
                .reduce((a, b) -> b);
        int other = later.or(() -> kept.stream().filter(j -> j > i).findFirst()).orElse(i);
        Arg relation = later.isPresent()
                ? Arg.of("早于上一条的", "before the previous entry's")
                : Arg.of("晚于下一条的", "after the next entry's");
        timeline.report(
                Code.EVENT_OUT_OF_ORDER,
                i,
                "on",
                Map.of(
                        "on",
                        Arg.of(on),
                        "relation",
                        relation,
                        "other",
                        Arg.of(entries.get(other).on())),
                other,
                "on");
    }

    /** The most entries that stand in order; the others are the ones mistyped. Of equal choices the earlier lines. */
    private static Set<Integer> longestInOrder(List<Integer> dated, List<TimelineEntry> entries) {
        Map<Integer, List<Integer>> endingAt = new TreeMap<>();
        List<Integer> longest = List.of();
        for (int i : dated) {
            List<Integer> best = List.of();
            for (Map.Entry<Integer, List<Integer>> each : endingAt.entrySet()) {
                boolean inOrder =
                        !entries.get(i).on().isBefore(entries.get(each.getKey()).on());
                best = inOrder && each.getValue().size() > best.size() ? each.getValue() : best;
            }
            List<Integer> here = new ArrayList<>(best);
            here.add(i);
            endingAt.put(i, here);
            longest = here.size() > longest.size() ? here : longest;
        }
        return new TreeSet<>(longest);
    }
}
