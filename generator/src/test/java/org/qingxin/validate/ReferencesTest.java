package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Catalog;

/** Ids, file names and what they lead to. */
class ReferencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            to an employer       | case       | employer: HG-E-GJ-010 | employer: HG-E-GJ-011 | UNKNOWN_REFERENCE 8 HG-E-GJ-011
            to a unit            | case       | village: v-baohong    | village: v-baohang    | UNKNOWN_REFERENCE 6 v-baohang
            to an acting unit    | case2      | to: law-enforcement   | to: law-inforcement   | UNKNOWN_REFERENCE 57 law-inforcement
            in a document        | compensations/HG-B-2021-001.yaml | to: [office, finance, | to: [office, finances, | UNKNOWN_REFERENCE 12 finances
            in a list            | project    | [HG-E-GJ-010]         | [HG-E-GJ-010, HG-E-BH-002] | UNKNOWN_REFERENCE 13 HG-E-BH-002
            to the campaign      | town       | campaign: '2021-winter' | campaign: '2022-winter' | UNKNOWN_REFERENCE 7 '2022-winter'
            a zone that is none  | town       | timeZone: Asia/Shanghai | timeZone: Asia/Chongqin | UNKNOWN_TIME_ZONE 6 Asia/Chongqin
            no such period       | report     | period: 1             | period: 9             | NO_SUCH_PERIOD 4 9
            another period       | report     | period: 1             | period: 2             | ID_TELLS_OTHERWISE 2 '2021-winter-1-v-baohong'
            periods with a gap   | campaign   | from: 2021-12-30      | from: 2021-12-31      | PERIODS_APART 17 2021-12-31
            periods that overlap | campaign   | from: 2022-01-09      | from: 2022-01-08      | PERIODS_APART 18 2022-01-08
            period reversed      | campaign   | to: 2022-01-28        | to: 2022-01-08        | PERIOD_REVERSED 19 2022-01-08
            due before the end   | campaign   | due: 2021-12-30       | due: 2021-12-28       | DUE_BEFORE_END 16 2021-12-28
            """)
    void isTold(String name, String file, String from, String to, String expected) {
        assertThat(Example.town().edit(file, from, to).summary(file)).isEqualTo(expected);
    }

    @Test
    void aUnitThatOwesNoReportFiledOne() {
        var example = Example.town().edit("unit", "[annex1, weekly", "[weekly");
        assertThat(example.summary()).isEqualTo("NOT_OWED " + Example.path("report") + ":5 v-baohong");
    }

    @Test
    void aNumberThatViewsNeedAndNoRuleSetGivesIsMissing() {
        var example = Example.town();
        String line = example.text("rules/chongqing.yaml")
                .lines()
                .filter(each -> each.contains("escalate-days"))
                .findFirst()
                .orElseThrow();
        var without = example.edit("rules/chongqing.yaml", line + "\n", "");
        assertThat(without.summary()).isEqualTo("MISSING_PARAMETERS town.yaml:2");
        assertThat(without.findings()).map(Catalog.chinese()::message).containsExactly("参数表缺少：escalate-days");
    }

    @Test
    void suggestsTheNearestRecordByItsName() {
        var found = Example.town()
                .edit("case", "project: HG-P-BH-001", "project: HG-P-BH-007")
                .findings();
        assertThat(found)
                .map(Catalog.chinese()::message)
                .containsExactly("找不到项目 `HG-P-BH-007`，是不是 `HG-P-BH-001`（谷岸云栖小区一期工程）？");
    }

    @Test
    void aFileNamedOtherwiseIsToldOnceAlsoIfOthersReferToIt() {
        var example = Example.town();
        String text = example.text("project");
        var renamed = example.without("project").with("projects/v-baohong/HG-P-BH-009.yaml", text);
        assertThat(renamed.summary())
                .isEqualTo("ID_IS_NOT_FILE_NAME projects/v-baohong/HG-P-BH-009.yaml:2 HG-P-BH-001");
        var mistyped = example.edit("project", "id: HG-P-BH-001", "id: HG-P-BH-010");
        assertThat(mistyped.summary("project")).startsWith("ID_IS_NOT_FILE_NAME 2 HG-P-BH-010");
        assertThat(mistyped.findings()).hasSize(1);
    }

    @Test
    void aCopyWhoseIdWasForgottenIsToldOnce() {
        var example = Example.town()
                .with("employers/v-baohong/HG-E-AA-001.yaml", Example.town().text("employer"));
        assertThat(example.summary())
                .isEqualTo("ID_IS_NOT_FILE_NAME employers/v-baohong/HG-E-AA-001.yaml:2 HG-E-BH-001");
    }

    @Test
    void anIdIsUsedOnceInAllFolders() {
        var example = Example.town()
                .with("employers/v-hanhu/HG-E-BH-001.yaml", Example.town().text("employer"));
        assertThat(example.summary()).isEqualTo("ID_USED_TWICE employers/v-hanhu/HG-E-BH-001.yaml:2 HG-E-BH-001");
        var found = example.findings().get(0);
        assertThat(found.related())
                .singleElement()
                .satisfies(other -> assertThat(other.path()).isEqualTo("employers/v-baohong/HG-E-BH-001.yaml"));
    }

    @Test
    void idsThatDifferOnlyInCaseAreTheSame() {
        var example = Example.town()
                .with("units/V-baohong.yaml", Example.town().text("unit").replace("id: v-baohong", "id: V-baohong"));
        assertThat(example.findings()).hasSize(1);
    }

    @Test
    void aBrokenFileIsToldOnceAndReferencesToItAreNotDangling() {
        assertThat(Example.town().edit("project", "name:", "name：").summary())
                .isEqualTo("FULL_WIDTH_COLON " + Example.path("project") + ":3 ：");
        assertThat(Example.town().edit("unit", "kind: village", "kind: vilage").findings())
                .hasSize(1);
        assertThat(Example.town().edit("town", "prefix: HG", "prefix: 1").findings())
                .hasSize(1);
    }

    @Test
    void aFileWithAnotherMistakeIsAskedForItsReferencesInTheSameRun() {
        var example = Example.town()
                .edit("case", "channel: window", "channel: windaw")
                .edit("case", "village: v-baohong", "village: v-baohang");
        assertThat(example.summary("case")).isEqualTo("UNKNOWN_REFERENCE 6 v-baohang\nNOT_IN_LIST 7 windaw");
    }

    @Test
    void everyDataFolderHasATown() {
        assertThat(Example.town().without("town").summary()).isEqualTo("NO_TOWN town.yaml:1");
    }

    @Test
    void filesOutsideEveryRecordsFolderAreTold() {
        var example = Example.town()
                .with("notes.txt", "x")
                .with("case/HG-2021-BH-009.yaml", "id: x")
                .with("units/v-hanhu.yml", "id: v-hanhu")
                .with("units/README.md", "fine");
        assertThat(example.summary())
                .isEqualTo(
                        "STRAY_FILE case/HG-2021-BH-009.yaml:1\nSTRAY_FILE notes.txt:1\nSTRAY_FILE units/v-hanhu.yml:1");
    }

    @Test
    void aFolderWithoutRecordsIsTold() {
        assertThat(Example.of(Map.of()).summary()).isEqualTo("NO_RECORDS :1");
    }
}
