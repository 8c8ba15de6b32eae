package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.ProjectBuilder.aProject;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Assessment.Timeliness;
import org.qingxin.derive.Indicator.Share;
import org.qingxin.model.Id;

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
        assertThat(village.reports()).isEqualTo(new Timeliness(1, 1, 1));
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
}
