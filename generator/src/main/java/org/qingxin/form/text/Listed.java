package org.qingxin.form.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The first of many, for a text that somebody reads.
 *
 * @param count of all
 * @param more how many are not told
 */
public record Listed<T>(int count, List<T> shown, int more) {
    static <S, T> Listed<T> first(int limit, Collection<S> all, Function<S, T> told) {
        List<T> shown = all.stream().limit(limit).map(told).toList();
        return new Listed<>(all.size(), shown, all.size() - shown.size());
    }
}
