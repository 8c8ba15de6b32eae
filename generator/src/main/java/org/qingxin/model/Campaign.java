package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A special campaign (专项行动) as its plan orders it: window, goals, duties, report periods and people.
 *
 * @param startOn first day of the window, inclusive
 * @param endOn last day of the window, inclusive
 * @param springFestival the day before which every verified arrears is to be settled
 * @param sheetsDue last day on which a screening sheet (Annex 4) is on time
 */
public record Campaign(
        Id.Campaign id,
        String title,
        String docNo,
        String issuer,
        LocalDate issuedOn,
        Optional<Reference> superiorDocument,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate springFestival,
        SettleBy settleBy,
        LocalDate sheetsDue,
        List<Period> periods,
        Weekly weekly,
        LeadingGroup leadingGroup,
        List<DutyText> duties,
        List<Measure> measures,
        List<Channel> channels,
        List<Platform> platforms,
        List<String> goals,
        List<String> focus,
        List<String> requirements)
        implements TownRecord {

    /** A document of a superior body that the plan rests on. */
    public record Reference(String title, String docNo) {}

    /** Last days, inclusive, on which settling is on time: every case, government-invested, state-owned. */
    public record SettleBy(LocalDate all, LocalDate gov, LocalDate soe) {}

    /**
     * A span that Annex 1 is filed for.
     *
     * @param no 1-based number, in order of time
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param due last day on which the report is on time
     * @param kind interim figures are increments, the final one is cumulative over the campaign
     */
    public record Period(int no, LocalDate from, LocalDate to, LocalDate due, Kind kind) {
        public enum Kind implements Coded {
            INTERIM,
            FINAL
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The weekly report: ISO weekday (3 is Wednesday), first and last day inclusive, and the weeks left out. */
    public record Weekly(int weekday, String channel, LocalDate firstOn, LocalDate lastOn, List<Skip> skip) {
        public record Skip(LocalDate on, String reason) {}
    }

    public record LeadingGroup(Person head, String deputies, String members, Office office) {}

    /** The group's office (根欠办), where statistics are compiled and reported upward. */
    public record Office(Id.Unit unit, String location, Person director, Person deputyDirector, List<Person> staff) {}

    /** What a duty asks, in our words; {@link Unit#duties()} says who bears it. */
    public record DutyText(Duty code, String text, String basis) {}

    /** A measure of the plan's part four, with who leads it and by when. */
    public record Measure(String group, String title, String text, List<Id.Unit> lead, Optional<LocalDate> due) {}

    /** A way in which a worker can complain; a number is printed only where the plan or a statute gives one. */
    public record Channel(String code, String name, Optional<String> number, boolean remote, String note) {}

    /** A platform the plan names. */
    public record Platform(String code, String name, String use) {}
}
