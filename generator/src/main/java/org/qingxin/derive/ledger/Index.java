package org.qingxin.derive.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records by what they are about, each list in the order in which the records came. Looked up, never walked. */
public final class Index<K, V> {
    private final Map<K, List<V>> lists;

    private Index(Map<K, List<V>> lists) {
        this.lists = lists;
    }

    public static <K, V> Index<K, V> of(Collection<V> values, Function<V, Stream<? extends K>> keys) {
        Map<K, List<V>> lists = new HashMap<>();
        for (V value : values) {
            keys.apply(value).forEach(key -> {
                List<V> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
                // A value that is about a key twice stands in its list once.
                if (list.isEmpty() || list.get(list.size() - 1) != value) {
                    list.add(value);
                }
            });
        }
        lists.replaceAll((key, list) -> List.copyOf(list));
        return new Index<>(lists);
    }

    public List<V> of(K key) {
        return lists.getOrDefault(key, List.of());
    }
}
