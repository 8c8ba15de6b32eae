package org.qingxin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.FieldChange.Added;
import org.qingxin.history.FieldChange.Reordered;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.history.Where.Step;

/** Carries out changes on the earlier state of a record, and sees whether they are changes of just this state. */
final class Application {
    private boolean fits = true;

    private Application() {}

    /** The later state; empty if the changes speak of another earlier one. */
    static Optional<Fields> of(List<FieldChange> changes, Fields before) {
        Application application = new Application();
        Fields after = application.fields(before, changes, 0);
        return application.fits ? Optional.of(after) : Optional.empty();
    }

    private Fields fields(Fields before, List<FieldChange> changes, int depth) {
        Map<String, Value> fields = new LinkedHashMap<>(before.fields());
        byStep(changes, depth).forEach((step, here) -> {
            String name = step instanceof Field field ? field.name() : missing();
            Optional<Value> was = Optional.ofNullable(fields.remove(name));
            value(was, name, here, depth + 1).ifPresent(is -> fields.put(name, is));
        });
        return new Fields(fields);
    }

    /** What changes make of a value and what is below it; empty if it is gone. */
    private Optional<Value> value(Optional<Value> was, String name, List<FieldChange> changes, int depth) {
        FieldChange first = changes.get(0);
        if (first.at().steps().size() == depth && !(first instanceof Reordered)) {
            must(changes.size() == 1 && first.before().equals(was));
            return first.after();
        }
        if (was.isPresent() && was.get() instanceof Fields before) {
            return Optional.of(fields(before, changes, depth));
        } else if (was.isPresent() && was.get() instanceof Items before) {
            return Optional.of(items(before, name, changes, depth));
        }
        must(false);
        return was;
    }

    private Items items(Items before, String name, List<FieldChange> changes, int depth) {
        Map<Item, Value> items = new LinkedHashMap<>();
        List<Item> keys = ItemKeys.of(name, before.items());
        for (int i = 0; i < keys.size(); i++) {
            items.put(keys.get(i), before.items().get(i));
        }
        List<FieldChange> onItems = changes.stream()
                .filter(each -> !isNew(each, depth) && each.at().steps().size() > depth)
                .toList();
        byStep(onItems, depth).forEach((step, here) -> {
            Item item = step instanceof Item one ? one : new Item(List.of(missing()), 1);
            value(Optional.ofNullable(items.get(item)), "", here, depth + 1)
                    .ifPresentOrElse(is -> items.put(item, is), () -> items.remove(item));
        });
        changes.stream()
                .filter(Reordered.class::isInstance)
                .filter(each -> each.at().steps().size() == depth)
                .forEach(each -> reorder(items, (Reordered) each));
        List<Value> list = new ArrayList<>(items.values());
        changes.stream()
                .filter(each -> isNew(each, depth))
                .map(Added.class::cast)
                .sorted(Comparator.comparing(Added::position))
                .forEach(each -> insert(list, each));
        return new Items(list);
    }

    private void reorder(Map<Item, Value> items, Reordered change) {
        must(List.copyOf(items.keySet()).equals(change.was()) && items.keySet().containsAll(change.is()));
        Map<Item, Value> earlier = new LinkedHashMap<>(items);
        items.clear();
        change.is().forEach(item -> Optional.ofNullable(earlier.get(item)).ifPresent(value -> items.put(item, value)));
        must(items.size() == earlier.size());
    }

    private void insert(List<Value> list, Added change) {
        must(change.position() <= list.size());
        list.add(Math.min(change.position(), list.size()), change.value());
    }

    private static boolean isNew(FieldChange change, int depth) {
        return change instanceof Added && change.at().steps().size() == depth + 1;
    }

    private static Map<Step, List<FieldChange>> byStep(List<FieldChange> changes, int depth) {
        Map<Step, List<FieldChange>> groups = new LinkedHashMap<>();
        for (FieldChange change : changes) {
            groups.computeIfAbsent(change.at().steps().get(depth), step -> new ArrayList<>())
                    .add(change);
        }
        return groups;
    }

    private String missing() {
        fits = false;
        return "";
    }

    private void must(boolean isSo) {
        fits &= isSo;
    }
}
