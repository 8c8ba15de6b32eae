package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.derive.ProjectBuilder.aProject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Assessment.Timeliness;
import org.qingxin.derive.Indicator.Share;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.SubmissionsTest;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Id;
import org.qingxin.model.RuleSet.Jurisdiction;

class AssessmentTest {
    @Test
    void countsWhatWasDueAndLeavesOutWhatIsNot() {
        Views views = Towns.with(
                        SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-11-24"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-01", "2021-12-03"))
                .asOf("2021-12-09");
        Assessment village = views.assessment().stream()
                .filter(each -> each.unit().equals(new Id.Unit("v-baohong")))
                .findFirst()
                .orElseThrow();
        Timeliness reports = village.reports();
        assertThat(List.of(reports.onTime(), reports.late(), reports.overdue())).containsExactly(1, 1, 1);
        assertThat(reports.in(Deadline.State.DONE_LATE))
                .extracting(Deadline::due)
                .containsExactly(LocalDate.parse("2021-12-01"));
        assertThat(village.reports().rate().orElseThrow()).hasToString("33.3");
        assertThat(village.duties().rate()).isEmpty();
    }

    @Test
    void indicatorsAreSharesOfRunningProjects() {
        Views views = Towns.with(
                        aProject("HG-P-BH-001")
                                .month("2021-12", 7, Optional.empty(), Optional.of("2022-01-10"))
                                .build(),
                        aProject("HG-P-BH-002")
                                .withoutAccount()
                                .month("2021-12", 6, Optional.empty(), Optional.empty())
                                .build())
                .asOf("2022-01-20");
        assertThat(views.indicators())
                .extracting(each -> each.kind() + " " + each.part() + "/" + each.whole() + " "
                        + each.isMet().map(Object::toString).orElse("-"))
                .containsExactly(
                        "CLUE_ON_TIME 0/0 -",
                        "DEPOSIT 2/2 -",
                        "ACCOUNT 1/2 -",
                        "REAL_NAME 13/20 false",
                        "ON_BEHALF 10/10 true");
    }

    @Test
    void anIndicatorNamesWhatItCountsAndWhatFallsShort() {
        Views views = Towns.with(
                        aProject("HG-P-BH-001").build(),
                        aProject("HG-P-BH-002").withoutAccount().build())
                .asOf("2022-01-20");
        Indicator account = views.indicators().get(Indicator.Kind.ACCOUNT.ordinal());
        assertThat(account.shares())
                .containsExactly(
                        new Share(new Id.Project("HG-P-BH-001"), 1, 1), new Share(new Id.Project("HG-P-BH-002"), 0, 1));
        assertThat(account.shares()).filteredOn(Share::isFull).hasSize(1);
    }

    @Test
    void theUnitThatDidLeastOnTimeComesFirstAndThatOfWhichNothingWasDueLast() {
        List<Assessment> ranked = Towns.with(
                        SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-11-24"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-01", "2021-12-03"))
                .asOf("2021-12-09")
                .assessment();
        List<Assessment> due =
                ranked.stream().filter(each -> each.all().all() > 0).toList();
        assertThat(due.get(0).all().rate().orElseThrow()).isEqualByComparingTo("0");
        assertThat(due.get(due.size() - 1).unit()).isEqualTo(new Id.Unit("v-baohong"));
        assertThat(ranked).startsWith(due.toArray(Assessment[]::new)).hasSizeGreaterThan(due.size());
    }

    @Test
    void everyFigureIsTheSizeOfAListThatCanBeShown() {
        Views views = Towns.with(
                        aCase("HG-2021-BH-001")
                                .key()
                                .on("2021-11-18", new Registered(), verified(4, "4000"), paid(4, "4000"))
                                .on("2021-11-20", closed(Basis.SETTLED, "2021-11-20"))
                                .build(),
                        SubmissionsTest.report(
                                "v-baohong", true, "submitted 2021-12-30, returned 2021-12-31, submitted 2022-01-04"),
                        SubmissionsTest.report("v-hanhu", true, "submitted 2021-12-30"))
                .asOf("2022-01-20");
        Assessment village = of("v-baohong", views);
        assertThat(village.returned()).extracting(each -> each.id().value()).containsExactly("2021-winter-1-v-baohong");
        assertThat(village.cells())
                .extracting(each -> each.line().column().number())
                .containsOnly(5, 6, 7, 8, 9, 11, 12, 13, 14, 15);
        assertThat(village.unexplained()).isEqualTo(village.cells().size()).isEqualTo(20);
        assertThat(village.adjusted()).isZero();
        assertThat(village.lookBacks().overdue()).isEqualTo(1);
        assertThat(village.all().all())
                .isEqualTo(village.reports().all() + village.duties().all());
        assertThat(village.settlement().rateByPeople().orElseThrow()).isEqualByComparingTo("100");
        assertThat(of("v-hanhu", views).returned()).isEmpty();
    }

    private static Assessment of(String unit, Views views) {
        return views.assessment().stream()
                .filter(each -> each.unit().value().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTargetIsThatOfTheDayWithItsSource() {
        Towns town = Towns.with(
                Towns.ruleSet("before", Jurisdiction.NATIONAL, "2020-05-01", Map.of("deposit-rate", "100")),
                Towns.ruleSet("after", Jurisdiction.MUNICIPAL, "2022-01-10", Map.of("deposit-rate", "95")),
                aProject("HG-P-BH-001").build());
        assertThat(List.of("2022-01-09", "2022-01-10"))
                .extracting(day -> town.asOf(day).indicators().get(Indicator.Kind.DEPOSIT.ordinal()))
                .extracting(
                        each -> each.target().orElseThrow().intValue(),
                        each -> each.basis().orElseThrow().ruleSet().id().value())
                .containsExactly(tuple(100, "before"), tuple(95, "after"));
        assertThat(town.asOf("2022-01-10").indicators().get(0).basis()).isEmpty();
    }
}
