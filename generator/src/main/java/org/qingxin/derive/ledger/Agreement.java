package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/**
 * The last mediation agreement of a case and how it is kept. Wages paid since it was made are set against its
 * instalments in the order of their due dates.
 *
 * @param no number of the timeline entry
 * @param inForce false once mediation failed, the case went on to enforcement or was opened anew
 */
public record Agreement(int no, LocalDate on, Id.Unit by, boolean inForce, List<Instalment> instalments) {

    /**
     * A promised sum.
     *
     * @param due last day on which it is on time, inclusive
     * @param paid what has been paid against it, at most {@code amount}
     * @param paidOn the day on which it was paid in full
     */
    public record Instalment(int no, LocalDate due, Money amount, Money paid, Optional<LocalDate> paidOn) {
        public boolean isPaid() {
            return paidOn.isPresent();
        }

        public boolean isOverdue(LocalDate day) {
            return !isPaid() && due.isBefore(day);
        }

        /** Days after the due date on which it was paid, or up to {@code day} while it is not; 0 if in time. */
        public long daysLate(LocalDate day) {
            return Math.max(0, ChronoUnit.DAYS.between(due, paidOn.orElse(day)));
        }
    }

    /** The first instalment not paid in full. */
    public Optional<Instalment> next() {
        return instalments.stream().filter(each -> !each.isPaid()).findFirst();
    }

    public List<Instalment> overdue(LocalDate day) {
        return instalments.stream().filter(each -> each.isOverdue(day)).toList();
    }
}
