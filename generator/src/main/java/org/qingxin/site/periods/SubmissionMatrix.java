package org.qingxin.site.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.MatrixCell;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** {@code periods/index.html}: units against periods and Wednesdays. */
final class SubmissionMatrix {
    private final Edition edition;

    SubmissionMatrix(Edition edition) {
        this.edition = edition;
    }

    public record MatrixPage(
            Layout layout,
            String meta,
            List<PeriodRow> periods,
            List<Head> periodHeads,
            List<Link> weekHeads,
            List<Row> rows) {}

    /** @param sent how many of those that owe it have sent it */
    public record PeriodRow(Link name, String span, String due, String sent, Tag state, PeriodBars.Bars bars) {}

    public record Head(Link name, String due) {}

    public record Row(Link unit, List<MatrixCell> periods, List<MatrixCell> weeks) {}

    MatrixPage page() {
        Submissions submissions = edition.views().submissions();
        List<Period> periods = submissions.periods();
        PeriodBars bars = new PeriodBars(periods, edition);
        return new MatrixPage(
                edition.layout(Address.PERIODS, edition.text("nav.periods"), Address.PERIODS, true),
                edition.text("matrix.meta"),
                periods.stream().map(each -> period(each, bars.of(each))).toList(),
                periods.stream()
                        .map(each -> new Head(
                                new Link(
                                        PeriodWords.name(each, edition.words()),
                                        Address.of(edition.campaign().id(), each)),
                                edition.text("matrix.due", Format.monthDay(each.due()))))
                        .toList(),
                submissions.weeks().stream().map(this::weekHead).toList(),
                submissions.units().stream().map(unit -> row(unit, submissions)).toList());
    }

    private PeriodRow period(Period period, PeriodBars.Bars bars) {
        List<Submission> all = edition.views().submissions().annex1(period);
        long in = all.stream().filter(Submission::isIn).count();
        boolean over = period.due().isBefore(edition.asOf());
        String tone = in == all.size() ? "green" : over ? "orange" : "";
        return new PeriodRow(
                new Link(
                        PeriodWords.name(period, edition.words()),
                        Address.of(edition.campaign().id(), period)),
                edition.text("span", period.from(), period.to()),
                Format.day(period.due()),
                in + " / " + all.size(),
                new Tag(edition.text(over ? "matrix.closed" : "matrix.open"), tone),
                bars);
    }

    private Row row(Unit unit, Submissions submissions) {
        List<MatrixCell> periods = new ArrayList<>();
        submissions
                .periods()
                .forEach(period -> periods.add(cell(
                        submissions.annex1(unit, period),
                        Address.of(edition.campaign().id(), period, unit.id()))));
        List<MatrixCell> weeks = new ArrayList<>();
        submissions
                .weeks()
                .forEach(week -> weeks.add(
                        cell(submissions.weekly(unit, week), begun(week) ? Address.week(week, unit.id()) : "")));
        return new Row(edition.link(unit.id()), periods, weeks);
    }

    private Link weekHead(LocalDate week) {
        return new Link(Format.monthDay(week), begun(week) ? Address.week(week) : "");
    }

    private boolean begun(LocalDate week) {
        return ReportWeek.hasBegun(week, edition.asOf());
    }

    private MatrixCell cell(Submission submission, String href) {
        boolean owed = submission.state() != Submission.State.NOT_OWED;
        String returned = SubmissionWords.returned(submission, edition);
        boolean again = submission.isIn() && !returned.isEmpty();
        String sign = SubmissionWords.sign(submission, edition);
        String label = SubmissionWords.label(submission, edition);
        return new MatrixCell(
                again ? edition.text("matrix.again", sign) : sign,
                SubmissionWords.style(submission),
                owed ? returned.isEmpty() ? label : edition.text("matrix.returnedNote", label, returned) : "",
                owed ? href : "");
    }
}
