package org.qingxin.validate.past;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.TownRecord;
import org.qingxin.validate.Problem;

/** Entries of a timeline stay as they are; one that was wrong is corrected by a further one. */
final class TimelinesGrow {
    private TimelinesGrow() {}

    static void check(RecordChange change, Turn turn, List<Problem> problems) {
        Optional<ArrearsCase> was = arrearsCase(turn.was(change.record()));
        Optional<ArrearsCase> is = arrearsCase(turn.is(change.record()));
        if (was.isEmpty() || is.isEmpty()) {
            return;
        }
        Map<String, Problem> byEntry = new LinkedHashMap<>();
        for (FieldChange each : change.fields()) {
            if (Entries.isOfTimeline(each) && !(each instanceof FieldChange.Added && Entries.isWhole(each))) {
                byEntry.putIfAbsent(
                        Entries.entry(each).map(Item::toString).orElse(""), problem(each, was.get(), is.get()));
            }
        }
        problems.addAll(byEntry.values());
    }

    private static Optional<ArrearsCase> arrearsCase(Optional<TownRecord> record) {
        return record.filter(ArrearsCase.class::isInstance).map(ArrearsCase.class::cast);
    }

    private static Problem problem(FieldChange change, ArrearsCase was, ArrearsCase is) {
        Optional<Item> entry = Entries.entry(change);
        if (entry.isEmpty()) {
            return Problem.of(Code.EVENTS_REORDERED, is.id(), firstMoved(change, is), Map.of());
        }
        Map<String, Arg> args =
                Map.of("on", Arg.of(Entries.day(entry.get())), "event", Arg.of(Entries.event(entry.get())));
        if (Entries.isWhole(change)) {
            return Problem.of(Code.EVENT_TAKEN_OUT, is.id(), placeOf(entry.get(), was, is), args);
        }
        boolean isDay = change.at().steps().get(2).equals(new Field("on"));
        boolean isFirst = Entries.pointer(was, entry.get()).equals("/timeline/0");
        return isDay && isFirst
                ? Problem.of(Code.RECEIPT_MOVED, is.id(), "/timeline/0/on", args)
                : Problem.of(Code.EVENT_REWRITTEN, is.id(), pointer(change, entry.get(), was, is), args);
    }

    private static String firstMoved(FieldChange change, ArrearsCase is) {
        if (change instanceof FieldChange.Reordered order) {
            for (int i = 0; i < order.is().size(); i++) {
                if (!order.is().get(i).equals(order.was().get(i))) {
                    return Entries.pointer(is, order.is().get(i));
                }
            }
        }
        return "/timeline";
    }

    /** What stands now where an entry stood. */
    private static String placeOf(Item entry, ArrearsCase was, ArrearsCase is) {
        String pointer = Entries.pointer(was, entry);
        String number = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean isKnown = !number.equals("timeline");
        int at = isKnown ? Integer.parseInt(number) : 0;
        return "/timeline/" + Math.max(0, Math.min(at, is.timeline().size() - 1));
    }

    /** By its key as it is now; an entry that was given another day stands where it stood. */
    private static String pointer(FieldChange change, Item entry, ArrearsCase was, ArrearsCase is) {
        String now = Entries.pointer(is, entry);
        String at = now.equals("/timeline") ? Entries.pointer(was, entry) : now;
        return change.at().steps().get(2) instanceof Field field ? at + "/" + field.name() : at;
    }
}
