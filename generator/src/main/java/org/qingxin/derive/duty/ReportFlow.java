package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Step;

/** How far a report came on a day. One sent back is not in until it is sent again. */
record ReportFlow(PeriodReport report, List<Step> steps) {
    static ReportFlow of(PeriodReport report, LocalDate asOf) {
        return new ReportFlow(
                report,
                report.flow().stream().filter(step -> !step.on().isAfter(asOf)).toList());
    }

    /** The day on which what counts was sent: the last time. */
    Optional<LocalDate> submittedOn() {
        return steps.stream()
                .filter(step -> step.step() == Step.Done.SUBMITTED)
                .map(Step::on)
                .max(LocalDate::compareTo);
    }

    boolean isReturned() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).step() == Step.Done.RETURNED;
    }

    boolean wasReturned() {
        return steps.stream().anyMatch(step -> step.step() == Step.Done.RETURNED);
    }

    /** Whether a form lies at the office. */
    boolean isIn() {
        return submittedOn().isPresent() && !isReturned();
    }
}
