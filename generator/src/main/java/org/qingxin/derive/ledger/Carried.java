package org.qingxin.derive.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out the last time, for one who looks at the records again whenever one of them has changed. A value is
 * taken over where all that it was worked out from is the same, and worked out anew otherwise; so whoever asks names
 * all of it: the thing itself and, as its surroundings, whatever else is looked at. A value that comes out equal stays
 * the same object, so that what follows from it is taken over as well. May be asked from several threads.
 */
public final class Carried {
    /** Takes nothing over: all is worked out each time. */
    public static final Carried NOTHING = new Carried(false);

    private static final String ONLY = "";

    private final boolean keeps;
    private final Map<Object, Last> last = new ConcurrentHashMap<>();

    /** @param values in the order of the things */
    private record Last(Object surroundings, List<?> things, List<?> values) {}

    private Carried(boolean keeps) {
        this.keeps = keeps;
    }

    /** Takes over what is asked for from now on. */
    public static Carried fromNowOn() {
        return new Carried(true);
    }

    /** Whether anything is ever taken over. */
    public boolean keeps() {
        return keeps;
    }

    /**
     * What follows from each thing, in the order of the things.
     *
     * @param name of what is worked out, the same each time and for nothing else
     * @param surroundings all that it is worked out from besides the thing, held against the last by {@code equals}
     * @param things known again as the same objects
     */
    public <K, V> List<V> each(Object name, Object surroundings, List<K> things, Function<? super K, V> work) {
        if (!keeps) {
            List<V> values = new ArrayList<>(things.size());
            things.forEach(each -> values.add(work.apply(each)));
            return Collections.unmodifiableList(values);
        }
        Last before = last.getOrDefault(name, new Last(surroundings, List.of(), List.of()));
        boolean same = before.surroundings().equals(surroundings);
        Taken<K, V> taken = new Taken<>(before, things);
        List<V> values = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            V old = taken.value(i);
            values.add(old != null && same ? old : worked(things.get(i), old, work));
        }
        last.put(name, new Last(surroundings, things, values));
        return Collections.unmodifiableList(values);
    }

    /** What follows from one state of things. */
    public <V> V one(Object name, Object from, Supplier<V> work) {
        return each(name, from, List.of(ONLY), each -> work.get()).get(0);
    }

    private static <K, V> V worked(K thing, @Nullable V old, Function<? super K, V> work) {
        V value = work.apply(thing);
        return old != null && old.equals(value) ? old : value;
    }

    /** The values of last time by the places of this time. Little has moved, so both ends are compared first. */
    private static final class Taken<K, V> {
        private final Last before;
        private final List<K> now;
        private final int head;
        private final int tail;
        private final Map<Object, Object> between = new IdentityHashMap<>();

        Taken(Last before, List<K> now) {
            this.before = before;
            this.now = now;
            List<?> was = before.things();
            int most = Math.min(was.size(), now.size());
            int front = 0;
            while (front < most && was.get(front) == now.get(front)) {
                front++;
            }
            int back = 0;
            while (back < most - front && was.get(was.size() - 1 - back) == now.get(now.size() - 1 - back)) {
                back++;
            }
            this.head = front;
            this.tail = back;
            for (int i = head; i < was.size() - tail; i++) {
                between.put(was.get(i), before.values().get(i));
            }
        }

        /** A name stands for one kind of value. */
        @SuppressWarnings("unchecked")
        private @Nullable V value(int place) {
            if (place < head) {
                return (V) before.values().get(place);
            }
            int fromEnd = now.size() - place;
            return fromEnd <= tail
                    ? (V) before.values().get(before.values().size() - fromEnd)
                    : (V) between.get(now.get(place));
        }
    }
}
