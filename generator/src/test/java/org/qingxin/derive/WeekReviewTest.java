package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.duty.SubmissionsTest;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Inspection;
import org.qingxin.model.TownRecord;

class WeekReviewTest {
    private static final TownRecord CASE = aCase("HG-2021-BH-001")
            .on("2021-11-20", new Registered(), verified(4, "40000"))
            .on("2021-11-30", paid(1, "10000"))
            .on("2021-12-02", paid(3, "30000"))
            .on("2021-12-08", closed(Basis.SETTLED, "2021-12-08"))
            .build();

    private static WeekReview review(String week, String asked, TownRecord... records) {
        return WeekReview.of(Towns.with(records).asOf(asked), day(week)).orElseThrow();
    }

    /** The report of 2022-02-02 is left out, so the one after it tells of two weeks. */
    @ParameterizedTest
    @CsvSource({
        "2021-11-24, 2022-02-16, 2021-11-17, 2021-11-24, ",
        "2021-12-01, 2022-02-16, 2021-11-25, 2021-12-01, 2021-11-24",
        "2022-02-09, 2022-02-16, 2022-01-27, 2022-02-09, 2022-01-26",
        "2021-12-08, 2021-12-06, 2021-12-02, 2021-12-06, 2021-12-01",
    })
    void aWeekReachesFromTheReportBefore(String week, String asked, String from, String to, String before) {
        WeekReview review = review(week, asked);
        assertThat(review.from()).isEqualTo(from);
        assertThat(review.to()).isEqualTo(to);
        assertThat(review.before().map(Views::asOf).map(LocalDate::toString).orElse(null))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-25, 2021-12-30", "2022-02-02, 2022-02-16", "2021-12-01, 2021-11-24", "2021-11-17, 2021-11-24"})
    void aDayWithoutAReportAndAWeekNotBegunHaveNoReview(String week, String asked) {
        assertThat(WeekReview.of(Towns.with().asOf(asked), day(week))).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheDayHoweverLateOneAsks() {
        for (String asked : new String[] {"2021-12-01", "2022-01-20"}) {
            WeekReview review = review("2021-12-01", asked, CASE);
            assertThat(review.now().settlement().outstanding()).hasToString("30000.00");
            assertThat(review.before().orElseThrow().settlement().outstanding()).hasToString("40000.00");
            assertThat(recovered(review.week())).isEqualTo("10000.00");
            assertThat(recovered(review.sum())).isEqualTo("10000.00");
            assertThat(recovered(review.sumBefore().orElseThrow())).isEqualTo("0.00");
        }
    }

    @Test
    void aWeekTellsWhatFellIntoIt() {
        WeekReview first = review("2021-11-24", "2022-01-20", CASE);
        WeekReview third = review("2021-12-08", "2022-01-20", CASE);
        assertThat(first.opened()).hasSize(1);
        assertThat(first.closed()).isEmpty();
        assertThat(first.happened(Paid.class)).isEmpty();
        assertThat(third.opened()).isEmpty();
        assertThat(third.closed()).hasSize(1);
        assertThat(third.happened(Paid.class))
                .singleElement()
                .satisfies(each -> assertThat(each.line().on()).isEqualTo("2021-12-02"));
        assertThat(third.lines(third.closed().get(0)))
                .extracting(CaseLine::on)
                .containsExactly(day("2021-12-02"), day("2021-12-08"));
    }

    @Test
    void anInspectionOnTheLastDayIsInAndOneOnTheNextIsNot() {
        WeekReview review = review(
                "2021-12-01",
                "2022-01-20",
                Towns.inspection("HG-I-2021-BH-001", "2021-11-24", "v-baohong", "HG-E-BH-001", 8, 8),
                Towns.inspection("HG-I-2021-BH-002", "2021-11-25", "v-baohong", "HG-E-BH-001", 9, 9),
                Towns.inspection("HG-I-2021-BH-003", "2021-12-01", "v-baohong", "HG-E-BH-002", 7, 7),
                Towns.inspection("HG-I-2021-BH-004", "2021-12-02", "v-baohong", "HG-E-BH-003", 6, 6));
        assertThat(review.inspections())
                .extracting(Inspection::on)
                .containsExactly(day("2021-12-01"), day("2021-11-25"));
        assertThat(cell(review.week(), Annex1Column.INSPECTED_EMPLOYERS)).isEqualTo(2);
        assertThat(cell(review.sum(), Annex1Column.INSPECTED_EMPLOYERS)).isEqualTo(2);
        assertThat(cell(review.sumBefore().orElseThrow(), Annex1Column.INSPECTED_EMPLOYERS))
                .isEqualTo(1);
    }

    @Test
    void whatIsStillMissingOfEarlierWeeksIsKnownOnTheDayAsked() {
        TownRecord late = SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-12-03");
        assertThat(review("2021-12-01", "2021-12-02", late).catchUp())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.due()).isEqualTo("2021-11-24"));
        assertThat(review("2021-12-01", "2021-12-03", late).catchUp())
                .hasSize(3)
                .noneSatisfy(each -> assertThat(each.owner().value()).isEqualTo("v-baohong"));
    }

    @Test
    void whatComesInTheNextSevenDaysIsPutTogetherByDayAndKind() {
        assertThat(review("2021-12-29", "2022-01-20").coming())
                .extracting(each ->
                        each.due() + " " + each.kind().code() + " " + each.all().size())
                .containsExactly("2021-12-30 annex1 3", "2022-01-05 weekly 4");
    }

    private static String recovered(Annex1Table table) {
        return table.cell(Annex1Row.TOTAL, Annex1Column.RECOVERED_AMOUNT)
                .money()
                .toString();
    }

    private static long cell(Annex1Table table, Annex1Column column) {
        return table.cell(Annex1Row.TOTAL, column).value();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
