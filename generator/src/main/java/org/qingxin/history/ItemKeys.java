package org.qingxin.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Num;
import org.qingxin.history.Where.Item;

/**
 * What tells the items of a list apart. It is named by the list's own name and not taken from today's schemas, because
 * old versions are read too; a test holds that every list of the schemas is named here.
 */
public final class ItemKeys {
    static final Map<String, List<String>> BY_LIST = Map.ofEntries(
            Map.entry("adjustments", List.of("row", "column")),
            Map.entry("answers", List.of("q")),
            Map.entry("channels", List.of("code")),
            Map.entry("checks", List.of("code")),
            Map.entry("contacts", List.of("role", "name")),
            Map.entry("days", List.of("on")),
            Map.entry("duties", List.of("code")),
            Map.entry("flow", List.of("on", "step")),
            Map.entry("instalments", List.of("due")),
            Map.entry("items", List.of("code")),
            Map.entry("liable", List.of("employer")),
            Map.entry("measures", List.of("group", "title")),
            Map.entry("months", List.of("month")),
            Map.entry("parameters", List.of("code")),
            Map.entry("periods", List.of("no")),
            Map.entry("platforms", List.of("code")),
            Map.entry("skip", List.of("on")),
            Map.entry("staff", List.of("name")),
            Map.entry("steps", List.of("on", "step")),
            Map.entry("timeline", List.of("on", "event")));

    /** What most lists that nobody has named here are told apart by. */
    private static final List<String> USUAL = List.of("id", "code", "no", "on", "name");

    private ItemKeys() {}

    /** The fields that the key of an item is made of, in its order; none if that depends on the item. */
    public static List<String> names(String list) {
        return BY_LIST.getOrDefault(list, List.of());
    }

    /** The items of a list by their keys, in its order; equal keys are counted. Single values are their own key. */
    public static List<Item> of(String list, List<Value> items) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Item> keys = new ArrayList<>(items.size());
        for (Value item : items) {
            List<String> key = key(list, item);
            keys.add(new Item(key, seen.merge(key, 1, Integer::sum)));
        }
        return keys;
    }

    /** The fields that an item of a list is told apart by. */
    static List<String> fields(String list, Fields item) {
        List<String> named = BY_LIST.getOrDefault(list, USUAL);
        return named.stream()
                .filter(name -> item.get(name).filter(Value::isSingle).isPresent())
                .limit(BY_LIST.containsKey(list) ? named.size() : 1)
                .toList();
    }

    private static List<String> key(String list, Value item) {
        if (item instanceof Fields fields) {
            return fields(list, fields).stream()
                    .flatMap(name -> fields.get(name).stream())
                    .map(ItemKeys::word)
                    .toList();
        }
        return item.isSingle() ? List.of(word(item)) : List.of();
    }

    /** Equal for equal values. */
    private static String word(Value single) {
        if (single instanceof Num num) {
            return num.number().stripTrailingZeros().toPlainString();
        }
        return Normalizer.normalize(single.shown(), Normalizer.Form.NFC);
    }
}
