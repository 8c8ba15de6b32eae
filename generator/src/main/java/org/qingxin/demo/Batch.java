package org.qingxin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes to the main branch together.
 *
 * @param about what brings it together
 * @param facts in the order in which they happened
 */
record Batch(About about, List<Fact> facts) {
    /** A record that gets other content at a moment. */
    record Fact(Moment moment, Growing record) implements Comparable<Fact> {
        @Override
        public int compareTo(Fact other) {
            int byMoment = moment.compareTo(other.moment);
            return byMoment != 0 ? byMoment : record.path().compareTo(other.record.path());
        }
    }

    /** What kind of thing; of those of one day the first kinds come first. */
    enum Kind {
        TOWN,
        PROJECTS,
        CASES_BEFORE,
        GUIDES,
        UNIT,
        OCCASION,
        BRIEFINGS,
        REPORT,
        REPORT_DECISION,
        RETURNED_DECISION,
        REPORT_AGAIN,
        WAIVER,
        END
    }

    /**
     * @param unit that does it
     * @param since the first day that belongs to it
     */
    record About(Kind kind, String unit, LocalDate since, Optional<Occasion> occasion) implements Comparable<About> {
        private static final Comparator<About> ORDER = Comparator.comparing(About::kind)
                .thenComparing(About::unit)
                .thenComparing(About::since)
                .thenComparing(about -> about.occasion().map(Enum::ordinal).orElse(-1));

        @Override
        public int compareTo(About other) {
            return ORDER.compare(this, other);
        }
    }

    /** When it is whole. */
    Moment end() {
        return facts.get(facts.size() - 1).moment();
    }

    /** What happened day by day. */
    SortedMap<LocalDate, List<Fact>> days() {
        SortedMap<LocalDate, List<Fact>> days = new TreeMap<>();
        facts.forEach(fact -> days.computeIfAbsent(fact.moment().day(), day -> new ArrayList<>())
                .add(fact));
        return days;
    }
}
