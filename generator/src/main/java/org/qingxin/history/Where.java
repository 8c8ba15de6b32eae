package org.qingxin.history;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a record that stays the same place when lists grow: fields by name, items of lists by what tells them apart
 * and not by their number.
 */
public record Where(List<Step> steps) implements Comparable<Where> {
    public static final Where RECORD = new Where(List.of());

    public Where {
        steps = List.copyOf(steps);
    }

    /** One step down. */
    public sealed interface Step {}

    /** Into a field. */
    public record Field(String name) implements Step {}

    /**
     * To an item of a list.
     *
     * @param key what tells it from others, such as day and event of an entry of a timeline
     * @param ordinal which of the items with this key, from 1
     */
    public record Item(List<String> key, int ordinal) implements Step {
        public Item {
            key = List.copyOf(key);
        }

        @Override
        public String toString() {
            return String.join(",", key) + (ordinal > 1 ? "#" + ordinal : "");
        }
    }

    public Where field(String name) {
        return then(new Field(name));
    }

    public Where then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Where(longer);
    }

    /** The first step and the place from there on. */
    Step first() {
        return steps.get(0);
    }

    Where rest() {
        return new Where(steps.subList(1, steps.size()));
    }

    /** Whether it is an item of a list and not a field. */
    public boolean isItem() {
        return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Item;
    }

    /** Such as {@code /timeline/2022-01-17,verified/amount}, escaped as in a JSON pointer; empty for the whole record. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            String name = step instanceof Field field ? field.name() : step.toString();
            text.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    @Override
    public int compareTo(Where other) {
        return toString().compareTo(other.toString());
    }
}
