package org.qingxin.derive.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.instalment;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.derive.ProjectBuilder.aProject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.CaseBuilder;
import org.qingxin.derive.ProjectBuilder;
import org.qingxin.derive.RandomTown;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.warning.Warning.Level;
import org.qingxin.derive.warning.Warning.Rule;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Referred;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Project.Safeguards.Board;
import org.qingxin.model.TownRecord;

/** Each rule from the day before it holds to the day it is handled. */
class WarningsTest {
    private static final String PROJECT = "HG-P-BH-001";

    private static List<String> told(Rule rule, String asOf, TownRecord... records) {
        return Towns.with(records).asOf(asOf).warnings().stream()
                .filter(each -> each.rule() == rule)
                .map(each -> each.level() + " " + each.target().value() + " " + each.since())
                .toList();
    }

    /** Inspected lately, so that only the rule in question speaks. */
    private static TownRecord[] project(ProjectBuilder project) {
        return new TownRecord[] {project.build()};
    }

    @Test
    void verifiedAndUnpaidForThirtyDays() {
        CaseBuilder owing = aCase("HG-2021-BH-001").on("2021-11-25", new Registered(), verified(2, "20000"));
        assertThat(told(Rule.W1, "2021-12-25", owing.build())).isEmpty();
        assertThat(told(Rule.W1, "2021-12-26", owing.build())).containsExactly("RED HG-2021-BH-001 2021-12-26");
        assertThat(told(
                        Rule.W1,
                        "2021-12-26",
                        owing.on("2021-12-20", paid(1, "1")).build()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} workers, {1} 元: {2}")
    @CsvSource({"10, 60000, true", "9, 60000, false", "10, 59999.99, false", "1, 10000, true", "1, 9999, false"})
    void overdueOrderAtTheThresholdOfTheCrime(int workers, String amount, boolean raised) {
        CaseBuilder ordered = aCase("HG-2021-BH-001")
                .claim(workers, amount, "2021-08", "2021-10")
                .on("2021-11-25", new Registered(), verified(workers, amount), new Filed())
                .on("2021-12-01", new Ordered(LocalDate.parse("2021-12-10"), Optional.empty()));
        assertThat(told(Rule.W2, "2021-12-10", ordered.build())).isEmpty();
        assertThat(told(Rule.W2, "2021-12-11", ordered.build())).hasSize(raised ? 1 : 0);
        assertThat(told(
                        Rule.W2,
                        "2021-12-12",
                        ordered.on("2021-12-12", new Referred()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49, MASS, 0", "50, MASS, 1", "1, EXTREME, 1", "60, OTHER, 1"})
    void manyPeopleOrAnExtremeIncident(int persons, Incident.Kind kind, int raised) {
        Incident incident = new Incident(
                new Id.Incident("HG-T-2021-001"),
                LocalDate.parse("2021-12-13"),
                "项目部",
                new Id.Unit("v-baohong"),
                persons,
                kind,
                new Id.Unit("v-baohong"),
                Optional.empty(),
                true,
                "讨薪",
                List.of(new Incident.Step(
                        LocalDate.parse("2021-12-20"),
                        new Id.Unit("v-baohong"),
                        Incident.Step.Done.CLOSED,
                        Optional.empty())));
        assertThat(told(Rule.W3, "2021-12-13", incident)).hasSize(raised);
        assertThat(told(Rule.W3, "2021-12-20", incident)).isEmpty();
    }

    @Test
    void publicProjectOpenAfterYearEnd() {
        TownRecord project = aProject(PROJECT).invest(Investment.GOV).build();
        TownRecord owing = aCase("HG-2021-BH-001")
                .project(PROJECT)
                .on("2021-12-20", new Registered(), verified(2, "20000"))
                .build();
        TownRecord notYetVerified = aCase("HG-2022-BH-001")
                .project(PROJECT)
                .on("2022-01-05", new Registered())
                .build();
        TownRecord foundLate = aCase("HG-2022-BH-002")
                .project(PROJECT)
                .on("2022-01-05", new Registered(), verified(1, "9000"))
                .build();
        assertThat(told(Rule.W4, "2021-12-31", project, owing)).isEmpty();
        assertThat(told(Rule.W4, "2022-01-06", project, owing, notYetVerified, foundLate))
                .containsExactly("RED HG-2021-BH-001 2022-01-01", "RED HG-2022-BH-002 2022-01-05");
    }

    @Test
    void wagesOfAMonthUnpaidWhenTheNextIsOver() {
        TownRecord[] unpaid =
                project(aProject(PROJECT).month("2021-10", 10, Optional.of("2021-11-10"), Optional.empty()));
        assertThat(told(Rule.W5, "2021-11-30", unpaid)).isEmpty();
        assertThat(told(Rule.W5, "2021-12-01", unpaid)).containsExactly("RED HG-P-BH-001 2021-12-01");
        TownRecord[] late =
                project(aProject(PROJECT).month("2021-10", 10, Optional.of("2021-11-10"), Optional.of("2021-12-05")));
        assertThat(told(Rule.W5, "2021-12-04", late)).hasSize(1);
        assertThat(told(Rule.W5, "2021-12-05", late)).isEmpty();
    }

    @Test
    void labourCostNotDisbursedInAMonthOrForTooLong() {
        TownRecord[] behind = project(aProject(PROJECT).month("2021-10", 10, Optional.empty(), Optional.empty()));
        assertThat(told(Rule.W6, "2021-12-01", behind)).containsExactly("ORANGE HG-P-BH-001 2021-12-01");
        TownRecord[] gap = project(aProject(PROJECT).month("2021-11", 10, Optional.of("2021-12-10"), Optional.empty()));
        assertThat(told(Rule.W6, "2022-01-14", gap)).isEmpty();
        assertThat(told(Rule.W6, "2022-01-15", gap)).containsExactly("ORANGE HG-P-BH-001 2022-01-15");
    }

    @Test
    void noWageAccountThirtyDaysAfterTheContract() {
        TownRecord[] large = project(aProject(PROJECT).cost("4000000").withoutAccount());
        assertThat(told(Rule.W7, "2021-10-31", large)).isEmpty();
        assertThat(told(Rule.W7, "2021-11-01", large)).containsExactly("ORANGE HG-P-BH-001 2021-11-01");
        assertThat(told(Rule.W7, "2021-11-09", large)).containsExactly("RED HG-P-BH-001 2021-11-01");
        assertThat(told(
                        Rule.W7,
                        "2021-11-01",
                        project(aProject(PROJECT).cost("3999999.99").withoutAccount())))
                .isEmpty();
    }

    @Test
    void guaranteeEndsSoonOrDepositIsShort() {
        TownRecord[] ending = project(aProject(PROJECT).guaranteeUntil("2022-01-31"));
        assertThat(told(Rule.W8, "2021-12-31", ending)).isEmpty();
        assertThat(told(Rule.W8, "2022-01-01", ending)).containsExactly("ORANGE HG-P-BH-001 2022-01-01");
        assertThat(told(Rule.W8, "2021-11-18", project(aProject(PROJECT).stored("89999.99"))))
                .containsExactly("ORANGE HG-P-BH-001 2021-11-17");
    }

    @Test
    void anEmployerOrContractorWithTwoOpenCases() {
        TownRecord project = aProject(PROJECT).build();
        TownRecord first = aCase("HG-2021-BH-001")
                .project(PROJECT)
                .on("2021-11-18", new Registered())
                .build();
        TownRecord second = aCase("HG-2021-BH-002")
                .project(PROJECT)
                .employer("HG-E-BH-002")
                .on("2021-11-25", new Registered())
                .build();
        assertThat(told(Rule.W9, "2021-11-24", project, first, second)).isEmpty();
        assertThat(told(Rule.W9, "2021-11-25", project, first, second))
                .containsExactly("ORANGE HG-E-BH-009 2021-11-25");
    }

    @Test
    void anOverdueInstalment() {
        TownRecord agreed = aCase("HG-2021-BH-001")
                .on("2021-11-25", new Registered(), verified(2, "20000"))
                .on("2021-12-01", new Agreed(List.of(instalment("2021-12-10", "20000"))))
                .build();
        assertThat(told(Rule.W10, "2021-12-10", agreed)).isEmpty();
        assertThat(told(Rule.W10, "2021-12-11", agreed)).containsExactly("ORANGE HG-2021-BH-001 2021-12-11");
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "6, 1"})
    void tooFewRegisteredByRealName(int realNamed, int raised) {
        TownRecord[] records = project(
                aProject(PROJECT).month("2021-12", realNamed, Optional.of("2022-01-05"), Optional.of("2022-01-10")));
        assertThat(told(Rule.W11, "2022-01-20", records)).hasSize(raised);
    }

    @Test
    void boardOrOfficerMissing() {
        assertThat(told(Rule.W12, "2021-11-20", project(aProject(PROJECT)))).isEmpty();
        assertThat(told(Rule.W12, "2021-11-20", project(aProject(PROJECT).board(Board.Item.WAGE))))
                .containsExactly("YELLOW HG-P-BH-001 2021-11-17");
        assertThat(told(Rule.W12, "2021-11-20", project(aProject(PROJECT).withoutOfficer())))
                .hasSize(1);
    }

    @Test
    void notInspectedForSixtyDaysOrNeverByApp() {
        assertThat(told(Rule.W13, "2022-01-16", project(aProject(PROJECT)))).isEmpty();
        assertThat(told(Rule.W13, "2022-01-17", project(aProject(PROJECT))))
                .containsExactly("YELLOW HG-P-BH-001 2022-01-17");
        assertThat(told(Rule.W13, "2021-11-20", project(aProject(PROJECT).withoutApp())))
                .containsExactly("YELLOW HG-P-BH-001 2021-11-17");
    }

    @Test
    void endsSoonWithUnpaidWages() {
        TownRecord project = aProject(PROJECT).from("2021-06-01", "2022-01-31").build();
        TownRecord owing = aCase("HG-2021-BH-001")
                .project(PROJECT)
                .on("2021-12-20", new Registered(), verified(2, "20000"))
                .build();
        assertThat(told(Rule.W14, "2022-01-01", project, owing)).isEmpty();
        assertThat(told(Rule.W14, "2022-01-02", project, owing)).containsExactly("YELLOW HG-P-BH-001 2022-01-02");
    }

    @Test
    void aClueNobodyTookUp() {
        TownRecord clue =
                aCase("HG-2022-BH-001").on("2022-01-26", new Received()).build();
        assertThat(told(Rule.W15, "2022-02-07", clue)).isEmpty();
        assertThat(told(Rule.W15, "2022-02-08", clue)).containsExactly("YELLOW HG-2022-BH-001 2022-02-08");
    }

    @Test
    void theLevelRisesByOneTheDayAfterTheWarningIsDue() {
        TownRecord clue =
                aCase("HG-2022-BH-001").on("2022-01-04", new Received()).build();
        assertThat(told(Rule.W15, "2022-01-19", clue)).containsExactly("YELLOW HG-2022-BH-001 2022-01-12");
        assertThat(told(Rule.W15, "2022-01-20", clue)).containsExactly("ORANGE HG-2022-BH-001 2022-01-12");
        Warning raised = Towns.with(clue).asOf("2022-01-20").warnings().get(0);
        assertThat(raised.base()).isEqualTo(Level.YELLOW);
        assertThat(raised.isRaised()).isTrue();
        assertThat(raised.parameters()).extracting(Parameters.Used::code).containsExactly("accept-working-days");
    }

    @Test
    void theDayBeforeNothingIsKnownOfTheDayAfter() {
        for (long seed = 1; seed < 6; seed++) {
            Views views = RandomTown.town(seed);
            assertThat(views.warnings()).allMatch(each -> !each.since().isAfter(views.asOf()));
            assertThat(views.warnings()).isSortedAccordingTo(Comparator.comparing(Warning::level));
        }
    }

    @Test
    void anEmployerIsNamedByItsRecordEvenIfItIsMissing() {
        TownRecord employer = Towns.employer("HG-E-BH-001", Employer.Category.OTHER);
        TownRecord owing =
                aCase("HG-2021-BH-001").on("2021-11-25", new Registered()).build();
        assertThat(Towns.with(employer, owing)
                        .asOf("2021-11-25")
                        .cases()
                        .get(0)
                        .title()
                        .employer())
                .isEqualTo("重庆示例HG-E-BH-001");
        assertThat(Towns.with(owing).asOf("2021-11-25").cases().get(0).title().employer())
                .isEqualTo("HG-E-BH-001");
    }
}
