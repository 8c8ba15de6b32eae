package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Safeguards;
import org.qingxin.model.Project.Standing;
import org.qingxin.model.Sheet;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.model.Sheet.Answer.Value;
import org.qingxin.validate.Problems;

/**
 * X13: a sheet that finds nothing wrong with the wage account (question 4) or the deposit (question 5) of a project whose
 * ledger says they were missing on that day. The other way round proves nothing: a safeguard in place may not be used,
 * and one missing then may have been put in place since.
 */
final class SheetFitsSafeguards implements TownRules.TownRule {
    private static final int ACCOUNT = 4;
    private static final int DEPOSIT = 5;

    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            state.arrearsCase()
                    .project()
                    .flatMap(views.ledger().data()::project)
                    .ifPresent(project ->
                            state.arrearsCase().sheet().ifPresent(sheet -> check(state, sheet, project, problems)));
        }
    }

    private static void check(CaseState state, Sheet sheet, Project project, Problems problems) {
        List<Answer> answers = sheet.answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.value() == Value.ABSENT && isMissing(answer.q(), project.safeguards(), sheet.checkedOn())) {
                problems.add(
                        Code.SHEET_AGAINST_SAFEGUARD,
                        state.id(),
                        "/sheet/answers/" + i + "/value",
                        Map.of(
                                "q", Arg.of(answer.q()),
                                "project", Arg.of(project.id().value()),
                                "what", name(answer.q())));
            }
        }
    }

    private static boolean isMissing(int q, Safeguards safeguards, LocalDate day) {
        if (q == DEPOSIT) {
            return safeguards.deposit().status() == Standing.MISSING;
        }
        boolean opened = safeguards.account().status() != Standing.MISSING
                && safeguards.account().openedOn().filter(on -> on.isAfter(day)).isEmpty();
        return q == ACCOUNT && !opened;
    }

    private static Arg name(int q) {
        return q == DEPOSIT ? Arg.of("工资保证金", "wage deposit") : Arg.of("工资专用账户", "wage account");
    }
}
