package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.qingxin.model.Dataset;

/**
 * The same records on other days. Weeks are told one after the other, each against the one before, so the days asked for last
 * are kept: two, for each holds every case once more.
 */
final class OtherDays {
    private static final int KEPT = 2;

    private final Dataset data;
    private final Deque<Views> kept = new ArrayDeque<>();

    OtherDays(Dataset data) {
        this.data = data;
    }

    synchronized Views on(LocalDate day) {
        Views views = kept.stream()
                .filter(each -> each.asOf().equals(day))
                .findFirst()
                .orElseGet(() -> Views.of(data, day));
        kept.remove(views);
        kept.addFirst(views);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return views;
    }
}
