package org.qingxin.site.cases;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that two pages need: worked out for the first of them, let go with the second, so that it is held by no site. */
final class ForTwo<T> implements Supplier<T> {
    private final Supplier<T> source;
    private Optional<T> kept = Optional.empty();

    ForTwo(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T value = kept.orElseGet(source);
        kept = kept.isPresent() ? Optional.empty() : Optional.of(value);
        return value;
    }
}
