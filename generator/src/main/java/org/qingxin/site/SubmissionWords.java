package org.qingxin.site;

import org.qingxin.derive.Submission;

/** How something owed was sent, in a word. */
final class SubmissionWords {
    private SubmissionWords() {}

    static Tag tag(Submission submission, Edition edition) {
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

    static String label(Submission submission, Edition edition) {
        String word = edition.labels().of(submission.state());
        return switch (submission.state()) {
            case LATE -> edition.text("submission.late", submission.daysLate());
            case MISSING -> edition.text("submission.missing", submission.daysLate());
            default -> word;
        };
    }

    /** The style of a matrix cell. */
    static String style(Submission submission) {
        return switch (submission.state()) {
            case ON_TIME, ZERO -> "ok";
            case LATE -> "late";
            case RETURNED, MISSING -> "miss";
            case NOT_DUE, NOT_OWED -> "fut";
        };
    }

    /** The matrix's sign: ✓, 迟, 缺 and so on. */
    static String sign(Submission submission, Edition edition) {
        return switch (submission.state()) {
            case LATE -> edition.text("matrix.late", submission.daysLate());
            case ON_TIME, ZERO, RETURNED, MISSING, NOT_DUE, NOT_OWED ->
                edition.text("matrix." + submission.state().code());
        };
    }
}
