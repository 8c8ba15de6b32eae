package org.qingxin.site.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.annex1.Annex1Change;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Sum;
import org.qingxin.form.Demo;
import org.qingxin.form.text.Texts;
import org.qingxin.form.text.Texts.Audience;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Project.Investment;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.Words;

/** What pages of periods and weeks tell beside the figures: which changed and why, and what is counted twice. */
class ComparisonsTest {
    private static final Words WORDS = Demo.words();
    private static final Edition EDITION = new Edition(WORDS);

    private static Period period(int no) {
        return WORDS.views().period(no).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void everyChangedCellStandsWithAllRecordsThatMadeTheChangeNamedOrCounted(int no) {
        Annex1Change change = WORDS.views()
                .annex1()
                .change(new Annex1Scope.Town(), period(no))
                .orElseThrow();
        Annex1Changes changes = new Annex1Changes(EDITION);
        var rows = new ArrayList<>(changes.totals(change));
        rows.addAll(changes.parts(change));
        var lines = change.changed();
        assertThat(rows).hasSameSizeAs(lines).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(count(rows.get(i).come())).isEqualTo(lines.get(i).come().size());
            assertThat(count(rows.get(i).gone())).isEqualTo(lines.get(i).gone().size());
            assertThat(count(rows.get(i).both())).isEqualTo(lines.get(i).both().size());
            assertThat(rows.get(i).before()).isNotEqualTo(rows.get(i).now());
        }
        assertThat(changes.totals(change))
                .extracting(ChangeRow::row)
                .containsOnly(WORDS.labels().of(Annex1Row.TOTAL));
    }

    private static int count(ChangeRow.Behind behind) {
        return behind.records().size() + behind.more();
    }

    @Test
    void employersThatSeveralUnitsCountAreNamedWithTheUnits() {
        Annex1Sum sum = WORDS.views().annex1().units(period(1).from(), period(1).to());
        List<Fact> shown = new SharedPart(EDITION).employers(period(1));
        var lines = sum.overlaps().stream()
                .filter(each -> each.row() == Annex1Row.TOTAL && each.rule() == Annex1Sum.Rule.EMPLOYERS_ONCE)
                .toList();
        assertThat(shown).hasSameSizeAs(lines).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(shown.get(i).values()).hasSameSizeAs(lines.get(i).shared());
            assertThat(shown.get(i).values()).extracting(Link::text).allMatch(each -> each.matches(".+（.+、.+）"));
            assertThat(shown.get(i).values()).extracting(Link::href).allMatch(each -> each.startsWith("employers/"));
        }
    }

    @Test
    void projectsOfSeveralKindsAreNamedWithTheirKinds() {
        var table = WORDS.views().annex1().period(new Annex1Scope.Town(), period(1));
        List<Fact> shown = new SharedPart(EDITION).projects(table);
        assertThat(shown.get(0).values())
                .hasSameSizeAs(table.otherItems().projects().get(Investment.GOV));
        Fact several = shown.get(shown.size() - 1);
        assertThat(several.label()).isEqualTo("属于两类以上");
        assertThat(several.values()).extracting(Link::text).allMatch(each -> each.matches(".+（.+、.+）"));
    }

    @Test
    void theTextsOfAWeekAreThoseThatTheCommandWrites() {
        var week = WORDS.views().deadlines().weeks().stream()
                .filter(each -> each.on().equals(LocalDate.parse("2021-12-29")))
                .findFirst()
                .orElseThrow();
        var page = (BriefingWeeks.WeekPage)
                new BriefingWeeks(EDITION).page(week).model().get();
        Texts texts = new Texts(WORDS);
        assertThat(page.letters())
                .extracting(BriefingWeeks.Letter::text)
                .containsExactly(
                        texts.briefing(week.on(), Audience.WORK_GROUP).orElseThrow(),
                        texts.briefing(week.on(), Audience.DISTRICT).orElseThrow());
        assertThat(page.changes()).isNotEmpty();
        assertThat(page.specials())
                .filteredOn(each -> !each.draft().isEmpty())
                .isNotEmpty()
                .allMatch(each -> each.draft().contains("专题报告"));
    }
}
