package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports of one unit held against each other: what was filed in an earlier period, or before the campaign, counts. */
class WholeCampaignTest {
    private static final String SIGNERS = "signers: {head: 廖世彪";

    /** The report with a figure in the row and the total, explained so that it agrees with the records. */
    private static Example stated(Example town, String row, String column, String property, String from, int by) {
        String text = town.text("report");
        int total = text.indexOf("  total:");
        int at = text.indexOf("  " + row + ":");
        String changed = text.substring(0, total)
                + text.substring(total, at).replaceFirst(from, property)
                + text.substring(at).replaceFirst(from, property);
        String adjusted = changed.replace(
                SIGNERS,
                "adjustments:\n  - {row: " + row + ", column: " + column + ", delta: " + by + ", reason: 凭证待补。}\n"
                        + SIGNERS);
        return town.with("report", adjusted);
    }

    @Test
    void thePoliceFileWhatWasReferred() {
        var town = Example.town();
        var filed = stated(
                town,
                "manufacturing",
                "filed-by-police",
                "    rectificationOrders: 1\n    filedByPolice: 1\n",
                "    rectificationOrders: 1\n",
                1);
        assertThat(filed.summary("report")).isEqualTo("ACTS_WITHOUT_GROUND 53 1");
        var referred = stated(
                town,
                "manufacturing",
                "referred-to-police",
                "    rectificationOrders: 1\n    referredToPolice: 1\n",
                "    rectificationOrders: 1\n",
                1);
        assertThat(referred.summary()).isEmpty();
        var punished = stated(
                town,
                "manufacturing",
                "administrative-penalties",
                "    rectificationOrders: 1\n    administrativePenalties: 2\n",
                "    rectificationOrders: 1\n",
                2);
        assertThat(punished.summary()).isEmpty();
    }

    @Test
    void noMoreIsRecoveredThanWasOwedWithTheLawsExtra() {
        var twice = stated(
                Example.town(),
                "manufacturing",
                "recovered-amount",
                "    recoveredAmount: 77429.00\n",
                "    recoveredAmount: 12000.00\n",
                65429);
        assertThat(twice.edit("report", "recoveredAmount: 132000.00", "recoveredAmount: 197429.00")
                        .summary())
                .isEmpty();
        var more = stated(
                Example.town(),
                "manufacturing",
                "recovered-amount",
                "    recoveredAmount: 78000.00\n",
                "    recoveredAmount: 12000.00\n",
                66000);
        assertThat(more.edit("report", "recoveredAmount: 132000.00", "recoveredAmount: 198000.00")
                        .summary("report"))
                .isEqualTo("RECOVERED_BEYOND_ARREARS 49 78000.00");
    }

    @Test
    void whatWasEstablishedBeforeTheCampaignCounts() {
        var earlier = Example.town()
                .edit("campaign", "startOn: 2021-11-17", "startOn: 2021-12-04")
                .edit("campaign", "no: 1, from: 2021-11-17", "no: 1, from: 2021-12-07")
                .edit("report", "arrearsWorkers: 6", "arrearsWorkers: 0");
        String text = earlier.text("report");
        String nothingFound = text.replaceAll("(?m)^    (inspected|arrears|migrantsWith).*\\n", "")
                .replace("  other:\n", "");
        assertThat(earlier.with("report", nothingFound).summary()).isEmpty();
    }

    @Test
    void theFinalReportIsHeldAgainstThePeriods() {
        var town =
                Example.town().edit("campaign", "to: 2022-01-31, due: 2022-02-17", "to: 2022-01-18, due: 2022-01-19");
        String finalPath = "reports/2021-winter/5/2021-winter-5-v-baohong.yaml";
        String text = town.text("report")
                .replace("2021-winter-1-v-baohong", "2021-winter-5-v-baohong")
                .replace("period: 1", "period: 5")
                .replace("2021-12-30", "2022-01-19")
                .replace("  - {on: 2021-12-31, by: office, step: accepted}\n", "")
                .replace("casesSettledWithoutFiling: 0", "casesSettledWithoutFiling: 1")
                .replace(
                        "    casesFiled: 1\n    recoveredWorkers: 23",
                        "    casesFiled: 1\n    casesSettledWithoutFiling: 1\n    recoveredWorkers: 23")
                .replace("recoveredAmount: 132000.00", "recoveredAmount: 243480.00")
                .replace("recoveredAmountMigrants: 129880.00", "recoveredAmountMigrants: 241360.00")
                .replace("recoveredAmount: 120000.00", "recoveredAmount: 231480.00")
                .replace("recoveredAmountMigrants: 120000.00", "recoveredAmountMigrants: 231480.00")
                .replace(SIGNERS, "published: 1\nblacklisted: 1\n" + SIGNERS);
        var whole = town.with(finalPath, text);
        assertThat(whole.summary()).isEmpty();

        String interim = whole.text("report");
        String more = interim.replace("casesFiled: 1", "casesFiled: 2")
                .replace(
                        SIGNERS,
                        "adjustments:\n  - {row: manufacturing, column: cases-filed, delta: 1, reason: 审批表待批。}\n"
                                + SIGNERS);
        var less = whole.with("report", more);
        assertThat(less.summary(finalPath)).isEqualTo("WHOLE_AGAINST_PERIODS 47 1");
        String explained = text.replace(
                "published: 1",
                "adjustments:\n  - {row: manufacturing, column: cases-filed, delta: 0, reason: 第一期多报一件。}\npublished: 1");
        assertThat(less.with(finalPath, explained).summary()).isEmpty();
    }
}
