package org.qingxin.derive.duty;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.law.Parameters;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;

/**
 * Something to be done by a day.
 *
 * @param about the record it is about first, then the record that shows it done
 * @param owner the unit that has to do it
 * @param no number of the period or instalment
 * @param due last day on which it is on time, inclusive
 * @param done the day on which it was done
 * @param daysLate days after {@code due}, up to {@code done} or to the day asked; 0 if in time
 * @param daysLeft days from the day asked to {@code due}; 0 once it has come or the thing is done
 */
public record Deadline(
        Kind kind,
        List<Id> about,
        Id.Unit owner,
        Optional<Integer> no,
        LocalDate due,
        Optional<LocalDate> done,
        State state,
        long daysLate,
        long daysLeft) {

    public enum Kind implements Coded {
        /** Annex 1 of a period. */
        ANNEX1,
        /** The Wednesday report. */
        WEEKLY,
        /** The weekly report on a key case. */
        SPECIAL,
        /** The campaign's final summary. */
        SUMMARY,
        /** The screening sheet, Annex 4. */
        SHEET,
        /** Settling a case before the campaign's day. */
        SETTLE,
        /** An instalment of a mediation agreement. */
        INSTALMENT,
        /** The day to pay by that an order or decision set. */
        ORDER,
        /**
         * Accepting a clue, passing it on or refusing it; filing what was sent up, or sending it back: working days from
         * receipt, Order 25 art. 18.
         */
        ACCEPT("accept-working-days"),
        /** Taking over a case that was passed on, or sending it back. */
        TRANSFER("transfer-working-days"),
        /** Mediating: days from the application, Labour Dispute Mediation and Arbitration Law art. 14. */
        MEDIATION("mediation-days"),
        /** Investigating after filing: working days, Regulation 423 art. 17. */
        INVESTIGATION("investigate-working-days"),
        /** Looking again at a closed key case (回头看). */
        LOOK_BACK("look-back-days"),
        /** Telling office and construction office of wages paid on behalf. */
        FEEDBACK("feedback-working-days"),
        /** Mending what a supervision found. */
        RECTIFICATION;

        private final String term;

        Kind() {
            this("");
        }

        Kind(String term) {
            this.term = term;
        }

        /** The number of the rule sets that gives the days; empty where plan, paper or agreement name the day itself. */
        public Optional<String> term() {
            return Optional.of(term).filter(each -> !each.isEmpty());
        }

        /** The days that {@link #term} gives on a day. */
        public int days(Parameters parameters, LocalDate on) {
            return parameters.wholeOn(term, on);
        }

        /** Whether the term is counted in working days, so that lateness is told in them too. */
        public boolean countsWorkingDays() {
            return this == ACCEPT || this == TRANSFER || this == INVESTIGATION || this == FEEDBACK;
        }
    }

    /** Most pressing first. */
    public enum State implements Coded {
        OVERDUE,
        DUE,
        DONE_LATE,
        DONE_ON_TIME
    }

    /** The latest first, then what comes next. */
    static final Comparator<Deadline> MOST_PRESSING = comparing(Deadline::state)
            .thenComparing(Deadline::daysLate, reverseOrder())
            .thenComparing(Deadline::due)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::target)
            .thenComparing(Deadline::owner)
            .thenComparing(each -> each.no().orElse(0));

    static Deadline of(
            Kind kind, List<Id> about, Id.Unit owner, LocalDate due, Optional<LocalDate> done, LocalDate asOf) {
        long late = Math.max(0, ChronoUnit.DAYS.between(due, done.orElse(asOf)));
        long left = done.isPresent() ? 0 : Math.max(0, ChronoUnit.DAYS.between(asOf, due));
        State unfinished = late > 0 ? State.OVERDUE : State.DUE;
        State finished = late > 0 ? State.DONE_LATE : State.DONE_ON_TIME;
        return new Deadline(
                kind, about, owner, Optional.empty(), due, done, done.isPresent() ? finished : unfinished, late, left);
    }

    Deadline numbered(int number) {
        return new Deadline(kind, about, owner, Optional.of(number), due, done, state, daysLate, daysLeft);
    }

    public Id target() {
        return about.get(0);
    }

    public boolean isDone() {
        return done.isPresent();
    }
}
