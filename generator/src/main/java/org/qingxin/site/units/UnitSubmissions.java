package org.qingxin.site.units;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** What a unit had to send in, and when it did. */
final class UnitSubmissions {
    private final Edition edition;

    UnitSubmissions(Edition edition) {
        this.edition = edition;
    }

    List<UnitPage.SentRow> of(Unit unit) {
        Submissions submissions = edition.views().submissions();
        List<UnitPage.SentRow> rows = new ArrayList<>();
        submissions.periods().forEach(period -> {
            Submission each = submissions.annex1(unit, period);
            if (each.state() != Submission.State.NOT_OWED) {
                rows.add(sent(
                        new Link(
                                edition.text("unit.annex1", PeriodWords.name(period, edition.words())),
                                Address.of(edition.campaign().id(), period, unit.id())),
                        each));
            }
        });
        submissions.weeks().forEach(week -> {
            Submission each = submissions.weekly(unit, week);
            if (each.state() != Submission.State.NOT_OWED && each.state() != Submission.State.NOT_DUE) {
                rows.add(sent(new Link(edition.text("unit.weekly", week), Address.week(week, unit.id())), each));
            }
        });
        return rows;
    }

    private UnitPage.SentRow sent(Link what, Submission submission) {
        return new UnitPage.SentRow(
                what,
                Format.day(submission.due()),
                Format.day(submission.on()),
                SubmissionWords.tag(submission, edition),
                SubmissionWords.returned(submission, edition));
    }
}
