package org.qingxin.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text sent to the office: the Wednesday report, the weekly report on a key case, or the final summary.
 *
 * @param sentOn the day it was sent
 * @param week for weekly and special reports, the Wednesday it was due
 * @param arrearsCase for special reports, the key case
 */
public record Briefing(
        Id.Briefing id,
        Kind kind,
        Id.Campaign campaign,
        Id.Unit unit,
        LocalDate sentOn,
        Optional<LocalDate> week,
        Optional<Id.Case> arrearsCase,
        Optional<Counts> counts,
        String text)
        implements TownRecord {

    public enum Kind implements Coded {
        WEEKLY,
        SPECIAL,
        SUMMARY
    }

    /** Figures of the week as the unit states them. */
    public record Counts(int inspections, int newCases, int closedCases, Money recovered) {}
}
