package org.qingxin.derive;

import java.util.Optional;
import org.qingxin.model.Activity;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Briefing;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project;
import org.qingxin.model.StaffAccount;
import org.qingxin.model.Supervision;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.model.Waiver;

/** Which unit a record is asked of: the one that keeps it, or the village that it lies in. */
public final class Owner {
    private Owner() {}

    /** Empty for what is the whole town's: campaign, rule sets, calendars, pages, and employers from elsewhere. */
    public static Optional<Id.Unit> of(TownRecord each) {
        return each instanceof Employer employer
                ? employer.village()
                : ofReported(each).or(() -> ofHandled(each));
    }

    private static Optional<Id.Unit> ofReported(TownRecord each) {
        if (each instanceof Unit unit) {
            return Optional.of(unit.id());
        }
        if (each instanceof StaffAccount account) {
            return Optional.of(account.unit());
        }
        if (each instanceof PeriodReport report) {
            return Optional.of(report.unit());
        }
        if (each instanceof Briefing briefing) {
            return Optional.of(briefing.unit());
        }
        if (each instanceof Activity activity) {
            return Optional.of(activity.unit());
        }
        if (each instanceof Waiver waiver) {
            return Optional.of(waiver.by());
        }
        return Optional.empty();
    }

    private static Optional<Id.Unit> ofHandled(TownRecord each) {
        if (each instanceof ArrearsCase arrearsCase) {
            return Optional.of(arrearsCase.countedBy());
        }
        if (each instanceof Project project) {
            return Optional.of(project.village());
        }
        if (each instanceof Inspection inspection) {
            return Optional.of(inspection.unit());
        }
        if (each instanceof CompensationHold hold) {
            return Optional.of(hold.unit());
        }
        if (each instanceof Incident incident) {
            return Optional.of(incident.unit());
        }
        if (each instanceof Supervision supervision) {
            return Optional.of(supervision.by());
        }
        if (each instanceof CreditAction action) {
            return Optional.of(action.by());
        }
        return Optional.empty();
    }
}
