package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Duty;
import org.qingxin.model.PaymentSource;
import org.qingxin.model.TimelineEntry;
import org.qingxin.model.Unit;

/** X4: a unit acts only within its duties; a village mediates and escalates, it never files or punishes. */
final class ActingUnits implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        for (int i = 0; i < entries.size(); i++) {
            TimelineEntry entry = entries.get(i);
            Optional<Unit> unit = surroundings.unit(entry.by());
            if (unit.isPresent() && !mayAct(unit.get(), entry.event())) {
                timeline.report(
                        Code.BAD_ACTING_UNIT,
                        i,
                        "by",
                        Map.of(
                                "unit",
                                        Arg.of(
                                                unit.get().name() + "（"
                                                        + entry.by().value() + "）",
                                                entry.by().value()),
                                "event", EventWords.of(entry.event())));
            }
        }
    }

    private static boolean mayAct(Unit unit, CaseEvent event) {
        if (event instanceof CaseEvent.PoliceFiled || event instanceof CaseEvent.PoliceDeclined) {
            return unit.kind() == Unit.Kind.POLICE;
        }
        if (event instanceof CaseEvent.Enforcement) {
            return unit.has(Duty.ENFORCEMENT_LEAD) || unit.kind() == Unit.Kind.DISTRICT;
        }
        if (event instanceof CaseEvent.NotAccepted) {
            return !unit.isVillage();
        }
        if (event instanceof CaseEvent.Mediating
                || event instanceof CaseEvent.Agreed
                || event instanceof CaseEvent.MediationFailed) {
            return mediates(unit);
        }
        if (event instanceof CaseEvent.Received) {
            return unit.intake() || unit.isVillage() || isOffice(unit);
        }
        if (event instanceof CaseEvent.Paid paid && paid.source() == PaymentSource.FINANCE_ON_BEHALF) {
            return unit.has(Duty.PAY_ON_BEHALF);
        }
        return true;
    }

    private static boolean mediates(Unit unit) {
        return unit.isVillage() || isOffice(unit) || unit.has(Duty.MEDIATE_LEAD) || unit.has(Duty.MEDIATE_JOIN);
    }

    private static boolean isOffice(Unit unit) {
        return unit.kind() == Unit.Kind.OFFICE || unit.kind() == Unit.Kind.DISTRICT;
    }
}
