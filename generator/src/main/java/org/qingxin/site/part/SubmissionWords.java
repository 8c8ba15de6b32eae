package org.qingxin.site.part;

import java.util.stream.Collectors;
import org.qingxin.derive.duty.Submission;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Step;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Tag;

/** How something owed was sent, in a word. */
public final class SubmissionWords {
    private SubmissionWords() {}

    public static Tag tag(Submission submission, Edition edition) {
        String label = label(submission, edition);
        return new Tag(
                label,
                switch (submission.state()) {
                    case ON_TIME, ZERO -> "green";
                    case LATE -> "orange";
                    case RETURNED, MISSING -> "red";
                    case NOT_DUE, NOT_OWED -> "";
                });
    }

    public static String label(Submission submission, Edition edition) {
        String word = edition.labels().of(submission.state());
        return switch (submission.state()) {
            case LATE -> edition.text("submission.late", submission.daysLate());
            case MISSING -> edition.text("submission.missing", submission.daysLate());
            default -> word;
        };
    }

    /** When and why the report was sent back, whether or not it is in again; empty if it never was. */
    public static String returned(Submission submission, Edition edition) {
        return submission
                .record()
                .flatMap(edition.data()::find)
                .filter(PeriodReport.class::isInstance)
                .map(PeriodReport.class::cast)
                .map(each -> returned(each, edition))
                .orElse("");
    }

    /** The same of a report. */
    public static String returned(PeriodReport report, Edition edition) {
        return report.flow().stream()
                .filter(step -> step.step() == Step.Done.RETURNED && !step.on().isAfter(edition.asOf()))
                .map(step -> edition.text(
                        "submission.returnedOn", step.on(), step.note().orElse("")))
                .collect(Collectors.joining(edition.text("list.clause")));
    }

    /** The style of a matrix cell. */
    public static String style(Submission submission) {
        return switch (submission.state()) {
            case ON_TIME, ZERO -> "ok";
            case LATE -> "late";
            case RETURNED, MISSING -> "miss";
            case NOT_DUE, NOT_OWED -> "fut";
        };
    }

    /** The matrix's sign: ✓, 迟, 缺 and so on. */
    public static String sign(Submission submission, Edition edition) {
        return switch (submission.state()) {
            case LATE -> edition.text("matrix.late", submission.daysLate());
            case ON_TIME, ZERO, RETURNED, MISSING, NOT_DUE, NOT_OWED ->
                edition.text("matrix." + submission.state().code());
        };
    }
}
