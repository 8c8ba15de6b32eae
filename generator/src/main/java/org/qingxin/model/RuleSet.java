package org.qingxin.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Legal parameters with where and when they hold. The rule set valid on an event's day applies to the event.
 *
 * @param jurisdiction a town rule outranks a municipal one, a municipal one a national one
 * @param validFrom first day in force, inclusive
 * @param validTo last day in force, inclusive; absent while in force
 */
public record RuleSet(
        Id.RuleSet id,
        String title,
        Jurisdiction jurisdiction,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Parameter> parameters)
        implements TownRecord {

    public enum Jurisdiction implements Coded {
        NATIONAL,
        MUNICIPAL,
        TOWN
    }

    /**
     * One number.
     *
     * @param certainty read in the official text, taken from a reprint, recalled and to be checked, or our own proposal
     */
    public record Parameter(
            String code, BigDecimal value, Measure measure, String source, Certainty certainty, Optional<String> note) {
        public enum Measure implements Coded {
            DAYS,
            WORKING_DAYS,
            MONTHS,
            YEARS,
            YUAN,
            PEOPLE,
            PERCENT,
            CASES
        }

        public enum Certainty implements Coded {
            READ,
            REPRINT,
            RECALLED,
            PROPOSED
        }
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
