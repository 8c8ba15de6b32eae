package org.qingxin.derive.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Step;
import org.qingxin.model.PeriodReport.Step.Done;
import org.qingxin.model.Unit;

public class SubmissionsTest {
    /** A report of period 1 with a flow such as {@code submitted 2021-12-30, returned 2021-12-31}. */
    public static PeriodReport report(String unit, boolean zero, String flow) {
        List<Step> steps = new ArrayList<>();
        for (String step : flow.split(", ")) {
            String[] words = step.split(" ");
            steps.add(new Step(
                    LocalDate.parse(words[1]),
                    new Id.Unit(unit),
                    Done.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    Optional.empty()));
        }
        return new PeriodReport(
                new Id.Report("2021-winter-1-" + unit),
                Towns.CAMPAIGN,
                1,
                new Id.Unit(unit),
                LocalDate.parse("2021-12-30"),
                zero,
                Map.of(),
                Map.of(),
                0,
                0,
                new PeriodReport.Signers("某某", "某**", Optional.empty()),
                List.of(),
                steps,
                Optional.empty());
    }

    public static Briefing weekly(String unit, String week, String sentOn) {
        return briefing(week + "-" + unit, Briefing.Kind.WEEKLY, unit, week, sentOn, Optional.empty());
    }

    static Briefing briefing(
            String id, Briefing.Kind kind, String unit, String week, String sentOn, Optional<Id.Case> about) {
        return new Briefing(
                new Id.Briefing(id),
                kind,
                Towns.CAMPAIGN,
                new Id.Unit(unit),
                LocalDate.parse(sentOn),
                Optional.of(LocalDate.parse(week)),
                about,
                Optional.empty(),
                "本周工作情况");
    }

    private static Unit unit(Views views, String id) {
        return views.ledger().data().unit(new Id.Unit(id)).orElseThrow();
    }

    @ParameterizedTest(name = "{0}, zero {1}: on {2} it is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            submitted 2021-12-30                                             | false | 2022-01-20 | ON_TIME  | 0
            submitted 2021-12-30                                             | true  | 2022-01-20 | ZERO     | 0
            submitted 2022-01-02                                             | true  | 2022-01-20 | LATE     | 3
            submitted 2022-01-02                                             | false | 2021-12-30 | NOT_DUE  | 0
            submitted 2022-01-02                                             | false | 2022-01-01 | MISSING  | 2
            submitted 2021-12-30, returned 2021-12-31                        | false | 2022-01-04 | RETURNED | 5
            submitted 2021-12-30, returned 2021-12-31                        | false | 2021-12-30 | ON_TIME  | 0
            submitted 2021-12-29, returned 2021-12-30, submitted 2022-01-01  | false | 2022-01-20 | LATE     | 2
            submitted 2021-12-29, accepted 2021-12-30                        | false | 2022-01-20 | ON_TIME  | 0
            """)
    void annex1(String flow, boolean zero, String asOf, Submission.State state, long late) {
        Views views = Towns.with(report("v-baohong", zero, flow)).asOf(asOf);
        Submission submission = views.submissions()
                .annex1(unit(views, "v-baohong"), views.period(1).orElseThrow());
        assertThat(submission.state()).isEqualTo(state);
        assertThat(submission.daysLate()).isEqualTo(late);
    }

    @Test
    void onlyUnitsThatOweItAreInAPeriodsColumn() {
        Views views = Towns.with().asOf("2022-01-20");
        assertThat(views.submissions().annex1(views.period(1).orElseThrow()))
                .extracting(each -> each.unit().value(), Submission::state, Submission::daysLate)
                .containsExactly(
                        tuple("v-baohong", Submission.State.MISSING, 21L),
                        tuple("v-hanhu", Submission.State.MISSING, 21L),
                        tuple("office", Submission.State.MISSING, 21L));
        assertThat(views.submissions()
                        .annex1(unit(views, "social-security"), views.period(1).orElseThrow())
                        .state())
                .isEqualTo(Submission.State.NOT_OWED);
    }

    @Test
    void weeksAreWednesdaysWithoutTheHoliday() {
        assertThat(Towns.with().asOf("2022-01-20").submissions().weeks())
                .hasSize(12)
                .doesNotContain(LocalDate.parse("2022-02-02"))
                .startsWith(LocalDate.parse("2021-11-24"))
                .endsWith(LocalDate.parse("2022-02-16"));
    }

    @Test
    void theWeeklyReportIsMeasuredAgainstItsWednesday() {
        Views views = Towns.with(
                        weekly("v-baohong", "2021-11-24", "2021-11-24"),
                        weekly("v-baohong", "2021-12-01", "2021-12-03"),
                        weekly("v-baohong", "2021-12-08", "2021-12-09"))
                .asOf("2021-12-08");
        assertThat(List.of("2021-11-24", "2021-12-01", "2021-12-08"))
                .extracting(week -> views.submissions()
                        .weekly(unit(views, "v-baohong"), LocalDate.parse(week))
                        .state())
                .containsExactly(Submission.State.ON_TIME, Submission.State.LATE, Submission.State.NOT_DUE);
    }
}
