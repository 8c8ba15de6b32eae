package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Sheet;
import org.qingxin.model.TimelineEntry;

/** X9: arrears are established on a verification sheet (Annex 4), checked on or before that day. */
final class SheetBeforeVerified implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        Optional<LocalDate> checked = timeline.arrearsCase().sheet().map(Sheet::checkedOn);
        for (int i = 0; i < timeline.entries().size(); i++) {
            TimelineEntry entry = timeline.entries().get(i);
            if (entry.event() instanceof CaseEvent.Verified) {
                if (checked.isEmpty() || checked.get().isAfter(entry.on())) {
                    timeline.report(Code.VERIFIED_WITHOUT_SHEET, i, "event", Map.of());
                }
                return;
            }
        }
    }
}
