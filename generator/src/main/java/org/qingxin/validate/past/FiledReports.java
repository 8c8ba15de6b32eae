package org.qingxin.validate.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Step;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Step.Done;
import org.qingxin.validate.Problem;

/** A report that was sent stays as it was signed, until it is returned; what was wrong in it becomes an adjustment. */
final class FiledReports {
    private FiledReports() {}

    static void check(RecordChange change, Turn turn, List<Problem> problems) {
        Optional<PeriodReport> was = report(turn.was(change.record()));
        Optional<PeriodReport> is = report(turn.is(change.record()));
        if (was.isEmpty() || is.isEmpty() || !isFiled(was.get()) || returns(is.get()) > returns(was.get())) {
            return;
        }
        change.fields().stream()
                .filter(each -> !isAdded(each))
                .findFirst()
                .ifPresent(each -> problems.add(Problem.of(
                        Code.FILED_REPORT_CHANGED,
                        is.get().id(),
                        each.at().toString(),
                        Map.of("id", Arg.of(change.record().id())))));
    }

    private static Optional<PeriodReport> report(Optional<?> record) {
        return record.filter(PeriodReport.class::isInstance).map(PeriodReport.class::cast);
    }

    /** Whether it lies at the office. */
    static boolean isFiled(PeriodReport report) {
        return !report.flow().isEmpty()
                && report.flow().get(report.flow().size() - 1).step() != Done.RETURNED;
    }

    private static long returns(PeriodReport report) {
        return report.flow().stream()
                .filter(each -> each.step() == Done.RETURNED)
                .count();
    }

    /** A further step of the way, or an adjustment with its reason. */
    private static boolean isAdded(FieldChange change) {
        Step first = change.at().steps().get(0);
        boolean mayGrow = first.equals(new Field("flow")) || first.equals(new Field("adjustments"));
        return mayGrow && change instanceof FieldChange.Added;
    }
}
