package org.qingxin.site;

import java.util.ArrayList;
import java.util.Collections;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TimelineEntry;
import org.qingxin.model.TownRecord;

/** The tiny town, whose case has gone on for very long: its last entry, which only notes something, over and over. */
public final class LongCase {
    private LongCase() {}

    /** @param more entries that the case has besides its own */
    public static RenderedSite render(int more) {
        var tiny = RenderedSite.tiny();
        var records = new ArrayList<TownRecord>();
        for (RecordType type : RecordType.values()) {
            tiny.data()
                    .all(type)
                    .forEach(each -> records.add(each instanceof ArrearsCase one ? longer(one, more) : each));
        }
        return RenderedSite.of(Dataset.of(records), tiny.asOf(), "zh-CN");
    }

    private static ArrearsCase longer(ArrearsCase one, int more) {
        var timeline = new ArrayList<TimelineEntry>(one.timeline());
        timeline.addAll(Collections.nCopies(more, timeline.get(timeline.size() - 1)));
        return new ArrearsCase(
                one.id(),
                one.campaign(),
                one.unit(),
                one.countedBy(),
                one.village(),
                one.source(),
                one.employer(),
                one.project(),
                one.claim(),
                one.representative(),
                one.keyCase(),
                one.liable(),
                one.sheet(),
                one.incident(),
                timeline);
    }
}
