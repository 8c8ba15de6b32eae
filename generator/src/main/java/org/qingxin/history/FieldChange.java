package org.qingxin.history;

import java.util.List;
import java.util.Optional;

/** One thing that is different in a record. Where a whole list, item or group of fields came or went, it is one change. */
public sealed interface FieldChange {
    Where at();

    /** What was there. */
    default Optional<Value> before() {
        return Optional.empty();
    }

    /** What is there now. */
    default Optional<Value> after() {
        return Optional.empty();
    }

    /**
     * Something new.
     *
     * @param position of an item in its list as it is now, from 0; 0 for a field
     */
    record Added(Where at, Value value, int position) implements FieldChange {
        @Override
        public Optional<Value> after() {
            return Optional.of(value);
        }
    }

    /** Something gone. */
    record Removed(Where at, Value value) implements FieldChange {
        @Override
        public Optional<Value> before() {
            return Optional.of(value);
        }
    }

    /** One value in the place of another. Both look the same where only a hidden number differs. */
    record Replaced(Where at, Value was, Value is) implements FieldChange {
        @Override
        public Optional<Value> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Value> after() {
            return Optional.of(is);
        }
    }

    /** Items of a list that were there before and still are, in another order. Both name them as they were named. */
    record Reordered(Where at, List<Where.Item> was, List<Where.Item> is) implements FieldChange {
        public Reordered {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }

        @Override
        public Optional<Value> before() {
            return Optional.of(names(was));
        }

        @Override
        public Optional<Value> after() {
            return Optional.of(names(is));
        }

        private static Value names(List<Where.Item> items) {
            return new Value.Items(items.stream()
                    .<Value>map(item -> new Value.Text(item.toString()))
                    .toList());
        }
    }
}
