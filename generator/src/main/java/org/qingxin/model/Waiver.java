package org.qingxin.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Leave for one record to stand as it is although a check finds fault with it (豁免): with a reason, on somebody's
 * account, and only for a while. What is waived stays listed; it is neither counted as open nor keeps the site from being
 * published.
 *
 * @param code of the finding, such as {@code N613}
 * @param record the id of the record in which the finding stands, whatever its kind
 * @param at JSON pointer of the place in the record, such as {@code /timeline/3}; what lies below it is meant too; absent
 *     for every finding of the code in the record
 * @param by the unit that asked for it and answers for it
 * @param on first day, inclusive
 * @param until last day, inclusive
 */
public record Waiver(
        Id.Waiver id,
        String code,
        String record,
        Optional<String> at,
        String reason,
        Id.Unit by,
        LocalDate on,
        LocalDate until)
        implements TownRecord {

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(until);
    }
}
