package org.qingxin.site.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.OwedNext;
import org.qingxin.form.Demo;
import org.qingxin.form.text.Texts;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.Words;

/** What pages list of a unit is what the figures about it count. */
class UnitListsTest {
    private static final Words WORDS = Demo.words();
    private static final Edition EDITION = new Edition(WORDS);

    private static UnitAssessmentPage page(Unit unit) {
        return new UnitAssessmentPages(EDITION)
                .pages()
                .filter(each -> each.path().equals(Address.assessment(unit.id())))
                .map(each -> (UnitAssessmentPage) each.model().get())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureOfTheAssessmentHasItsWholeList() {
        for (var unit : WORDS.views().assessment()) {
            var page = page(WORDS.data().unit(unit.unit()).orElseThrow());
            assertThat(page.dues())
                    .as(unit.unit().value())
                    .extracting(each -> each.rows().size() + each.more())
                    .isEqualTo(List.of(
                            unit.all().overdue(),
                            unit.reports().all(),
                            unit.duties().all(),
                            unit.lookBacks().all()));
            assertThat(page.cases().size() + page.moreCases())
                    .isEqualTo(unit.cases().size());
            assertThat(page.cells()).hasSize(unit.unexplained() + unit.adjusted());
            assertThat(page.returned()).hasSameSizeAs(unit.returned());
        }
    }

    @Test
    void aUnitIsToldWhatIsNextWhatIsOverdueAndWhatWasSentBack() {
        for (Unit unit : WORDS.views().submissions().units()) {
            OwedNext owed = OwedNext.of(unit, WORDS.views());
            UnitOwed shown = UnitOwed.of(unit, EDITION);
            int lines = (owed.overdue().isEmpty() ? 0 : 1)
                    + (owed.next().isEmpty() ? 0 : 1)
                    + WORDS.views().submissions().returned(unit.id()).size();
            assertThat(shown.lines()).as(unit.name()).hasSize(lines);
            assertThat(shown.reminder())
                    .isEqualTo(new Texts(WORDS).reminder(unit).orElse(""));
        }
        assertThat(WORDS.views().submissions().units())
                .anySatisfy(unit -> assertThat(UnitOwed.of(unit, EDITION).lines())
                        .anyMatch(each -> each.matches("第 \\d 期报表：.* 退回：.+")));
    }
}
