package org.qingxin.site.warnings;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.warnings.DutyHeat.Cell;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** Each day stands where its week and weekday are, and is as dark as much falls due on it. */
class DutyHeatTest {
    private static final int ACROSS = 19;
    private static final int DOWN = 18;
    private static final int ROW = 20 + 7 * DOWN + 8;

    private static Edition edition;
    private static DutyHeat heat;

    @BeforeAll
    static void demonstration() throws Exception {
        var site = RenderedSite.real();
        edition = new Edition(Words.of(TemplateTree.shipped(), "zh-CN", site.data(), site.asOf()));
        heat = DutyHeat.of(edition.views().deadlines().calendar().months(), edition);
    }

    private static Stream<Deadline> deadlines() {
        return edition.views().deadlines().all().stream();
    }

    private static Map<LocalDate, Cell> cells() {
        return heat.days().stream().collect(toMap(DutyHeatTest::dayOf, each -> each, (a, b) -> a, TreeMap::new));
    }

    /** The campaign runs from autumn to spring, so that a month is of one year. */
    private static LocalDate dayOf(Cell cell) {
        String monthDay = cell.title().substring(0, "01-31".length());
        return LocalDate.parse((monthDay.compareTo("07") > 0 ? "2021-" : "2022-") + monthDay);
    }

    @Test
    void everyDayHasTheNumberOfWhatFallsDue() {
        assertThat(cells().entrySet().stream().collect(toMap(Map.Entry::getKey, each ->
                        (long) each.getValue().count())))
                .isEqualTo(deadlines().collect(groupingBy(Deadline::due, counting())))
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyDayStandsInTheRowOfItsWeekdayRightOfTheWeekBefore() {
        cells().forEach((day, cell) -> {
            assertThat((cell.at().y() % ROW - 20) / DOWN)
                    .as("%s", day)
                    .isEqualTo(day.getDayOfWeek().getValue() - 1);
            Cell later = cells().get(day.plusDays(7));
            if (later != null && day.plusDays(7).getMonth() == day.getMonth()) {
                assertThat(later.at())
                        .isEqualTo(new DutyHeat.Place(
                                cell.at().x() + ACROSS, cell.at().y()));
            }
        });
        assertThat(heat.days())
                .extracting(Cell::at)
                .doesNotHaveDuplicates()
                .allMatch(each ->
                        each.x() >= 36 && each.x() + ACROSS <= DutyHeat.WIDTH && each.y() + DOWN <= heat.height());
    }

    @Test
    void theMoreFallsDueTheDarker() {
        var sorted = heat.days().stream()
                .sorted((a, b) -> a.count() - b.count())
                .map(Cell::tone)
                .toList();
        assertThat(sorted).isSorted().startsWith("h1").endsWith("h5");
    }

    @Test
    void whatIsOverdueIsMarkedAndToldAndNothingElse() {
        var overdue = deadlines()
                .filter(each -> each.state() == Deadline.State.OVERDUE)
                .collect(groupingBy(Deadline::due, TreeMap::new, counting()));
        assertThat(overdue).isNotEmpty();
        assertThat(cells().entrySet().stream()
                        .filter(each -> each.getValue().overdue())
                        .map(Map.Entry::getKey))
                .containsExactlyElementsOf(overdue.keySet());
        overdue.forEach((day, count) -> assertThat(cells().get(day))
                .satisfies(each -> assertThat(each.title()).endsWith("，逾期 " + count)));
    }

    @Test
    void theDayOfTheDataIsFramed() {
        assertThat(heat.today())
                .containsExactly(java.util.Objects.requireNonNull(cells().get(edition.asOf()))
                        .at());
    }

    @Test
    void monthsThatHaveNoRoomBeginANewRow() {
        var months = edition.views().deadlines().calendar().months();
        var doubled = Stream.of(months, months).flatMap(List::stream).toList();
        var twice = DutyHeat.of(doubled, edition);
        assertThat(heat.height()).isEqualTo(ROW);
        assertThat(twice.height()).isEqualTo(2 * ROW);
        assertThat(twice.weekdays()).hasSize(14);
        assertThat(twice.months()).allMatch(each -> each.x() < DutyHeat.WIDTH - 4 * ACROSS);
    }

    @Test
    void theGroundOfAMonthGoesAroundItsDays() {
        // 2021-10-01 is a Friday in the first of five columns, 2021-10-31 a Sunday in the last.
        assertThat(heat.grounds().get(0)).isEqualTo("M36 92H55V20H130V145H111V145H36z");
    }

    @Test
    void aTownInWhichNothingFallsDueSaysSo() {
        var nothing = DutyHeat.of(List.of(), edition);
        assertThat(nothing.days()).isEmpty();
        assertThat(nothing.description()).isEqualTo("没有到期事项");
    }
}
