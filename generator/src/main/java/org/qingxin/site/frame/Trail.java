package org.qingxin.site.frame;

import java.util.List;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeLine;

/**
 * What happened to the record of a page, the newest first.
 *
 * @param note how far back that goes, or why nothing is told; empty on pages of no record
 * @param recent the last steps
 * @param older those before, which are shown once asked for
 */
public record Trail(String note, List<Step> recent, List<Step> older) {
    static final Trail NONE = new Trail("", List.of(), List.of());
    private static final int RECENT = 10;

    /** @param lines field by field; none where the kind says all */
    public record Step(ChangeNote commit, Tag kind, List<ChangeLine> lines) {}

    static Trail of(Id id, Past past) {
        List<Step> steps = past.of(id).stream()
                .map(each -> new Step(
                        ChangeNote.of(each.commit(), past), past.kind(each.change()), past.lines(each.change())))
                .toList();
        int recent = Math.min(RECENT, steps.size());
        return new Trail(note(past, steps.isEmpty()), steps.subList(0, recent), steps.subList(recent, steps.size()));
    }

    private static String note(Past past, boolean isEmpty) {
        if (!past.isAsked()) {
            return "";
        }
        Words words = past.said().words();
        if (past.isWhole()) {
            return words.text(isEmpty ? "changes.notCommitted" : "changes.note");
        }
        return past.reach() + past.proof();
    }
}
