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
}
