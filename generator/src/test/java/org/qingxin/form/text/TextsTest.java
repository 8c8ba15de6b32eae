package org.qingxin.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Demo;
import org.qingxin.form.text.Texts.Audience;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;

/**
 * Whole texts, to be read once as one who sends them and compared ever after. Write them anew with
 * {@code -Dgolden.update=true} and read the difference.
 */
class TextsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/form/text");
    private static final LocalDate WEEK = LocalDate.parse("2021-12-29");
    private static final Id.Case KEY_CASE = new Id.Case("HG-2021-JX-001");

    private static Texts of(String language, String asOf) {
        return new Texts(Demo.words(language, Optional.of(LocalDate.parse(asOf))));
    }

    private static Map<String, Supplier<Optional<String>>> texts() {
        Map<String, Supplier<Optional<String>>> texts = new TreeMap<>();
        texts.put("on-the-day-work-group", () -> of("zh-CN", "2021-12-29").briefing(WEEK, Audience.WORK_GROUP));
        texts.put("on-the-day-district", () -> of("zh-CN", "2021-12-29").briefing(WEEK, Audience.DISTRICT));
        texts.put("late-reports-work-group", () -> real().briefing(day("2022-01-19"), Audience.WORK_GROUP));
        texts.put("first-week-work-group", () -> real().briefing(day("2021-11-24"), Audience.WORK_GROUP));
        texts.put("empty-week-work-group", () -> tiny().briefing(day("2021-12-22"), Audience.WORK_GROUP));
        texts.put("empty-week-district", () -> tiny().briefing(day("2021-12-22"), Audience.DISTRICT));
        texts.put("special-report-filed", () -> real().specialReport(KEY_CASE, WEEK));
        texts.put("special-report-open", () -> real().specialReport(new Id.Case("HG-2021-JL-001"), WEEK));
        texts.put("reminder", () -> real().reminder(unit("v-jinglong")));
        texts.put("summary", () -> Optional.of(real().summary()));
        texts.put("english-work-group", () -> of("en", "2021-12-29").briefing(WEEK, Audience.WORK_GROUP));
        texts.put("english-district", () -> of("en", "2021-12-29").briefing(WEEK, Audience.DISTRICT));
        texts.put("english-special-report", () -> of("en", "2021-12-29").specialReport(KEY_CASE, WEEK));
        texts.put("english-reminder", () -> of("en", "2022-01-20").reminder(unit("v-jinglong")));
        texts.put("english-summary", () -> Optional.of(of("en", "2022-01-20").summary()));
        return texts;
    }

    private static Texts real() {
        return new Texts(Demo.words());
    }

    private static Texts tiny() {
        return new Texts(Demo.tiny("zh-CN"));
    }

    private static Unit unit(String id) {
        return Demo.words().data().unit(new Id.Unit(id)).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> textsReadAsTheyDid() {
        return texts().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getKey(), each.getValue())));
    }

    private static void compare(String name, Supplier<Optional<String>> made) throws IOException {
        String text = made.get().orElseThrow();
        Path file = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(text)
                .doesNotContain("\r", "\t", "—。", "。。", "；。", "、。", "（）", "null", "Optional")
                .endsWith("\n");
    }

    /** The figures stand beside those that the views give on both days. */
    @ParameterizedTest
    @CsvSource({"2021-12-01, 2021-11-24", "2021-12-29, 2021-12-22", "2022-01-19, 2022-01-12"})
    void figuresAreThoseOfTheViewsOnTheDayAndAWeekBefore(LocalDate week, LocalDate before) {
        String text = real().briefing(week, Audience.DISTRICT).orElseThrow();
        Views now = Views.of(Demo.words().data(), week);
        Views then = Views.of(Demo.words().data(), before);
        assertThat(text).contains("累计检查用人单位" + changed(now, then, Annex1Column.INSPECTED_EMPLOYERS, "户"));
        assertThat(text).contains("涉及职工" + changed(now, then, Annex1Column.INSPECTED_WORKERS, "人"));
        assertThat(text).contains("累计立案" + changed(now, then, Annex1Column.CASES_FILED, "件"));
        assertThat(text).contains("移送公安机关" + changed(now, then, Annex1Column.REFERRED_TO_POLICE, "件"));
        assertThat(text)
                .contains("在办"
                        + changed(now.settlement().open(), then.settlement().open(), "件"));
        long unsettled = now.cases().stream().filter(CaseState::isUnsettled).count();
        long unsettledThen =
                then.cases().stream().filter(CaseState::isUnsettled).count();
        assertThat(text).contains("尚未清偿" + changed(unsettled, unsettledThen, "件"));
    }

    private static String changed(Views now, Views then, Annex1Column column, String unit) {
        return changed(value(now, column), value(then, column), unit);
    }

    private static long value(Views views, Annex1Column column) {
        return views.annex1()
                .cumulative(new Annex1Scope.Town(), views.asOf())
                .cell(Annex1Row.TOTAL, column)
                .value();
    }

    private static String changed(long now, long then, String unit) {
        String change = now == then ? "" : "（" + (now > then ? "+" : "-") + Math.abs(now - then) + "）";
        return now + unit + change;
    }

    @Test
    void aTextMadeAgainLaterSaysTheSameButForWhoHasReportedSince() {
        String then =
                of("zh-CN", "2021-12-29").briefing(WEEK, Audience.WORK_GROUP).orElseThrow();
        String later = real().briefing(WEEK, Audience.WORK_GROUP).orElseThrow();
        assertThat(later).isNotEqualTo(then);
        assertThat(after(later)).isEqualTo(after(then));
    }

    private static String after(String text) {
        return text.substring(text.indexOf("二、"), text.indexOf("三、"));
    }

    @Test
    void representativesAreNamedAsTheyAreMasked() {
        for (CaseState state : Demo.words().views().keyCases().stream()
                .map(each -> each.state())
                .toList()) {
            String masked = state.arrearsCase()
                    .representative()
                    .map(each -> each.nameMasked())
                    .orElse("");
            real().specialReport(state.id(), day("2022-01-12"))
                    .ifPresent(text -> assertThat(text).contains(masked));
        }
    }

    @Test
    void onlyKeyCasesAndDaysOfReportsHaveSpecialReports() {
        assertThat(real().specialReport(new Id.Case("HG-2021-BH-001"), WEEK)).isEmpty();
        assertThat(real().specialReport(KEY_CASE, day("2021-12-30"))).isEmpty();
        assertThat(real().briefing(day("2022-02-02"), Audience.DISTRICT)).isEmpty();
        assertThat(real().briefing(day("2022-02-09"), Audience.DISTRICT)).isEmpty();
    }

    @Test
    void aTownWordsATextInItsOwnWay() throws IOException {
        var files = TownTemplates.over(TemplateTree.shipped()
                .with("town/texts/zh-CN/reminder.ftl", "${page.unit}，有${page.overdue.count}项逾期。\n"));
        Words own = Words.of(files, "zh-CN", Demo.words().data(), Demo.words().asOf());
        assertThat(new Texts(own).reminder(unit("v-jinglong")))
                .hasValueSatisfying(text -> assertThat(text).matches("净龙村，有[0-9]+项逾期。\n"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
