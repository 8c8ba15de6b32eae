package org.qingxin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Where.Item;

/**
 * Which item of a list is which of its earlier state: the same under the same key; otherwise the next under the same
 * key; otherwise the one item that differs in a part of its key and in nothing else, such as an event given another day.
 */
final class ItemPairs {
    /** Among more strangers than these nobody looks for kin. */
    private static final int MOST_STRANGERS = 100;

    private final String list;
    private final List<Value> before;
    private final List<Value> after;
    private final Map<Integer, Integer> pairs = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    ItemPairs(String list, List<Value> before, List<Value> after, List<Item> was, List<Item> is) {
        this.list = list;
        this.before = before;
        this.after = after;
        unchanged(was, is);
        alike(was, is, true);
        alike(was, is, false);
        kin();
    }

    /** Positions before, with those after. */
    Map<Integer, Integer> pairs() {
        return pairs;
    }

    private void unchanged(List<Item> was, List<Item> is) {
        Map<Item, Integer> places = new HashMap<>();
        for (int i = 0; i < is.size(); i++) {
            places.put(is.get(i), i);
        }
        for (int i = 0; i < was.size(); i++) {
            Optional<Integer> place = Optional.ofNullable(places.get(was.get(i)));
            if (place.isPresent() && before.get(i).equals(after.get(place.get()))) {
                pair(i, place.get());
            }
        }
    }

    private void alike(List<Item> was, List<Item> is, boolean equal) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int place : strangers(is.size(), taken)) {
            places.computeIfAbsent(is.get(place).key(), key -> new ArrayList<>())
                    .add(place);
        }
        for (int i : strangers(was.size(), pairs.keySet())) {
            List<Integer> candidates = places.getOrDefault(was.get(i).key(), List.of());
            candidates.stream()
                    .filter(j -> !equal || before.get(i).equals(after.get(j)))
                    .findFirst()
                    .ifPresent(j -> {
                        candidates.remove(j);
                        pair(i, j);
                    });
        }
    }

    private void kin() {
        List<Integer> gone = strangers(before.size(), pairs.keySet());
        List<Integer> come = strangers(after.size(), taken);
        if (Math.max(gone.size(), come.size()) > MOST_STRANGERS) {
            return;
        }
        for (int i : gone) {
            come.stream()
                    .filter(j -> !taken.contains(j) && isOneWithAnotherKey(i, j))
                    .findFirst()
                    .ifPresent(j -> pair(i, j));
        }
    }

    private static List<Integer> strangers(int size, Set<Integer> known) {
        List<Integer> strangers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!known.contains(i)) {
                strangers.add(i);
            }
        }
        return strangers;
    }

    private void pair(int i, int j) {
        pairs.put(i, j);
        taken.add(j);
    }

    private boolean isOneWithAnotherKey(int i, int j) {
        if (!(before.get(i) instanceof Fields was) || !(after.get(j) instanceof Fields is)) {
            return false;
        }
        List<String> key = ItemKeys.fields(list, was);
        if (key.isEmpty() || !was.fields().keySet().equals(is.fields().keySet())) {
            return false;
        }
        List<String> different = was.fields().entrySet().stream()
                .filter(each -> !each.getValue().equals(is.fields().get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        return different.size() == 1
                && key.contains(different.get(0))
                && was.fields().size() > key.size();
    }
}
