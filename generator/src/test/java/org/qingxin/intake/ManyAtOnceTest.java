package org.qingxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.intake.FilledForms.DATA;
import static org.qingxin.intake.FilledForms.WORDS;
import static org.qingxin.intake.FilledForms.read;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.with;
import static org.qingxin.intake.FilledForms.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Validator;
import org.qingxin.validate.rule.Rules;

/** All projects and many cases of the town changed at once: the records then hold what was typed, and nothing else moved. */
class ManyAtOnceTest {
    /** A workbook has no more than fifty sheets. */
    private static final int SHEETS = 45;

    private static final int NOTED = 7;

    private static Dataset after(Outcome outcome) throws Exception {
        assertThat(outcome.isFit()).as("%s", told(outcome)).isTrue();
        var loaded = Validator.of(OnDisk.at(Path.of("../schemas")), outcome.over(DATA), Rules.all())
                .load();
        assertThat(loaded.findings()).isEmpty();
        return loaded.dataset();
    }

    private static long changed(Change change, char sign) {
        return change.diff("x")
                .lines()
                .skip(2)
                .filter(each -> each.charAt(0) == sign)
                .count();
    }

    @Test
    void everyProjectOfTheTown() throws Exception {
        List<Project> projects = WORDS.views().ledger().projectsUnderWay();
        Sheet list = new Annex2Sheet(WORDS).of(WORDS.town().name(), WORDS.asOf(), projects);
        for (int i = 0; i < projects.size(); i++) {
            list = with(list, i + 1 + ".popular-name", new Value.Text("工地" + i));
            list = with(list, i + 1 + ".cost", new Value.Amount(cost(i), Value.Amount.Unit.YUAN));
        }
        Outcome outcome = read(list);
        Dataset after = after(outcome);
        for (int i = 0; i < projects.size(); i++) {
            Project now = after.project(projects.get(i).id()).orElseThrow();
            assertThat(now.popularName()).isEqualTo("工地" + i);
            assertThat(now.cost()).isEqualTo(cost(i));
        }
        assertThat(outcome.changes()).hasSameSizeAs(projects).allSatisfy(each -> {
            assertThat(changed(each, '-')).isEqualTo(2);
            assertThat(changed(each, '+')).isEqualTo(2);
        });
    }

    private static Money cost(int i) {
        return Money.ofYuan(7_000_000 + i + ".25");
    }

    @Test
    void theSheetsOfManyCases() throws Exception {
        List<CaseState> checked = WORDS.views().cases().stream()
                .filter(each -> each.arrearsCase().sheet().isPresent())
                .limit(SHEETS)
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            Sheet sheet = new Annex4Sheet(WORDS).of(checked.get(i));
            sheet = with(sheet, "facts", new Value.Text("第" + i + "件。\n另起一行: 有冒号 # 有井号"));
            sheet = with(sheet, "handling", new Value.Text("“已约谈”：- 第" + i + "次"));
            sheet = with(sheet, "q" + NOTED + ".note", new Value.Text("注" + i));
            sheets.add(OddWorkbooks.named("表" + i, sheet));
        }
        Outcome outcome = read(workbook(sheets.toArray(Sheet[]::new)));
        Dataset after = after(outcome);
        for (int i = 0; i < checked.size(); i++) {
            var before = checked.get(i).arrearsCase().sheet().orElseThrow();
            var now = after.arrearsCase(checked.get(i).id())
                    .flatMap(ArrearsCase::sheet)
                    .orElseThrow();
            assertThat(now.basicFacts().strip()).isEqualTo("第" + i + "件。\n另起一行: 有冒号 # 有井号");
            assertThat(now.handling().strip()).isEqualTo("“已约谈”：- 第" + i + "次");
            assertThat(now.answers().get(NOTED - 1).note()).contains("注" + i);
            assertThat(now.answers()).extracting(Answer::value).isEqualTo(values(before));
            assertThat(now.checkers()).isEqualTo(before.checkers());
            assertThat(Optional.of(now.checkedOn())).contains(before.checkedOn());
        }
    }

    private static List<Answer.Value> values(org.qingxin.model.Sheet sheet) {
        return sheet.answers().stream().map(Answer::value).toList();
    }
}
