package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Latitude;

/** What a town may let stand for a while, or take more or less seriously. The day is 2022-01-20. */
class WaiversTest {
    private static final String WAIVER = "waivers/v-baohong/HG-W-BH-001.yaml";
    private static final String CHECKS = "host: {kind: github";

    /** The report of the example says two inspected workers more than its records. */
    private static final Example OFF = Example.town()
            .with("report", Example.town().text("report").replace("inspectedWorkers: 38", "inspectedWorkers: 40"));

    private static final String WARNING = "REPORT_DIFFERS reports/2021-winter/1/2021-winter-1-v-baohong.yaml:27 40";

    private static String waiver(String more) {
        return """
                # yaml-language-server: $schema=../../../schemas/waiver.schema.json
                id: HG-W-BH-001
                code: N613
                record: '2021-winter-1-v-baohong'
                reason: 两名管理人员现场未登记，下期报表一并更正。
                by: v-baohong
                on: 2022-01-10
                until: 2022-02-28
                """ + more;
    }

    private static Example waived(String from, String to) {
        return OFF.with(WAIVER, waiver("")).edit(WAIVER, from, to);
    }

    @Test
    void aWarningStandsUntilItIsWaivedAndIsNotLostThen() {
        assertThat(OFF.findings()).singleElement().matches(Finding::isStanding);
        var found = OFF.with(WAIVER, waiver("")).findings();
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(Code.REPORT_DIFFERS);
            assertThat(each.isStanding()).isFalse();
            assertThat(each.waived())
                    .hasValueSatisfying(waiving -> assertThat(waiving.toString())
                            .isEqualTo("Waiving[waiver=HG-W-BH-001, reason=两名管理人员现场未登记，下期报表一并更正。,"
                                    + " by=v-baohong, until=2022-02-28]"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            last day                  | until: 2022-02-28 | until: 2022-01-20 |
            first day                 | on: 2022-01-10    | on: 2022-01-20    |
            place of the finding      | by: v-baohong     | by: v-baohong\\nat: /table/construction/inspectedWorkers |
            place above the finding   | by: v-baohong     | by: v-baohong\\nat: /table/construction |
            """)
    void waives(String name, String from, String to) {
        assertThat(waived(from, to.replace("\\n", "\n")).findings())
                .singleElement()
                .matches(each -> !each.isStanding());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            not begun yet             | on: 2022-01-10    | on: 2022-01-21    |
            ran out yesterday         | until: 2022-02-28 | until: 2022-01-19 | WAIVER_EXPIRED 8 2022-01-19
            ends before it begins     | until: 2022-02-28 | until: 2022-01-09 | WAIVER_ENDS_EARLY 8 2022-01-09
            no such code              | N613              | N643              | UNKNOWN_CODE 3 N643
            of another record         | '2021-winter-1-v-baohong' | 'HG-2021-BH-001' | WAIVER_IDLE 4 'HG-2021-BH-001'
            of no record              | '2021-winter-1-v-baohong' | 'HG-2021-BH-009' | WAIVED_RECORD_UNKNOWN 4 'HG-2021-BH-009'
            another place             | by: v-baohong     | by: v-baohong\\nat: /table/manufacturing | WAIVER_IDLE 7 /table/manufacturing
            part of a field's name    | by: v-baohong     | by: v-baohong\\nat: /table/construct | WAIVER_IDLE 7 /table/construct
            what may not be waived    | N613              | R404              | CODE_NOT_TO_WAIVE 3 R404
            people's data             | N613              | F312              | CODE_NOT_TO_WAIVE 3 F312
            """)
    void doesNotWaive(String name, String from, String to, String told) {
        String expected = told == null ? "" : told.replaceFirst(" ", " " + WAIVER + ":");
        String others = waived(from, to.replace("\\n", "\n")).summary();
        boolean isSound = !others.contains("UNKNOWN") && !others.contains("NOT_TO") && !others.contains("EARLY");
        assertThat(others.lines())
                .containsExactlyInAnyOrderElementsOf(
                        (isSound ? WARNING + "\n" + expected : expected).lines().toList());
    }

    @Test
    void aWaiverThatNothingNeedsIsTold() {
        assertThat(Example.town().with(WAIVER, waiver("")).summary())
                .isEqualTo("WAIVER_IDLE " + WAIVER + ":4 '2021-winter-1-v-baohong'");
    }

    @Test
    void anErrorOfTheTownsOwnMayBeWaivedAndTheRestIsCheckedAllTheSame() {
        var withoutPaper = OFF.edit("case", "document: {kind: mediation", "document: {kind: other");
        assertThat(withoutPaper.summary()).startsWith("AGREEMENT_WITHOUT_PAPER").doesNotContain("REPORT_DIFFERS");
        var waived = withoutPaper.with(
                WAIVER, waiver("").replace("N613", "D514").replace("'2021-winter-1-v-baohong'", "HG-2021-BH-001"));
        assertThat(waived.findings()).noneMatch(Finding::isError);
        assertThat(waived.summary()).contains("AGREEMENT_WITHOUT_PAPER", "REPORT_DIFFERS");
    }

    @Test
    void aTownRaisesAWarningAndLowersAnErrorOfItsOwn() {
        assertThat(weighed("{code: N613, severity: error, reason: 镇根欠办例会议定}").findings())
                .singleElement()
                .matches(Finding::isError);
        assertThat(weighed("{code: D514, severity: warning, reason: 镇根欠办例会议定}")
                        .edit("case", "document: {kind: mediation", "document: {kind: other")
                        .findings())
                .hasSize(2)
                .noneMatch(Finding::isError);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {code: N693, severity: error, reason: 例会议定}   | UNKNOWN_CODE town.yaml:11 N693
            {code: R404, severity: warning, reason: 例会议定} | CODE_NOT_TO_LOWER town.yaml:11 warning
            {code: D506, severity: warning, reason: 例会议定} | CODE_NOT_TO_LOWER town.yaml:11 warning
            {code: F311, severity: warning, reason: 例会议定} | CODE_NOT_TO_LOWER town.yaml:11 warning
            {code: R404, severity: none, reason: 例会议定}     | NOT_IN_LIST town.yaml:11 none
            """)
    void whatIsNotTheTownsToDecideIsRefused(String check, String expected) {
        assertThat(weighed(check).summary().lines().filter(each -> each.contains("town.yaml")))
                .containsExactly(expected);
    }

    @Test
    void aCodeIsWeighedOnce() {
        var twice = weighed(
                "{code: N613, severity: error, reason: 例会议定}\n" + "  - {code: N613, severity: warning, reason: 例会议定}");
        assertThat(twice.summary()).startsWith("CODE_SET_TWICE town.yaml:12 N613");
    }

    private static Example weighed(String check) {
        return OFF.edit("town", CHECKS, "checks:\n  - " + check + "\n" + CHECKS);
    }

    @ParameterizedTest
    @EnumSource
    void filesShapePeopleAndTheMachineAreNobodysToWaive(Code code) {
        if ("YSFTB".indexOf(code.id().charAt(0)) >= 0) {
            assertThat(Latitude.mayBeWaived(code)).isFalse();
        }
        if (Latitude.mayBeLowered(code)) {
            assertThat(code == Code.DOUBTFUL_RESIDENT_ID
                            || "YRDN".indexOf(code.id().charAt(0)) >= 0)
                    .isTrue();
        }
    }
}
