package org.qingxin.wording.change;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.derive.ledger.Once;
import org.qingxin.history.ItemKeys;
import org.qingxin.history.RecordName;
import org.qingxin.history.Where;
import org.qingxin.history.Where.Item;
import org.qingxin.model.FieldGuide;
import org.qingxin.wording.Naming;

/** Where in a record, in the labels of today's schema: 办理过程 · 2022-01-17 查实 · 涉及金额. */
final class Places {
    private final Naming words;
    private final ValueText values;
    private final Map<String, Supplier<List<KnownField>>> byFolder = new HashMap<>();

    Places(Naming words, ValueText values, List<FieldGuide> guides) {
        this.words = words;
        this.values = values;
        guides.forEach(each -> byFolder.put(each.type().folder(), Once.of(() -> KnownField.of(each))));
    }

    /** @param field that the place lies in, if today's schema knows it */
    record Place(String label, Optional<KnownField> field) {}

    Place of(RecordName record, Where at) {
        List<String> labels = new ArrayList<>();
        List<KnownField> here = byFolder.getOrDefault(record.folder(), List::of).get();
        List<String> shapes = List.of();
        Optional<KnownField> field = Optional.empty();
        for (Where.Step step : at.steps()) {
            if (step instanceof Where.Field named) {
                field = KnownField.named(named.name(), here, shapes);
                labels.add(field.map(values::label).orElse(named.name()));
                here = field.map(KnownField::inside).orElse(List.of());
                shapes = List.of();
            } else if (step instanceof Item item) {
                shapes = item.key();
                labels.add(item(item, field));
            }
        }
        return new Place(String.join(words.text("changes.within"), labels), field);
    }

    /** Items in an order, as their list names them. */
    String order(List<Item> items, Optional<KnownField> list) {
        return items.stream().map(each -> item(each, list)).collect(joining(words.text("list.separator")));
    }

    /** What tells an item apart, such as the day and the event; nothing of a list that today's schema does not know. */
    private String item(Item item, Optional<KnownField> list) {
        String name = list.map(each -> key(item.key(), each)).orElseGet(() -> words.text("changes.hidden"));
        return item.ordinal() > 1 ? words.text("changes.ordinal", name, item.ordinal()) : name;
    }

    private String key(List<String> key, KnownField list) {
        if (list.inside().isEmpty()) {
            return key.stream().map(each -> values.word(each, list, List.of())).collect(joining(" "));
        }
        List<String> names = ItemKeys.names(list.field().name());
        if (names.size() != key.size()) {
            return words.text("changes.oneItem");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            parts.add(part(names.get(i), key.get(i), list, key));
        }
        return String.join(" ", parts);
    }

    /** A bare number says nothing without the name of its field. */
    private String part(String name, String word, KnownField list, List<String> key) {
        Optional<KnownField> field = KnownField.named(name, list.inside(), key);
        return field.map(each ->
                        isBareNumber(word) ? values.label(each) + " " + word : values.word(word, each, list.inside()))
                .orElseGet(() -> words.text("changes.hidden"));
    }

    private static boolean isBareNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }
}
