package org.qingxin.demo;

import java.time.LocalDate;
import java.util.Comparator;

/** A day, and the steps of one day in their order. */
record Moment(LocalDate day, int step) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparing(Moment::step);

    static Moment on(LocalDate day) {
        return new Moment(day, 0);
    }

    boolean isAfter(Moment other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
