package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Catalog;

/** Records that contradict each other: one finding, at the place a person would point to. */
class CrossRecordRulesTest {
    private static final String REFERRED = """
              - on: 2022-01-05
                event: referred
                by: law-enforcement
                document: {kind: referral, on: 2022-01-05}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            total is no sum            | report | arrearsWorkers: 23 | arrearsWorkers: 24 | TOTAL_IS_NOT_SUM 15 24
            a row was changed          | report | construction:\\n    inspectedEmployers: 1\\n    inspectedWorkers: 38 | construction:\\n    inspectedEmployers: 1\\n    inspectedWorkers: 48 | TOTAL_IS_NOT_SUM 11 38
            part exceeds whole         | report | arrearsMigrants: 5 | arrearsMigrants: 7 | CELL_EXCEEDS_WHOLE 43 7
            owed by nobody             | report | manufacturing:\\n    arrearsEmployers: 1 | manufacturing:\\n    arrearsEmployers: 0 | CELLS_NOT_ZERO_TOGETHER 41 0
            more employers than people | report | manufacturing:\\n    arrearsEmployers: 1 | manufacturing:\\n    arrearsEmployers: 7 | FEWER_PEOPLE_THAN_EMPLOYERS 42 6
            all are migrants           | report | arrearsAmount: 231480.00\\n    arrearsAmountMigrants: 231480.00 | arrearsAmount: 231480.00\\n    arrearsAmountMigrants: 231000.00 | ALL_MIGRANTS_NOT_ALL_MONEY 34 231000.00
            found but not inspected    | report | soe: {inspected: 0, found: 0, amount: 0.00, people: 0} | soe: {inspected: 0, found: 1, amount: 900.00, people: 2} | OTHER_ITEM_DIFFERS 56 {
            found without money        | report | soe: {inspected: 0, found: 0, amount: 0.00, people: 0} | soe: {inspected: 1, found: 1, amount: 0.00, people: 2} | OTHER_ITEM_CONTRADICTS 56 {
            line under the table       | report | soe: {inspected: 0 | soe: {inspected: 1 | OTHER_ITEM_DIFFERS 56 {
            published by nobody        | report | signers: | published: 1\\nsigners: | CREDIT_COUNT_DIFFERS 57 1
            filed too early            | report | filledOn: 2021-12-30 | filledOn: 2021-12-28 | REPORT_BEFORE_PERIOD_END 6 2021-12-28
            sent too early             | report | - {on: 2021-12-30, by: v-baohong | - {on: 2021-12-20, by: v-baohong | REPORT_BEFORE_PERIOD_END 59 2021-12-20
            instalments fall short     | case   | due: 2022-01-10, amount: 111480.00 | due: 2022-01-10, amount: 111000.00 | AGREEMENT_NOT_OUTSTANDING 62
            agreement without a record | case   | document: {kind: mediation | document: {kind: other | AGREEMENT_WITHOUT_PAPER 65 other
            agreement without a paper  | case   | \\n    document: {kind: mediation, no: 含谷社保调〔2021〕5号, on: 2021-11-26} | | AGREEMENT_WITHOUT_PAPER 59 agreed
            filed on the wrong paper   | case2  | kind: filing-form | kind: order | ACT_WITHOUT_PAPER 61 order
            ordered without a paper    | case2  | \\n    document: {kind: order, no: 渝高新含劳监令〔2021〕1号, on: 2021-12-20} | | ACT_WITHOUT_PAPER 63 ordered
            housing left blank         | case   | {q: 3, value: absent} | {q: 3, value: na} | SHEET_AGAINST_PROJECT 23 na
            government, but private    | case   | {q: 8, value: absent} | {q: 8, value: present} | SHEET_AGAINST_PROJECT 28 present
            state-owned, but private   | case   | {q: 9, value: absent} | {q: 9, value: present} | SHEET_AGAINST_PROJECT 29 present
            no project at all          | case2  | {q: 9, value: na} | {q: 9, value: present} | SHEET_AGAINST_PROJECT 23 present
            incident not on record     | case   | {q: 10, value: absent} | {q: 10, value: present} | SHEET_AGAINST_INCIDENT 30 present
            extreme, but other         | case   | {q: 11, value: absent} | {q: 11, value: present} | SHEET_AGAINST_INCIDENT 31 present
            paid before the notice     | compensations/HG-B-2021-001.yaml | paid: {on: 2021-12-21 | paid: {on: 2021-12-01 | HOLD_OUT_OF_ORDER 15 2021-12-01
            paid without a notice      | compensations/HG-B-2021-001.yaml | notice: {kind: pay-on-behalf-notice, no: 含谷社保代发〔2021〕8号, on: 2021-12-08, from: social-security, to: [finance, planning-construction, district-land-centre]}\\n | | HOLD_OUT_OF_ORDER 14 2021-12-21
            released before feedback   | compensations/HG-B-2021-001.yaml | on: 2021-12-23 | on: 2022-01-13 | HOLD_OUT_OF_ORDER 17 2022-01-12
            wages not paid in full     | compensations/HG-B-2021-001.yaml | by: finance, amount: 172572.00 | by: finance, amount: 172000.00 | RELEASED_BEFORE_WAGES 17 2022-01-12
            released while owing       | compensations/HG-B-2021-001.yaml | releasedOn: 2022-01-12 | releasedOn: 2022-01-07 | RELEASED_WHILE_OWING 17 2022-01-07
            more registered than there | project | realNamed: 166 | realNamed: 169 | MIGRANTS_EXCEED_ALL 30 169
            more paid than due         | project | payPaid: 1217210.71 | payPaid: 1217210.72 | MIGRANTS_EXCEED_ALL 31 1217210.72
            listed without a case      | credit/HG-X-2021-001.yaml | kind: publication | kind: blacklist\\nendOn: 2022-12-30 | BLACKLIST_WITHOUT_GROUND 6 HG-2021-BH-002
            leader checks as well      | case   | leader: 冉** | leader: 谭** | CHECKER_IS_LEADER 33 谭**
            one inspector alone        | case2  | checkers: [罗**, 谭**] | checkers: [罗**] | TOO_FEW_CHECKERS 26 [
            not in Annex 5             | campaign | name: 刘亮 | name: 刘亮亮 | NOT_IN_ANNEX5 39 刘亮亮
            account of another town    | accounts/gxqhgzfn.yaml | town: 含谷镇 | town: 金凤镇 | ACCOUNT_OF_OTHER_TOWN 5 金凤镇
            yuan and ten thousands     | case2  | amount: 39714.50\\n    migrantAmount: 32890.00 | amount: 3.97\\n    migrantAmount: 3.29 | UNLIKELY_PER_HEAD 40 3.97
            """)
    void isTold(String name, String file, String from, String to, String expected) {
        var example = Example.town().edit(file, lines(from), to == null ? "" : lines(to));
        assertThat(example.summary(file)).isEqualTo(expected);
    }

    @Test
    void aReportMatchesItsRecordsOrSaysWhyNot() {
        String text = Example.town().text("report").replace("inspectedWorkers: 38", "inspectedWorkers: 40");
        assertThat(Example.town().with("report", text).summary("report")).isEqualTo("REPORT_DIFFERS 27 40");
        String explained = text.replace("signers:", """
                adjustments:
                  - {row: construction, column: inspected-workers, delta: 2, reason: 两名管理人员现场未登记}
                signers:""");
        assertThat(Example.town().with("report", explained).summary()).isEmpty();
    }

    @Test
    void aZeroReportIsOfAPeriodInWhichNothingHappened() {
        String text = Example.town().text("report");
        String zero = text.substring(0, text.indexOf("zero:")) + "zero: true\n"
                + text.substring(text.indexOf("signers:"), text.indexOf("narrative:"));
        assertThat(Example.town().with("report", zero).summary("report")).isEqualTo("REPORT_DIFFERS 7 true");
    }

    @Test
    void saysWhatWasAssertedComputedAndTheDifference() {
        var found = Example.town()
                .edit("report", "arrearsWorkers: 23", "arrearsWorkers: 24")
                .findings();
        assertThat(found).map(Catalog.chinese()::message).containsExactly("第6列（拖欠涉及职工人数）合计填 24，各行相加是 23，相差 +1");
        assertThat(found)
                .map(Catalog.english()::message)
                .containsExactly("column 6 (arrearsWorkers): the total says 24, the rows add up to 23, difference +1");
    }

    @Test
    void sumsAreHeldAgainstRecordsOnlyOnceTheseAreSound() {
        var example = Example.town()
                .edit("report", "soe: {inspected: 0", "soe: {inspected: 1")
                .edit("case2", "migrants: 5", "migrants: 7");
        assertThat(example.summary("case2")).isEqualTo("MIGRANTS_EXCEED_ALL 39 7");
    }

    @Test
    void aReferralFollowsAnOrderThatWasServedAndNotObeyed() {
        assertThat(referred("", "").summary("case2")).isEqualTo("REFERRED_BELOW_THRESHOLD 79 referred");
        assertThat(referred("event: referred\n", "event: referred\n    note: 经营者转移财产后逃匿，数额按多次累计。\n")
                        .summary())
                .isEmpty();
        assertThat(referred("    servedOn: 2021-12-21\n", "").summary("case2"))
                .isEqualTo("REFERRED_WITHOUT_ORDER 78 referred");
        assertThat(referred("payBy: 2021-12-27", "payBy: 2022-01-05").summary("case2"))
                .isEqualTo("REFERRED_WITHOUT_ORDER 79 referred");
    }

    private static Example referred(String from, String to) {
        String text = Example.town().text("case2") + REFERRED;
        return Example.town().with("case2", text).edit("case2", from, to);
    }

    @Test
    void anIncidentOnRecordIsOnTheSheet() {
        String incident = "incidents/HG-T-2021-001.yaml";
        var mass = Example.town()
                .edit(incident, "on: 2021-11-26", "on: 2021-11-20")
                .edit(incident, "persons: 11", "persons: 60")
                .edit(incident, "kind: other", "kind: mass");
        assertThat(mass.summary("case")).isEqualTo("SHEET_AGAINST_INCIDENT 30 absent");
        assertThat(mass.edit("case", "{q: 10, value: absent}", "{q: 10, value: present}")
                        .summary())
                .isEmpty();
    }

    @Test
    void aSafeguardThatWasMissingIsOnTheSheet() {
        var example = Example.town()
                .edit(
                        "project",
                        "deposit: {status: in-place, form: cash, ratio: 2, due: 2650138.00, stored: 2650138.00,"
                                + " institution: 示例农村商业银行含谷支行}",
                        "deposit: {status: missing}");
        assertThat(example.summary("case")).isEqualTo("SHEET_AGAINST_SAFEGUARD 25 absent");
    }

    @Test
    void aClosedCaseIsOpenedAgainBeforeItGoesOn() {
        assertThat(closedAnd("""
                  - on: 2022-01-15
                    event: paid
                    by: social-security
                    source: employer
                    workers: 17
                    migrants: 17
                    amount: 1700.00
                    migrantAmount: 1700.00
                    nature: compensation
                    document: {kind: bank-slip, on: 2022-01-15}
                """).summary("case")).isEqualTo("MONEY_AFTER_CLOSING 99 paid");
        String recurred = """
                  - on: 2022-01-15
                    event: look-back
                    by: v-baohong
                    result: recurred
                """;
        assertThat(closedAnd(recurred).summary("case")).isEqualTo("RECURRED_NOT_REOPENED 101 recurred");
        assertThat(closedAnd(recurred + """
                  - on: 2022-01-16
                    event: reopened
                    by: v-baohong
                    reason: 又有两名工友反映尾款未结。
                """).summary()).isEmpty();
    }

    private static Example closedAnd(String more) {
        return Example.town().with("case", Example.town().text("case") + more);
    }

    @Test
    void noMoreIsRecoveredThanWasAdvanced() {
        String text = Example.town().text("case2") + """
              - on: 2021-12-30
                event: advanced
                by: office
                source: emergency-fund
                amount: 5000.00
                approvedBy: 镇政府专题会议
              - on: 2022-01-10
                event: advance-recovered
                by: office
                amount: 5000.00
            """;
        assertThat(Example.town().with("case2", text).summary()).isEmpty();
        String more = text.substring(0, text.lastIndexOf("5000.00")) + "6000.00\n";
        assertThat(Example.town().with("case2", more).summary("case2"))
                .isEqualTo("RECOVERED_BEYOND_ADVANCED 87 6000.00");
    }

    @Test
    void oneClueIsOneCase() {
        var numbered = Example.town()
                .edit("case", "channel: window, firstUnit", "channel: window, externalNo: 'X-7', firstUnit")
                .edit("case2", "channel: hotline, firstUnit", "channel: window, externalNo: 'X-7', firstUnit");
        assertThat(numbered.summary("case2")).isEqualTo("SAME_CLUE 7 'X-7'");
        assertThat(numbered.edit("case2", "'X-7'", "'X-8'").summary()).isEmpty();
        var claimed = Example.town()
                .edit("case2", "employer: HG-E-BH-001", "employer: HG-E-GJ-010")
                .edit("case2", "claim:", "representative: {nameMasked: 陈**, ref: W-2021-0007}\nclaim:");
        assertThat(claimed.summary("case2")).contains("SAME_CLUE 9 W-2021-0007");
    }

    @Test
    void onePersonHasOneAccount() {
        String second = Example.town().text("accounts/gxqhgzfn.yaml").replace("id: gxqhgzfn", "id: gxqhgzfna");
        assertThat(Example.town().with("accounts/gxqhgzfna.yaml", second).summary())
                .isEqualTo("SECOND_ACCOUNT accounts/gxqhgzfna.yaml:4 付娜");
    }

    @Test
    void aBlacklistingRunsAsLongAsTheRuleSetOfItsDaySays() {
        String credit = "credit/HG-X-2021-002.yaml";
        assertThat(Example.town()
                        .edit(credit, "endOn: 2022-12-30", "endOn: 2022-12-31")
                        .summary())
                .isEmpty();
        assertThat(Example.town()
                        .edit(credit, "endOn: 2022-12-30", "endOn: 2024-12-30")
                        .summary(credit))
                .isEqualTo("BLACKLIST_TERM 8 2024-12-30");
    }

    @Test
    void aRuleSetThatSaysNothingSensibleIsNoReasonToFail() {
        var example = referred("", "")
                .edit("rules/chongqing.yaml", "value: 10\n", "value: 10.5\n")
                .edit("rules/chongqing.yaml", "parameters:", """
                        parameters:
                          - {code: incident-persons, value: 0.5, measure: people, source: 暂行, certainty: proposed}""")
                .edit("rules/chongqing.yaml", "blacklist-years, value: 1,", "blacklist-years, value: 99999999,");
        assertThat(example.summary()).isEmpty();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
