package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;

/** Days of one year that are not what their weekday says: statutory holidays and make-up working days. */
public record CalendarYear(
        Id.Calendar id, int year, String source, RuleSet.Parameter.Certainty certainty, List<Day> days)
        implements TownRecord {
    public record Day(LocalDate on, Kind kind, String name) {
        public enum Kind implements Coded {
            HOLIDAY,
            WORKDAY
        }
    }
}
