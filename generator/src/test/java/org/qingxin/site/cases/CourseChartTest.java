package org.qingxin.site.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/**
 * A case received on 2021-11-18, verified from 19 to 23 November, mediated from the 24th, with 120,000 元 paid on 10
 * December in time and 111,480 元 promised for 10 January; all is to be settled by 31 January.
 */
class CourseChartTest {
    @Test
    void firstDayIsAtTheLeftEdgeAndTheLastDueDayAtTheRight() throws Exception {
        var chart = chart("2022-01-05");
        assertThat(chart.bands().get(0).x()).isEqualTo("48.0");
        assertThat(chart.dues()).extracting(CourseChart.Mark::x).startsWith("748.0");
        // 48 of 74 days
        assertThat(chart.today().x()).isEqualTo("502.1");
    }

    @Test
    void phasesFollowEachOtherWithoutGapsUpToTheDayTold() throws Exception {
        assertThat(chart("2022-01-05").bands())
                .extracting(CourseChart.Band::title)
                .containsExactly(
                        "受理登记：2021-11-18 至 2021-11-19，1 天",
                        "核查查实：2021-11-19 至 2021-11-24，5 天",
                        "调解协议：2021-11-24 至 2022-01-05，42 天");
    }

    @Test
    void aBandIsNamedWhereTheNameHasRoom() throws Exception {
        assertThat(chart("2022-01-05").bands())
                .extracting(CourseChart.Band::label)
                .containsExactly("", "", "调解协议");
    }

    @Test
    void theLargestPaymentIsTheTallestAndOthersAreToScale() throws Exception {
        assertThat(chart("2022-01-05").payments())
                .extracting(CourseChart.Bar::style, CourseChart.Bar::height, CourseChart.Bar::y)
                .containsExactly(tuple("py", "28.0", "46.0"), tuple("pl", "26.0", "48.0"));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-05, fut, fut", "2022-01-05, ok, fut", "2022-01-10, ok, fut", "2022-01-11, ok, bad"})
    void aDueDayIsKeptToComeOrOverdue(String day, String first, String second) throws Exception {
        assertThat(chart(day).dues()).extracting(CourseChart.Mark::style).containsExactly("fut", first, second);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-18", "2021-11-24", "2022-01-31", "2023-06-01"})
    void everythingStaysInsideThePicture(String day) throws Exception {
        var chart = chart(day);
        assertThat(chart.ticks()).hasSizeLessThanOrEqualTo(6).allMatch(each -> isInside(each.x()));
        assertThat(chart.bands())
                .allMatch(each ->
                        isInside(each.x()) && Double.parseDouble(each.x()) + Double.parseDouble(each.width()) <= 748.1);
        assertThat(chart.dues()).allMatch(each -> isInside(each.x()));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-01-01, 1",
        "2022-01-01, 2022-01-06, 6",
        "2022-01-01, 2022-01-07, 4",
        "2022-01-01, 2022-02-12, 4",
        "2020-01-01, 2030-01-01, 6"
    })
    void thereAreAsManyDaysOnTheAxisAsHaveRoom(LocalDate first, LocalDate last, int ticks) {
        assertThat(new DayScale(first, last, 48, 748).ticks())
                .hasSize(ticks)
                .startsWith(first)
                .allMatch(each -> !each.isAfter(last));
    }

    private static boolean isInside(String x) {
        double at = Double.parseDouble(x);
        return at >= 48 && at <= 748;
    }

    private static CourseChart chart(String day) throws Exception {
        var data = RenderedSite.tiny().data();
        var edition = new Edition(Words.of(TemplateTree.shipped(), "zh-CN", data, LocalDate.parse(day)));
        return CourseChart.of(edition.views().cases().get(0), edition);
    }
}
