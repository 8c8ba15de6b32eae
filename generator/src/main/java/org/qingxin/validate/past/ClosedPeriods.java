package org.qingxin.validate.past;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Where.Item;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.validate.Problem;

/** What Annex 1 counts in a period that a unit has reported stays as it was counted; what was late is told why. */
final class ClosedPeriods {
    /** Events that Annex 1 counts, or that decide where. */
    private static final Set<String> COUNTED = Set.of(
            "verified", "paid", "filed", "ordered", "decided", "penalised", "referred", "police-filed", "closed");

    private final Turn turn;
    private final Map<Id.Unit, LocalDate> closed = new HashMap<>();
    private final Optional<Id.Unit> office;

    ClosedPeriods(Turn turn) {
        this.turn = turn;
        this.office = turn.before()
                .currentCampaign()
                .map(campaign -> campaign.leadingGroup().office().unit());
        turn.before().reports().stream().filter(FiledReports::isFiled).forEach(this::close);
    }

    private void close(PeriodReport report) {
        turn.before().campaign(report.campaign()).stream()
                .flatMap(campaign -> campaign.periods().stream())
                .filter(period -> period.no() == report.period())
                .map(Campaign.Period::to)
                .forEach(end -> closed.merge(report.unit(), end, (one, other) -> one.isAfter(other) ? one : other));
    }

    void check(RecordChange change, List<Problem> problems) {
        Optional<TownRecord> record = turn.is(change.record()).or(() -> turn.was(change.record()));
        boolean isGone = change.after().isEmpty();
        if (record.isEmpty() || isGone) {
            return;
        }
        if (record.get() instanceof ArrearsCase arrearsCase) {
            check(change, arrearsCase, problems);
        } else if (record.get() instanceof Inspection inspection
                && change.before().isEmpty()) {
            tell(inspection.id(), "/on", inspection.on(), inspection.unit(), problems);
        }
    }

    private void check(RecordChange change, ArrearsCase arrearsCase, List<Problem> problems) {
        if (change.before().isEmpty()) {
            for (int i = 0; i < arrearsCase.timeline().size(); i++) {
                var entry = arrearsCase.timeline().get(i);
                if (COUNTED.contains(entry.event().code())) {
                    tell(arrearsCase.id(), "/timeline/" + i + "/on", entry.on(), arrearsCase.countedBy(), problems);
                    return;
                }
            }
            return;
        }
        change.fields().stream()
                .filter(each -> each instanceof FieldChange.Added && Entries.isWhole(each))
                .flatMap(each -> Entries.entry(each).stream())
                .filter(entry -> COUNTED.contains(Entries.event(entry)))
                .forEach(entry -> day(entry)
                        .ifPresent(on -> tell(
                                arrearsCase.id(),
                                Entries.pointer(arrearsCase, entry) + "/on",
                                on,
                                arrearsCase.countedBy(),
                                problems)));
    }

    private static Optional<LocalDate> day(Item entry) {
        try {
            return Optional.of(LocalDate.parse(Entries.day(entry)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void tell(Id record, String at, LocalDate on, Id.Unit unit, List<Problem> problems) {
        boolean files = turn.before()
                .unit(unit)
                .filter(each -> each.owes(Unit.Owed.ANNEX1))
                .isPresent();
        Optional<Id.Unit> filer = files ? Optional.of(unit) : office;
        filer.map(closed::get)
                .filter(end -> !on.isAfter(end))
                .ifPresent(end -> problems.add(Problem.of(
                        Code.CLOSED_PERIOD_CHANGED,
                        record,
                        at,
                        Map.of("id", Arg.of(record.value()), "on", Arg.of(on), "end", Arg.of(end)))));
    }
}
