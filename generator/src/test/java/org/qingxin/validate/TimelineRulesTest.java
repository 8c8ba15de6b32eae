package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Catalog;

/** One mistake in the course of a case: one finding, on the line that is wrong. */
class TimelineRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            begins by being checked    | case2 | event: registered  | event: verifying    | FIRST_EVENT 30 verifying
            mediation, then withdrawn  | case2 | event: verifying   | event: mediating    | BAD_TRANSITION 33 mediating
            stage left out             | case  | - on: 2021-11-24\\n    event: mediating\\n    by: social-security\\n    note: 总包表示可先付一半，劳务公司要求等业主12月进度款。\\n  - on | - on | BAD_TRANSITION 55 agreed
            day too late               | case2 | on: 2021-12-01     | on: 2021-12-11      | EVENT_OUT_OF_ORDER 32 2021-12-11
            day too early              | case2 | on: 2021-12-06     | on: 2021-11-06      | EVENT_OUT_OF_ORDER 42 2021-11-06
            last year                  | case2 | - on: 2021-12-20   | - on: 2020-12-20    | EVENT_OUT_OF_ORDER 62 2020-12-20
            two lines swapped          | case2 | - on: 2021-11-30   | - on: 2021-12-02    | EVENT_OUT_OF_ORDER 32 2021-12-01
            in the future              | case2 | on: 2021-12-06     | on: 2022-12-06      | EVENT_IN_FUTURE 42 2022-12-06
            last line in the future    | case2 | - on: 2021-12-27   | - on: 2022-01-21    | EVENT_IN_FUTURE 68 2022-01-21
            village files              | case2 | event: filed\\n    by: law-enforcement | event: filed\\n    by: v-baohong | BAD_ACTING_UNIT 60 v-baohong
            village orders             | case2 | event: ordered\\n    by: law-enforcement | event: ordered\\n    by: v-baohong | BAD_ACTING_UNIT 64 v-baohong
            police mediates nothing    | case2 | event: mediating\\n    by: v-baohong | event: mediating\\n    by: finance | BAD_ACTING_UNIT 53 finance
            finance alone pays for it  | case2 | source: employer    | source: finance-on-behalf | BAD_ACTING_UNIT 70 social-security
            migrants exceed workers    | case2 | migrants: 5         | migrants: 7         | MIGRANTS_EXCEED_ALL 39 7
            their money exceeds all    | case2 | migrantAmount: 32890.00 | migrantAmount: 39890.00 | MIGRANTS_EXCEED_ALL 41 39890.00
            migrants without money     | case2 | migrantAmount: 32890.00 | migrantAmount: 0.00 | PEOPLE_WITHOUT_MONEY 41 0.00
            money without migrants     | case2 | migrants: 5         | migrants: 0         | PEOPLE_WITHOUT_MONEY 41 32890.00
            sheet after the finding    | case2 | checkedOn: 2021-12-02 | checkedOn: 2021-12-04 | VERIFIED_WITHOUT_SHEET 36 verified
            correction of a later line | case2 | of: 3               | of: 9               | BAD_CORRECTION 45 9
            correction of no figures   | case2 | of: 3               | of: 1               | BAD_CORRECTION 45 1
            contracted exceed migrants | inspection | contracted: 31  | contracted: 39      | MIGRANTS_EXCEED_ALL 11 39
            migrants of an employer    | employer | migrants: 11      | migrants: 15        | MIGRANTS_EXCEED_ALL 12 15
            closed with money owed     | case  | \\n    amount: 111480.00\\n    migrantAmount: 111480.00 | \\n    amount: 100.00\\n    migrantAmount: 100.00 | CLOSED_UNSETTLED 95 settled
            closed on a wrong basis    | case  | basis: settled      | basis: unfounded    | CLOSED_ON_WRONG_BASIS 95 unfounded
            paid without proof         | case  | \\n    document: {kind: bank-slip, on: 2021-12-10, place: 社保所付款凭证夹} | | PAYMENT_WITHOUT_PROOF 67 paid
            paid more than is owed     | case2 | amount: 12000.00    | amount: 99000.00    | PAID_BEYOND_VERIFIED 74 99000.00
            """)
    void isTold(String name, String file, String from, String to, String expected) {
        var example = Example.town().edit(file, lines(from), to == null ? "" : lines(to));
        assertThat(example.summary(file)).isEqualTo(expected);
    }

    @Test
    void aCaseIsVerifiedOnlyWithASheet() {
        var text = Example.town().text("case2");
        String without = text.substring(0, text.indexOf("sheet:")) + text.substring(text.indexOf("timeline:"));
        assertThat(Example.town().with("case2", without).summary("case2"))
                .isEqualTo("VERIFIED_WITHOUT_SHEET 18 verified");
    }

    @Test
    void saysWhereACaseCanGo() {
        var findings = Example.town()
                .edit("case2", "event: verifying", "event: mediating")
                .findings();
        assertThat(findings)
                .map(Catalog.chinese()::message)
                .containsExactly("案件不能从“已登记（registered）”直接到“调解中（mediating）”");
        assertThat(findings)
                .map(f -> Catalog.english().help(f).orElse(""))
                .containsExactly("From there it can go to: transferred, not-accepted, verifying, withdrawn");
    }

    @Test
    void saysWhichDayStandsInTheWay() {
        var late =
                Example.town().edit("case2", "on: 2021-12-01", "on: 2021-12-11").findings();
        assertThat(late).map(Catalog.chinese()::message).containsExactly("日期 2021-12-11 晚于下一条的 2021-12-03");
        var early =
                Example.town().edit("case2", "on: 2021-12-06", "on: 2021-11-06").findings();
        assertThat(early).map(Catalog.chinese()::message).containsExactly("日期 2021-11-06 早于上一条的 2021-12-03");
    }

    @Test
    void twoMistakesOnTwoLinesAreTwoFindings() {
        var example = Example.town()
                .edit("case2", "on: 2021-12-06", "on: 2022-12-06")
                .edit("case2", "migrants: 5", "migrants: 7");
        assertThat(example.summary("case2")).isEqualTo("""
                MIGRANTS_EXCEED_ALL 39 7
                EVENT_IN_FUTURE 42 2022-12-06""");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
