package org.qingxin.derive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Activity;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.RecordType;
import org.qingxin.model.Supervision;
import org.qingxin.model.TownRecord;

/** Which records name a record, as far as they are known on the day asked: every reference, read backwards. */
public final class References {
    /** By kind of record and id, so that a list reads in the same order on every page. */
    private static final Comparator<TownRecord> ORDER = comparing(TownRecord::id, naturalOrder());

    private final LocalDate asOf;
    private final Map<Id, List<TownRecord>> byTarget = new HashMap<>();

    private References(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * A place that names a record.
     *
     * @param pointer JSON pointer in the record that names it
     */
    public record Place(TownRecord from, String pointer) {}

    static References of(Ledger ledger) {
        References references = new References(ledger.asOf());
        List<TownRecord> known = Arrays.stream(RecordType.values())
                .flatMap(type -> ledger.data().all(type).stream())
                .filter(each -> knownFrom(each).map(ledger::happened).orElse(true))
                .sorted(ORDER)
                .toList();
        List<List<Id>> named =
                ledger.carried().each(References.class, ledger.asOf(), known, each -> named(each, ledger.asOf()));
        for (int i = 0; i < known.size(); i++) {
            for (Id each : named.get(i)) {
                references
                        .byTarget
                        .computeIfAbsent(each, id -> new ArrayList<>())
                        .add(known.get(i));
            }
        }
        return references;
    }

    /** The other records that a record names, each once. */
    private static List<Id> named(TownRecord record, LocalDate asOf) {
        return Mentions.in(record, asOf).stream()
                .map(Mentions.Mention::target)
                .filter(each -> !each.equals(record.id()))
                .distinct()
                .toList();
    }

    /** The day from which a record is on the books; empty for one that always was. */
    private static Optional<LocalDate> knownFrom(TownRecord record) {
        if (record instanceof ArrearsCase arrearsCase) {
            return arrearsCase.timeline().stream().findFirst().map(entry -> entry.on());
        }
        if (record instanceof PeriodReport report) {
            return report.flow().stream().map(PeriodReport.Step::on).min(naturalOrder());
        }
        if (record instanceof Inspection inspection) {
            return Optional.of(inspection.on());
        }
        if (record instanceof CompensationHold hold) {
            return Optional.of(hold.heldOn());
        }
        if (record instanceof Incident incident) {
            return Optional.of(incident.on());
        }
        if (record instanceof CreditAction action) {
            return Optional.of(action.decidedOn());
        }
        if (record instanceof Briefing briefing) {
            return Optional.of(briefing.sentOn());
        }
        if (record instanceof Activity activity) {
            return Optional.of(activity.on());
        }
        return record instanceof Supervision supervision ? Optional.of(supervision.on()) : Optional.empty();
    }

    /** Records that name the target, by kind and then id. */
    public List<TownRecord> to(Id target) {
        return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
    }

    /** Every place that names the target, in the same order. */
    public List<Place> places(Id target) {
        return to(target).stream()
                .flatMap(from -> Mentions.in(from, asOf).stream()
                        .filter(each -> each.target().equals(target))
                        .map(each -> new Place(from, each.pointer())))
                .toList();
    }
}
