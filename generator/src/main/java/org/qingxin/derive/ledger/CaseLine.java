package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.TimelineEntry;

/**
 * An entry of a timeline together with what it left behind.
 *
 * @param no 1-based number of the entry in the file
 * @param figures of a {@code verified} or {@code paid} entry, as they hold after every correction up to the day asked
 * @param correctedBy number of the entry that last corrected it
 * @param found established arrears after this entry, in 元
 * @param paid wages paid after this entry, in 元
 */
public record CaseLine(
        int no,
        TimelineEntry entry,
        Optional<Figures> figures,
        Optional<Integer> correctedBy,
        Money found,
        Money paid) {

    public LocalDate on() {
        return entry.on();
    }

    public Id.Unit by() {
        return entry.by();
    }

    public CaseEvent event() {
        return entry.event();
    }

    /** What was left to pay after this entry; never below zero. */
    public Money outstanding() {
        Money left = found.minus(paid);
        return left.isPositive() ? left : Money.ZERO;
    }

    CaseLine corrected(Figures revised, int by) {
        return new CaseLine(no, entry, Optional.of(revised), Optional.of(by), found, paid);
    }

    /** Where a property of the entry stands in the record of the case, as a JSON pointer. */
    public String at(String property) {
        return "/timeline/" + (no - 1) + "/" + property;
    }
}
