package org.qingxin.site.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.TrendPoint;
import org.qingxin.derive.Views;
import org.qingxin.model.Money;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** The curves are drawn to scale: days along the campaign, money from nothing to a round number above the highest. */
class TrendChartTest {
    private static final LocalDate START = LocalDate.of(2021, 11, 17);
    private static final LocalDate FESTIVAL = LocalDate.of(2022, 2, 1);

    private static Edition edition;

    @BeforeAll
    static void tinyTown() throws Exception {
        var data = RenderedSite.tiny().data();
        edition = new Edition(Words.of(TemplateTree.shipped(), "zh-CN", data, LocalDate.of(2022, 1, 5)));
    }

    @Test
    void firstDayIsAtTheLeftEdgeAndTheFestivalAtTheRight() {
        var chart = chart(point(START, "0", "0"), point(FESTIVAL, "40000", "0"));
        assertThat(chart.found()).isEqualTo("36.0,196.0 408.0,10.0");
        assertThat(chart.paid()).isEqualTo("36.0,196.0 408.0,196.0");
        assertThat(chart.deadline()).isEqualTo("408.0");
    }

    @Test
    void halfOfTheTimeAndOfTheMoneyIsInTheMiddle() {
        var chart = chart(point(START.plusDays(38), "40000", "20000"));
        assertThat(chart.found()).isEqualTo("222.0,10.0");
        assertThat(chart.paid()).isEqualTo("222.0,103.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4",
        "40000, 4",
        "40000.01, 8",
        "80000, 8",
        "80000.01, 20",
        "200000, 20",
        "399999.99, 40",
        "3210000, 400"
    })
    void moneyScaleEndsAtFourRoundStepsAboveTheHighest(String highest, String top) {
        var chart = chart(point(START, highest, "0"));
        assertThat(chart.money()).hasSize(5);
        assertThat(chart.money().get(0).text()).isEqualTo("0");
        assertThat(chart.money().get(4).text()).isEqualTo(top);
        assertThat(chart.money().get(0).at()).isEqualTo("196.0");
        assertThat(chart.money().get(4).at()).isEqualTo("10.0");
    }

    @Test
    void payingMoreThanWasFoundStaysInThePicture() {
        assertThat(points(chart(point(START, "1", "90000")).paid())).allMatch(TrendChartTest::isInside);
    }

    @Test
    void thePointsThatTellTheirFiguresLieOnTheCurves() {
        var chart = chart(
                point(START, "40000", "10000"),
                point(START.plusDays(1), "50000", "10000"),
                point(FESTIVAL, "60000", "30000"));
        assertThat(chart.rows()).hasSize(2).allSatisfy(each -> {
            assertThat(chart.found().split(" ")).contains(each.x() + "," + each.foundAt());
            assertThat(chart.paid().split(" ")).contains(each.x() + "," + each.paidAt());
        });
    }

    @Test
    void tableTellsEverySeventhDayAndTheLast() {
        var points = IntStream.range(0, 17)
                .mapToObj(i -> point(START.plusDays(i), "" + i * 10000, "0"))
                .toList();
        var rows = TrendChart.of(points, edition).rows();
        assertThat(rows)
                .extracting(TrendChart.Row::day)
                .containsExactly("2021-11-17", "2021-11-24", "2021-12-01", "2021-12-03");
        assertThat(rows).extracting(TrendChart.Row::found).containsExactly("0.00", "7.00", "14.00", "16.00");
    }

    @Test
    void pictureIsSaidInWords() {
        assertThat(chart(point(START, "231480", "120000")).description()).contains("2021-11-17", "23.15", "12.00");
    }

    @Test
    void nothingYetIsAFlatPictureNotAFault() {
        var chart = chart();
        assertThat(chart.found()).isEmpty();
        assertThat(chart.rows()).isEmpty();
        assertThat(chart.money()).hasSize(5);
    }

    @Test
    void everyPointOfTheRealTownIsInThePicture() {
        var data = RenderedSite.real().data();
        var chart = TrendChart.of(Views.of(data, RenderedSite.real().asOf()).trend(), edition);
        assertThat(points(chart.found())).hasSizeGreaterThan(30).allMatch(TrendChartTest::isInside);
        assertThat(points(chart.paid())).hasSizeGreaterThan(30).allMatch(TrendChartTest::isInside);
    }

    private static boolean isInside(BigDecimal[] point) {
        return isBetween(point[0], 36, 408) && isBetween(point[1], 10, 196);
    }

    private static boolean isBetween(BigDecimal value, int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static List<BigDecimal[]> points(String curve) {
        return Arrays.stream(curve.split(" "))
                .map(each -> Arrays.stream(each.split(",")).map(BigDecimal::new).toArray(BigDecimal[]::new))
                .toList();
    }

    private static TrendChart chart(TrendPoint... points) {
        return TrendChart.of(List.of(points), edition);
    }

    private static TrendPoint point(LocalDate day, String found, String paid) {
        return new TrendPoint(day, Money.ofYuan(found), Money.ofYuan(paid));
    }
}
