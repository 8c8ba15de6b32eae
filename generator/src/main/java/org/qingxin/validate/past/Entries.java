package org.qingxin.validate.past;

import java.util.List;
import java.util.Optional;
import org.qingxin.history.FieldChange;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.history.Where.Step;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.TimelineEntry;

/** Changes of a timeline, and the entries that they are about. */
final class Entries {
    private static final Step TIMELINE = new Field("timeline");

    private Entries() {}

    static boolean isOfTimeline(FieldChange change) {
        List<Step> steps = change.at().steps();
        return !steps.isEmpty() && steps.get(0).equals(TIMELINE);
    }

    /** The entry that a change is about, by its day and event; empty if it is about the list as a whole. */
    static Optional<Item> entry(FieldChange change) {
        List<Step> steps = change.at().steps();
        return steps.size() > 1 && steps.get(1) instanceof Item item ? Optional.of(item) : Optional.empty();
    }

    /** Whether the entry itself came or went, and not a field of it. */
    static boolean isWhole(FieldChange change) {
        return change.at().steps().size() == 2;
    }

    /** What tells entries apart: their day. */
    static String day(Item entry) {
        return entry.key().isEmpty() ? "" : entry.key().get(0);
    }

    /** What tells entries apart: what happened. */
    static String event(Item entry) {
        return entry.key().size() > 1 ? entry.key().get(1) : "";
    }

    /** Where an entry stands; the timeline if it is not there. */
    static String pointer(ArrearsCase arrearsCase, Item entry) {
        int seen = 0;
        for (int i = 0; i < arrearsCase.timeline().size(); i++) {
            TimelineEntry each = arrearsCase.timeline().get(i);
            boolean isAlike = each.on().toString().equals(day(entry))
                    && each.event().code().equals(event(entry));
            seen += isAlike ? 1 : 0;
            if (isAlike && seen == entry.ordinal()) {
                return "/timeline/" + i;
            }
        }
        return "/timeline";
    }
}
