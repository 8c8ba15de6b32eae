package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a colleague would ask about, and beside it the nearest thing that nobody needs to ask about. */
class DoubtfulRecordsTest {
    private static final String CREDIT = "credit/HG-X-2021-001.yaml";
    private static final String RULES = "rules/chongqing.yaml";
    private static final String ENFORCED = """
              - on: 2022-01-05
                event: decided
                by: law-enforcement
                document: {kind: decision, on: 2022-01-05}
              - on: 2022-01-15
                event: enforcing
                by: law-enforcement
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
            claimed too long ago       | case2  | from: '2021-09', to: '2021-10' | from: '2019-09', to: '2019-10' | FILED_AFTER_LIMITATION 59 filed
            claimed just in time       | case2  | from: '2021-09', to: '2021-10' | from: '2019-09', to: '2019-11' | -
            found by nobody            | case2  | channel: hotline | channel: screening | FOUND_WITHOUT_INSPECTION 7 screening
            found by an inspection     | case   | channel: window  | channel: inspection | -
            published late             | credit/HG-X-2021-001.yaml | decidedOn: 2021-12-31 | decidedOn: 2021-09-30 | PUBLISHED_LATE 7 2021-09-30
            published in the quarter   | credit/HG-X-2021-001.yaml | decidedOn: 2021-12-31 | decidedOn: 2021-10-01 | -
            a claim of a few yuan      | case2  | amount: 41000.00 | amount: 4.10 | UNLIKELY_PER_HEAD 9 4.10
            a claim of a hundred each  | case2  | amount: 41000.00 | amount: 600.00 | -
            month pasted twice         | project | month: '2021-11' | month: '2021-10' | MONTH_TWICE 31 '2021-10'
            paper of another year      | case2  | kind: order, no: 渝高新含劳监令〔2021〕1号, on: 2021-12-20 | kind: order, no: 渝高新含劳监令〔2021〕1号, on: 2020-12-20 | DAY_FAR_OFF 67 2020-12-20
            paper of two days before   | case2  | kind: order, no: 渝高新含劳监令〔2021〕1号, on: 2021-12-20 | kind: order, no: 渝高新含劳监令〔2021〕1号, on: 2021-12-18 | -
            to pay before the order    | case2  | payBy: 2021-12-27 | payBy: 2021-12-19 | DAY_FAR_OFF 65 2021-12-19
            to pay on the day of order | case2  | payBy: 2021-12-27 | payBy: 2021-12-20 | -
            due before the agreement   | case   | due: 2021-12-10  | due: 2020-12-10  | DAY_FAR_OFF 62 2020-12-10
            told next year             | case   | told: 2022-01-12 | told: 2023-01-12 | DAY_FAR_OFF 96 2023-01-12
            sheet of another year      | case   | checkedOn: 2021-11-22 | checkedOn: 2020-11-22 | DAY_FAR_OFF 15 2020-11-22
            list of another year       | compensations/HG-B-2021-001.yaml | 明细〔2021〕6号, on: 2021-12-03 | 明细〔2021〕6号, on: 2020-12-03 | DAY_FAR_OFF 12 2020-12-03
            ends before it begins      | project | endOn: 2022-11-30 | endOn: 2020-11-30 | DAY_FAR_OFF 17 2020-11-30
            inspected in the future    | supervision/HG-S-2021-001.yaml | on: 2021-12-09 | on: 2022-01-21 | RECORD_IN_FUTURE 3 2022-01-21
            inspected today            | supervision/HG-S-2021-001.yaml | on: 2021-12-09 | on: 2022-01-20 | -
            cost in ten thousands      | project | cost: 132506900.00 | cost: 13250.69 | COST_TOO_SMALL 10 13250.69
            deposit a digit short      | project | due: 2650138.00 | due: 265013.80 | DEPOSIT_NOT_ITS_SHARE 24 265013.80
            deposit to the yuan        | project | due: 2650138.00 | due: 2650137.00 | -
            claimed ten times as much  | case2  | amount: 41000.00 | amount: 397145.00 | DIGIT_SLIP 40 39714.50
            claimed by fewer           | case2  | workers: 6, amount: 41000.00 | workers: 5, amount: 397145.00 | -
            wages in ten thousands     | compensations/HG-B-2021-001.yaml | wages: 172572.00 | wages: 17.26 | UNLIKELY_PER_HEAD 10 17.26
            """)
    void isAskedAbout(String name, String file, String from, String to, String expected) {
        var example = Example.town().edit(file, from, to);
        assertThat(example.summary(file)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anInspectionAfterTheFindingDidNotFindIt() {
        var example = Example.town()
                .edit("case", "channel: window", "channel: inspection")
                .edit("inspection", "on: 2021-11-19", "on: 2021-11-24");
        assertThat(example.summary("case")).isEqualTo("FOUND_WITHOUT_INSPECTION 7 inspection");
    }

    @Test
    void anOldClaimIsFiledForAReason() {
        var example = Example.town()
                .edit("case2", "from: '2021-09', to: '2021-10'", "from: '2019-09', to: '2019-10'")
                .edit("case2", "event: filed\n", "event: filed\n    note: 2020年以来一直催要，有微信记录。\n");
        assertThat(example.summary()).isEmpty();
    }

    @Test
    void aCourtIsAskedAfterTheDemandAndBeforeItIsTooLate() {
        var tooEarly = Example.town().with("case2", Example.town().text("case2") + ENFORCED);
        assertThat(tooEarly.summary("case2")).isEqualTo("ENFORCED_OUT_OF_TIME 82 2022-01-15");
        var inTime = tooEarly.edit("case2", "- on: 2022-01-15", "- on: 2022-01-16");
        assertThat(inTime.summary()).isEmpty();
        assertThat(tooEarly.edit("case2", "event: decided\n", "event: decided\n    payBy: 2022-01-08\n")
                        .edit("case2", "- on: 2022-01-15", "- on: 2022-01-18")
                        .summary("case2"))
                .isEqualTo("ENFORCED_OUT_OF_TIME 83 2022-01-18");
        assertThat(inTime.edit(RULES, "suit-months, value: 6", "suit-months, value: 0")
                        .edit(RULES, "enforce-window-months, value: 3", "enforce-window-months, value: 0")
                        .summary("case2"))
                .isEqualTo("ENFORCED_OUT_OF_TIME 82 2022-01-16");
    }

    @Test
    void compensationIsAtMostTheWages() {
        String extra = """
              - on: 2022-01-05
                event: paid
                by: social-security
                source: employer
                workers: 6
                migrants: 5
                amount: 38714.50
                migrantAmount: 31890.00
                nature: compensation
            """;
        var whole = Example.town().with("case2", Example.town().text("case2") + extra);
        assertThat(whole.summary()).isEmpty();
        String text = whole.text("case2");
        int at = text.lastIndexOf("38714.50");
        var more = whole.with("case2", text.substring(0, at) + "38714.51" + text.substring(at + 8));
        assertThat(more.summary("case2")).isEqualTo("EXTRA_BEYOND_LIMIT 84 38714.51");
        assertThat(more.edit(RULES, "percent-max, value: 100", "percent-max, value: 101")
                        .summary())
                .isEmpty();
    }

    @Test
    void whatIsPublishedNowhereIsLateOnceTheQuarterIsOver() {
        var silent = Example.town().edit(CREDIT, "publishedOn: 2021-12-31\n", "");
        assertThat(silent.summary()).isEmpty();
        assertThat(silent.edit(CREDIT, "decidedOn: 2021-12-31", "decidedOn: 2021-10-19")
                        .summary(CREDIT))
                .isEqualTo("PUBLISHED_LATE 7 2021-10-19");
    }

    @Test
    void anEntryTwiceIsAskedAboutUnlessItSaysWhichIsWhich() {
        String text = Example.town().text("case");
        int at = text.indexOf("  - on: 2021-12-29");
        String entry = text.substring(at, text.indexOf("  - on: 2022-01-10"));
        var twice = Example.town().with("case", text.substring(0, at) + entry + text.substring(at));
        assertThat(twice.summary("case")).isEqualTo("ENTRY_TWICE 82 noted");
        assertThat(twice.edit("case", "电话提醒", "当面提醒").summary()).isEmpty();
    }

    @Test
    void everyoneIsPaidATenthToTheFen() {
        var tenth = Example.town()
                .edit("case2", "amount: 12000.00", "amount: 3871.45")
                .edit("case2", "migrantAmount: 9880.00", "migrantAmount: 3189.00");
        assertThat(tenth.summary()).contains("DIGIT_SLIP cases/2021/v-baohong/HG-2021-BH-002.yaml:74 3871.45");
        var fewer = tenth.edit(
                "case2",
                "workers: 6\n    migrants: 5\n    amount: 3871",
                "workers: 5\n    migrants: 5\n    amount: 3871");
        assertThat(fewer.summary()).doesNotContain("DIGIT_SLIP");
    }

    @Test
    void aCaseThatStandsStillIsAskedAboutOnce() {
        String open = """
                id: HG-2021-BH-003
                campaign: '2021-winter'
                unit: v-baohong
                countedBy: v-baohong
                village: v-baohong
                source: {channel: hotline, firstUnit: v-baohong, kind: complaint, remoteChannelsTold: true}
                employer: HG-E-GJ-001
                claim: {workers: 3, amount: 18600.00, from: '2021-10', to: '2021-10', nature: wage}
                timeline:
                  - on: 2021-12-20
                    event: registered
                    by: v-baohong
                """;
        String path = "cases/2021/v-baohong/HG-2021-BH-003.yaml";
        String modeline = Example.town().text("case").lines().findFirst().orElseThrow() + "\n";
        var thirtyOneDays = Example.town().with(path, modeline + open);
        assertThat(thirtyOneDays.summary(path)).isEqualTo("CASE_STANDS_STILL 11 2021-12-20");
        assertThat(thirtyOneDays.edit(path, "on: 2021-12-20", "on: 2021-12-21").summary())
                .isEmpty();
        assertThat(thirtyOneDays
                        .edit(path, "event: registered", "event: received")
                        .summary())
                .as("the clue that was not taken up is a warning already")
                .isEmpty();
    }
}
