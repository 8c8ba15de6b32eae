package org.qingxin.site.changes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.compare.Known;
import org.qingxin.derive.Mentions;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Where;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.changes.HindsightPages.Later;
import org.qingxin.site.frame.ChangeNote;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Past.Moment;
import org.qingxin.site.frame.Trail;
import org.qingxin.site.part.ChangedRecord;
import org.qingxin.wording.Format;

/** What was written down after a day and yet is about it, record by record; those that somebody names are told. */
final class LaterRecords {
    private static final int RECORDS = 60;
    private static final int STEPS = 4;

    private final Edition edition;
    private final String address;
    private final LocalDate day;
    /** The newest first, by the number of the record. */
    private final Map<String, List<Moment>> moments = new HashMap<>();

    private final Map<String, TownRecord> records = new HashMap<>();
    private final TreeSet<String> named = new TreeSet<>();

    LaterRecords(Edition edition, Known known, String address) {
        this.edition = edition;
        this.address = address;
        this.day = known.period().to();
        for (CommitChanges commit : known.later()) {
            commit.records().stream()
                    .filter(this::isAboutTheDay)
                    .forEach(each -> moments.computeIfAbsent(each.record().id(), id -> new ArrayList<>())
                            .add(0, new Moment(commit.commit(), each)));
        }
        if (!moments.isEmpty()) {
            for (RecordType type : RecordType.values()) {
                edition.data().all(type).forEach(each -> records.put(each.id().value(), each));
            }
        }
    }

    /** A new entry of a later day makes no difference to this one. */
    private boolean isAboutTheDay(RecordChange change) {
        return switch (change.kind()) {
            case MOVED, TOUCHED -> false;
            case CHANGED -> change.fields().stream().anyMatch(each -> !isLater(each));
            case FOUND, CREATED, UNREADABLE, REMOVED -> true;
        };
    }

    private boolean isLater(FieldChange change) {
        return change.at().steps().stream()
                .filter(Where.Item.class::isInstance)
                .map(Where.Item.class::cast)
                .flatMap(each -> each.key().stream().limit(1))
                .flatMap(each -> day(each).stream())
                .anyMatch(each -> each.isAfter(day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Those records among some that were written later, or else what they name.
     *
     * @param apart records that make a difference
     * @param counted all that are counted, if no single one makes it
     */
    List<String> behind(Collection<String> apart, Collection<String> counted) {
        List<String> own = written(apart.isEmpty() ? counted : apart);
        if (!own.isEmpty()) {
            named.addAll(own);
            return own;
        }
        TreeSet<String> mentioned = new TreeSet<>();
        for (String each : apart) {
            Optional.ofNullable(records.get(each))
                    .map(Mentions::in)
                    .orElse(List.of())
                    .forEach(mention -> mentioned.add(mention.target().value()));
        }
        List<String> others = written(mentioned);
        named.addAll(others);
        return others;
    }

    private List<String> written(Collection<String> among) {
        return among.stream().filter(moments::containsKey).sorted().distinct().toList();
    }

    Link link(String record) {
        return new Link(record, address + "#" + anchor(record));
    }

    private static String anchor(String record) {
        return "r-" + record;
    }

    /** How many were named so far. */
    int records() {
        return named.size();
    }

    /** Of those named so far. */
    List<Later> told() {
        Map<String, Later> told = new TreeMap<>();
        named.stream().limit(RECORDS).forEach(each -> told.put(each, later(each)));
        return List.copyOf(told.values());
    }

    /** How many of them are not told; empty if all are. */
    String more() {
        int more = named.size() - RECORDS;
        return more > 0 ? edition.text("hindsight.laterMore", Format.count(more)) : "";
    }

    private Later later(String id) {
        List<Moment> steps = moments.getOrDefault(id, List.of());
        RecordChange last = steps.get(0).change();
        return new Later(
                anchor(id),
                edition.past().said().type(last.record()),
                ChangedRecord.link(last.record(), edition),
                edition.past().said().name(last.record()),
                steps.stream().limit(STEPS).map(this::step).toList());
    }

    private Trail.Step step(Moment moment) {
        return new Trail.Step(
                ChangeNote.of(moment.commit(), edition.past()),
                edition.past().kind(moment.change()),
                edition.past().lines(moment.change()));
    }
}
