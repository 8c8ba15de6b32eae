package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Project.Sector;
import org.qingxin.model.Sheet;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.model.Sheet.Answer.Value;

/**
 * X10, X11: Annex 4 against the project. Question 3 (real-name platform) is answered for housing and municipal works;
 * question 8 is for government-invested works, question 9 for those that a state-owned enterprise invests in or builds.
 */
final class SheetFitsProject implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        Optional<Project> project = timeline.arrearsCase().project().flatMap(surroundings::project);
        boolean unknown = project.isEmpty() && timeline.arrearsCase().project().isPresent();
        if (unknown || timeline.arrearsCase().sheet().isEmpty()) {
            return;
        }
        List<Answer> answers =
                timeline.arrearsCase().sheet().map(Sheet::answers).orElse(List.of());
        for (int i = 0; i < answers.size(); i++) {
            int at = i;
            complaint(answers.get(i), project)
                    .ifPresent(why -> timeline.problems()
                            .add(
                                    Code.SHEET_AGAINST_PROJECT,
                                    timeline.arrearsCase().id(),
                                    "/sheet/answers/" + at + "/value",
                                    Map.of("q", Arg.of(answers.get(at).q()), "why", why)));
        }
    }

    private static Optional<Arg> complaint(Answer answer, Optional<Project> project) {
        boolean platform = project.filter(each -> each.sector() == Sector.HOUSING || each.sector() == Sector.MUNICIPAL)
                .isPresent();
        if (answer.q() == 3 && answer.value() == Value.NA && platform) {
            return Optional.of(
                    Arg.of("房屋市政类项目必须选“是”或“否”", "housing and municipal works are answered present or absent"));
        }
        boolean present = answer.value() == Value.PRESENT;
        if (answer.q() == 8 && present && !isOf(project, Investment.GOV)) {
            return Optional.of(Arg.of("只有政府投资项目能选“是”", "only government-invested works can be present"));
        }
        if (answer.q() == 9 && present && !isOf(project, Investment.SOE)) {
            return Optional.of(Arg.of("只有国企投资或承接的项目能选“是”", "only state-owned works can be present"));
        }
        return Optional.empty();
    }

    private static boolean isOf(Optional<Project> project, Investment investment) {
        return project.filter(each -> each.invest().contains(investment)).isPresent();
    }
}
