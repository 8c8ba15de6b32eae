package org.qingxin.wording;

import org.qingxin.model.Activity;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project;
import org.qingxin.model.RuleSet;
import org.qingxin.model.Supervision;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;

/** What records are called where they are named in passing; by their ids where they have no name. */
public final class RecordNames {
    private RecordNames() {}

    public static String of(Id id, Words words) {
        return words.data().find(id).map(each -> of(each, words)).orElse(id.value());
    }

    public static String of(TownRecord record, Words words) {
        if (record instanceof ArrearsCase arrearsCase) {
            return words.views()
                    .state(arrearsCase.id())
                    .map(words::title)
                    .orElse(arrearsCase.id().value());
        }
        if (record instanceof Project project) {
            return project.name();
        }
        if (record instanceof Employer employer) {
            return employer.name();
        }
        return record instanceof Unit unit ? unit.name() : ofDated(record, words);
    }

    private static String ofDated(TownRecord record, Words words) {
        if (record instanceof Inspection inspection) {
            return words.text(
                    "related.inspection", inspection.on(), inspection.id().value());
        }
        if (record instanceof CompensationHold hold) {
            return hold.matter();
        }
        if (record instanceof Incident incident) {
            return words.text("incidents.title", incident.on(), incident.place());
        }
        if (record instanceof Supervision supervision) {
            return supervision.title();
        }
        if (record instanceof Activity activity) {
            return activity.title();
        }
        if (record instanceof CreditAction action) {
            return words.text(
                    "related.credit", action.decidedOn(), words.labels().of(action.kind()));
        }
        if (record instanceof RuleSet rules) {
            return rules.title();
        }
        return record instanceof PeriodReport report
                ? of(report, words)
                : record.id().value();
    }

    private static String of(PeriodReport report, Words words) {
        return words.views()
                .period(report.period())
                .map(period ->
                        words.text("period.ofUnit", PeriodWords.name(period, words), words.unitName(report.unit())))
                .orElse(report.id().value());
    }
}
