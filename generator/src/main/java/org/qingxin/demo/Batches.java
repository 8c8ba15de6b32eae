package org.qingxin.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.demo.Batch.About;
import org.qingxin.demo.Batch.Fact;
import org.qingxin.demo.Batch.Kind;

/** What is written together: twice a week by each unit, reports and weekly texts on their days, corrections by themselves. */
final class Batches {
    private static final Set<String> OF_THE_TOWN = Set.of("", "accounts", "calendar", "campaigns", "rules", "units");

    private final Course course;

    Batches(Course course) {
        this.course = course;
    }

    /** In the order in which they come to the main branch. */
    List<Batch> of(Collection<Growing> records) {
        Map<About, List<Fact>> facts = new TreeMap<>();
        for (Growing record : records) {
            for (Moment moment : record.moments()) {
                facts.computeIfAbsent(about(record, moment), about -> new ArrayList<>())
                        .add(new Fact(moment, record));
            }
        }
        return facts.entrySet().stream()
                .map(each -> new Batch(
                        each.getKey(), each.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing((Batch batch) -> batch.end().day()).thenComparing(Batch::about))
                .toList();
    }

    private About about(Growing record, Moment moment) {
        Optional<Occasion> occasion = record.edits().stream()
                .filter(edit -> edit.occasion() != Occasion.RETURNED)
                .filter(edit -> edit.until().equals(moment) || edit.from().equals(Optional.of(moment)))
                .map(Edit::occasion)
                .findFirst();
        RecordText text = record.whole();
        String unit = unit(record.path(), text);
        LocalDate day = moment.day();
        if (occasion.isPresent()) {
            Kind kind = occasion.get() == Occasion.PINNED ? Kind.END : Kind.OCCASION;
            boolean isOfMany = Set.of(Occasion.FORMAT, Occasion.FOLDERS).contains(occasion.get());
            return new About(kind, isOfMany ? People.OFFICE : unit, day, occasion);
        } else if (moment.equals(course.beginning())) {
            return new About(beginning(record), People.OFFICE, day, Optional.empty());
        }
        return switch (record.folder()) {
            case "pages" -> new About(Kind.GUIDES, People.OFFICE, day, Optional.empty());
            case "reports" -> report(record, moment, unit);
            case "waivers" -> new About(Kind.WAIVER, unit, day, Optional.empty());
            case "briefings" -> briefing(text, day, unit);
            case "projects" -> ofUnit("planning-construction", day);
            default -> ofUnit(unit, day);
        };
    }

    /** Who keeps a record: as it says, or whose folder it lies in. */
    private static String unit(String path, RecordText text) {
        List<String> said = new ArrayList<>(List.of(text.value("unit"), text.value("by")));
        if (path.startsWith("employers/")) {
            said.add(path.split("/")[1]);
        }
        said.add(People.OFFICE);
        return said.stream().filter(each -> !each.isEmpty()).findFirst().orElseThrow();
    }

    private static Kind beginning(Growing record) {
        if (OF_THE_TOWN.contains(record.folder())) {
            return Kind.TOWN;
        }
        return Set.of("projects", "employers").contains(record.folder()) ? Kind.PROJECTS : Kind.CASES_BEFORE;
    }

    /** Half a week: up to the Wednesday on which units report, and from then on. */
    private static About ofUnit(String unit, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate thursday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return new About(Kind.UNIT, unit, monday.isAfter(thursday) ? monday : thursday, Optional.empty());
    }

    private static About briefing(RecordText text, LocalDate day, String unit) {
        boolean isInTime = text.value("week").equals(text.value("sentOn"));
        return isInTime ? new About(Kind.BRIEFINGS, People.OFFICE, day, Optional.empty()) : ofUnit(unit, day);
    }

    private static About report(Growing record, Moment moment, String unit) {
        String step = record.parts().stream()
                .filter(part -> part.from().equals(moment) && part.text().contains("step: "))
                .map(Part::text)
                .reduce("", (earlier, later) -> later);
        if (step.contains("step: submitted")) {
            Kind kind = moment.step() > 1 ? Kind.REPORT_AGAIN : Kind.REPORT;
            return new About(kind, unit, moment.day(), Optional.empty());
        }
        Kind kind = step.contains("step: returned") ? Kind.RETURNED_DECISION : Kind.REPORT_DECISION;
        return new About(kind, People.OFFICE, moment.day(), Optional.empty());
    }
}
