package org.qingxin.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingxin.model.Activity;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;

/**
 * Publicity and training up to the day asked, the latest first.
 *
 * @param byKind every kind that was held, in order
 * @param byUnit every unit that held one, in the order of Annex 5; who joined is not counted
 */
public record ActivityTotals(List<Activity> all, Map<Activity.Kind, Total> byKind, Map<Id.Unit, Total> byUnit) {

    /** @param people people reached, counted at each */
    public record Total(int held, long people) {
        static final Total NONE = new Total(0, 0);

        Total plus(Total other) {
            return new Total(held + other.held, people + other.people);
        }
    }

    public static ActivityTotals of(Views views) {
        List<Activity> latestFirst = new ArrayList<>(views.ledger().activities());
        latestFirst.sort((a, b) -> {
            int byDay = b.on().compareTo(a.on());
            return byDay == 0 ? a.id().compareTo(b.id()) : byDay;
        });
        Map<Id.Unit, Total> unordered = sums(latestFirst, Activity::unit);
        Map<Id.Unit, Total> byUnit = new LinkedHashMap<>();
        views.ledger().units().stream()
                .map(Unit::id)
                .filter(unordered::containsKey)
                .forEach(unit -> byUnit.put(unit, unordered.getOrDefault(unit, Total.NONE)));
        Map<Activity.Kind, Total> byKind = new EnumMap<>(Activity.Kind.class);
        byKind.putAll(sums(latestFirst, Activity::kind));
        return new ActivityTotals(List.copyOf(latestFirst), byKind, byUnit);
    }

    private static <K> Map<K, Total> sums(List<Activity> activities, Function<Activity, K> key) {
        Map<K, Total> sums = new LinkedHashMap<>();
        activities.forEach(each -> sums.merge(key.apply(each), new Total(1, each.people()), Total::plus));
        return sums;
    }

    public Total total() {
        return byKind.values().stream().reduce(Total.NONE, Total::plus);
    }
}
