package org.qingxin.finding;

import java.time.LocalDate;

/**
 * That a finding may stand for now (豁免).
 *
 * @param waiver id of the record that says so
 * @param by the unit that answers for it
 * @param until last day, inclusive
 */
public record Waiving(String waiver, String reason, String by, LocalDate until) {
    /** The reason as it may be printed. */
    public String shownReason() {
        return Visible.of(Redaction.redact(reason));
    }
}
