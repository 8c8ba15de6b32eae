package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Dataset;
import org.qingxin.model.TimelineEntry;

/** X3: a case begins by being received or registered, and its entries stand in the order of their days. */
final class TimelineOrder implements CaseRule {
    @Override
    public void check(Timeline timeline, Dataset data, LocalDate asOf) {
        List<TimelineEntry> entries = timeline.entries();
        CaseEvent first = entries.get(0).event();
        if (!(first instanceof CaseEvent.Received || first instanceof CaseEvent.Registered)) {
            timeline.report(Code.FIRST_EVENT, 0, "event", Map.of("event", EventWords.of(first)));
        }
        LocalDate latest = entries.get(0).on();
        for (int i = 1; i < entries.size(); i++) {
            LocalDate on = entries.get(i).on();
            if (on.isBefore(latest)) {
                timeline.report(Code.EVENT_OUT_OF_ORDER, i, "on", Map.of("on", Arg.of(on), "previous", Arg.of(latest)));
            } else {
                latest = on;
            }
        }
    }
}
