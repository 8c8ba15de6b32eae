package org.qingxin.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingxin.history.FieldChange.Added;
import org.qingxin.history.FieldChange.Removed;
import org.qingxin.history.FieldChange.Reordered;
import org.qingxin.history.FieldChange.Replaced;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Value.Text;
import org.qingxin.history.Where.Item;

/** What is different between two states of one record. {@link Application} is its way back. */
public final class Comparison {
    private final List<FieldChange> changes = new ArrayList<>();

    private Comparison() {}

    /** The changes in the order of the earlier state, what is new behind. None if both say the same. */
    public static List<FieldChange> between(Fields before, Fields after) {
        Comparison comparison = new Comparison();
        comparison.fields(Where.RECORD, before, after);
        return List.copyOf(comparison.changes);
    }

    private void fields(Where at, Fields before, Fields after) {
        before.fields().forEach((name, was) -> {
            Value is = after.fields().get(name);
            if (is == null) {
                changes.add(new Removed(at.field(name), was));
            } else {
                value(at.field(name), name, was, is);
            }
        });
        after.fields().forEach((name, is) -> {
            if (!before.fields().containsKey(name)) {
                changes.add(new Added(at.field(name), is, 0));
            }
        });
    }

    private void value(Where at, String name, Value was, Value is) {
        if (was instanceof Fields before && is instanceof Fields after) {
            fields(at, before, after);
        } else if (was instanceof Items before && is instanceof Items after) {
            items(at, name, before.items(), after.items());
        } else if (!was.equals(is) || hidesAnother(was, is)) {
            changes.add(new Replaced(at, was, is));
        }
    }

    /** Whether two texts look alike only because numbers in them are not shown. */
    private static boolean hidesAnother(Value was, Value is) {
        return was instanceof Text before
                && is instanceof Text after
                && before.mark() != after.mark()
                && before.mark() != 0
                && after.mark() != 0;
    }

    private void items(Where at, String name, List<Value> before, List<Value> after) {
        List<Item> was = ItemKeys.of(name, before);
        List<Item> is = ItemKeys.of(name, after);
        Map<Integer, Integer> pairs = new ItemPairs(name, before, after, was, is).pairs();
        for (int i = 0; i < before.size(); i++) {
            Integer partner = pairs.get(i);
            if (partner == null) {
                changes.add(new Removed(at.then(was.get(i)), before.get(i)));
            } else {
                value(at.then(was.get(i)), "", before.get(i), after.get(partner));
            }
        }
        reordered(at, was, pairs);
        Set<Integer> known = new HashSet<>(pairs.values());
        for (int i = 0; i < after.size(); i++) {
            if (!known.contains(i)) {
                changes.add(new Added(at.then(is.get(i)), after.get(i), i));
            }
        }
    }

    private void reordered(Where at, List<Item> was, Map<Integer, Integer> pairs) {
        List<Integer> order = pairs.keySet().stream().sorted().toList();
        List<Integer> now = pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!order.equals(now)) {
            changes.add(new Reordered(
                    at,
                    order.stream().map(was::get).toList(),
                    now.stream().map(was::get).toList()));
        }
    }
}
