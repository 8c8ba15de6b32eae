package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;

/**
 * Whether a unit sent what it owed for one due day.
 *
 * @param due last day on which it is on time, inclusive
 * @param on the day it was sent; the last time if it was sent back before
 * @param daysLate days after {@code due}, up to the day asked while it is not in; 0 if in time
 * @param zero whether it says that there was nothing to report
 * @param record the report or briefing
 */
public record Submission(
        Id.Unit unit,
        LocalDate due,
        State state,
        Optional<LocalDate> on,
        long daysLate,
        boolean zero,
        Optional<Id> record) {
    public enum State implements Coded {
        ON_TIME,
        /** On time, a zero report. */
        ZERO,
        LATE,
        /** Sent back and not sent again. */
        RETURNED,
        /** Not sent although it was due. */
        MISSING,
        /** Not sent, and not due yet. */
        NOT_DUE,
        NOT_OWED
    }

    public boolean isIn() {
        return state == State.ON_TIME || state == State.ZERO || state == State.LATE;
    }

    static Submission notOwed(Id.Unit unit, LocalDate due) {
        return new Submission(unit, due, State.NOT_OWED, Optional.empty(), 0, false, Optional.empty());
    }

    static Submission nothing(Id.Unit unit, LocalDate due, LocalDate asOf) {
        long late = daysLate(due, asOf);
        State state = late > 0 ? State.MISSING : State.NOT_DUE;
        return new Submission(unit, due, state, Optional.empty(), late, false, Optional.empty());
    }

    static Submission sent(Id.Unit unit, LocalDate due, LocalDate on, boolean zero, Id record) {
        long late = daysLate(due, on);
        State inTime = zero ? State.ZERO : State.ON_TIME;
        return new Submission(
                unit, due, late > 0 ? State.LATE : inTime, Optional.of(on), late, zero, Optional.of(record));
    }

    static Submission returned(Id.Unit unit, LocalDate due, Optional<LocalDate> sent, LocalDate asOf, Id record) {
        return new Submission(unit, due, State.RETURNED, sent, daysLate(due, asOf), false, Optional.of(record));
    }

    private static long daysLate(LocalDate due, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
