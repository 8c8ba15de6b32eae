package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qingxin.model.Coded;

/**
 * A day to come that concerns the whole town.
 *
 * @param no number of the period, for reports
 * @param daysLeft days from the day asked; 0 is that day itself
 */
public record NextDate(Kind kind, LocalDate on, Optional<Integer> no, long daysLeft) {
    public enum Kind implements Coded {
        REPORT,
        FINAL_REPORT,
        WEEKLY,
        SETTLE_GOV,
        SETTLE_SOE,
        SETTLE_ALL,
        SPRING_FESTIVAL
    }

    static NextDate of(Kind kind, LocalDate on, Optional<Integer> no, LocalDate asOf) {
        return new NextDate(kind, on, no, ChronoUnit.DAYS.between(asOf, on));
    }
}
