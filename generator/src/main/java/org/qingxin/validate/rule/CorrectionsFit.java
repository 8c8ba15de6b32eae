package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.TimelineEntry;

/** A correction names an earlier line of the same timeline that states figures. */
final class CorrectionsFit implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).event() instanceof CaseEvent.Corrected corrected && !names(entries, i, corrected.of())) {
                report(timeline, i, corrected.of());
            }
        }
    }

    /** Shows the line it names, if there is one. */
    private static void report(Timeline timeline, int correction, int of) {
        Map<String, Arg> args = Map.of("of", Arg.of(of));
        if (of < 1 || of > timeline.entries().size()) {
            timeline.report(Code.BAD_CORRECTION, correction, "of", args);
        } else {
            timeline.report(Code.BAD_CORRECTION, correction, "of", args, of - 1, "event");
        }
    }

    private static boolean names(List<TimelineEntry> entries, int correction, int of) {
        if (of < 1 || of > correction) {
            return false;
        }
        CaseEvent event = entries.get(of - 1).event();
        return event instanceof CaseEvent.Verified || event instanceof CaseEvent.Paid;
    }
}
