package org.qingxin.site.account;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.Submissions;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Campaign;
import org.qingxin.model.Employer;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.site.account.RecordAccount.Row;
import org.qingxin.site.account.RecordAccount.Section;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Safeguards;

/** What hangs on a project, an employer, a unit or the campaign. */
final class LedgerAccount {
    private final Edition edition;

    LedgerAccount(Edition edition) {
        this.edition = edition;
    }

    List<Section> of(Project project) {
        List<Row> safeguards = new Safeguards(edition.words())
                .all(project).stream()
                        .map(each -> Row.of(each.label(), each.state(), each.detail()))
                        .toList();
        return List.of(
                section("explain.safeguards", safeguards),
                cases(edition.views().casesOf(project.id())),
                inspections(edition.views().inspectionsOf(project.id())));
    }

    List<Section> of(Employer employer) {
        List<Row> projects = edition.views().projectsOf(employer.id()).stream()
                .map(each -> Row.of(each.id().value(), each.name()))
                .toList();
        return List.of(
                section("nav.projects", projects),
                cases(edition.views().casesOf(employer.id())),
                inspections(edition.views().inspectionsOf(employer.id())));
    }

    List<Section> of(Unit unit) {
        List<Row> duties = unit.duties().stream()
                .map(duty -> Row.of(edition.labels().of(duty), text(duty)))
                .toList();
        return List.of(
                section("unit.duties", duties),
                section("unit.sent", sent(unit)),
                cases(edition.views().casesCountedBy(unit.id())),
                inspections(edition.views().inspectionsBy(unit.id())));
    }

    List<Section> of(Campaign campaign) {
        List<Row> periods = campaign.periods().stream()
                .map(each -> Row.of(PeriodWords.name(each, edition.words()), PeriodWords.meta(each, edition.words())))
                .toList();
        return List.of(section("nav.periods", periods));
    }

    private String text(org.qingxin.model.Duty duty) {
        return edition.campaign().duties().stream()
                .filter(each -> each.code() == duty)
                .map(Campaign.DutyText::text)
                .findFirst()
                .orElse("");
    }

    private List<Row> sent(Unit unit) {
        Submissions submissions = edition.views().submissions();
        List<Row> rows = new ArrayList<>();
        submissions
                .periods()
                .forEach(period -> add(
                        rows,
                        edition.text("unit.annex1", PeriodWords.name(period, edition.words())),
                        submissions.annex1(unit, period)));
        submissions
                .weeks()
                .forEach(week -> add(rows, edition.text("unit.weekly", week), submissions.weekly(unit, week)));
        return rows;
    }

    private void add(List<Row> rows, String what, Submission submission) {
        if (submission.state() != Submission.State.NOT_OWED && submission.state() != Submission.State.NOT_DUE) {
            rows.add(Row.of(
                    SubmissionWords.tag(submission, edition).label(),
                    what,
                    edition.text("explain.due", submission.due()),
                    submission
                            .on()
                            .map(day -> edition.text("explain.done", day))
                            .orElse(""),
                    submission.record().map(each -> each.value()).orElse("")));
        }
    }

    private Section cases(List<CaseState> cases) {
        return section(
                "rows.cases",
                cases.stream()
                        .map(each -> Row.of(
                                each.id().value(),
                                edition.labels().of(each.stage()),
                                edition.text("explain.owed", Format.yuan(each.outstanding())),
                                edition.title(each)))
                        .toList());
    }

    private Section inspections(List<Inspection> inspections) {
        return section(
                "rows.inspections",
                inspections.stream()
                        .map(each -> Row.of(
                                each.id().value(),
                                Format.day(each.on()),
                                edition.unitName(each.unit()),
                                edition.link(each.employer()).text()))
                        .toList());
    }

    private Section section(String key, List<Row> rows) {
        return new Section(edition.text(key), rows);
    }
}
