package org.qingxin.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Publication of a serious violation, or entry in the blacklist (失信联合惩戒名单).
 *
 * @param decidedOn the day of the decision; the term runs from it
 * @param endOn last day of the term, inclusive
 */
public record CreditAction(
        Id.Credit id,
        Kind kind,
        Id.Employer employer,
        Optional<Id.Case> arrearsCase,
        Id.Unit by,
        LocalDate decidedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> endOn,
        Optional<LocalDate> removedOn,
        String basis,
        String facts)
        implements TownRecord {
    public enum Kind implements Coded {
        PUBLICATION,
        BLACKLIST
    }
}
