package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Catalog;

/** One mistake in the shape of a record: one finding, where a person would point. */
class StructureTest {
    @Test
    void aTownWithARecordOfEveryTypeIsValid() {
        assertThat(Example.town().summary()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            unknown field             | employer   | status:          | colour: red\\nstatus:   | UNKNOWN_FIELD 13 colour
            near a known field        | employer   | status: active   | status: active\\nnota: x | UNKNOWN_FIELD 14 nota
            misspelt, so also missing | employer   | ownership:       | owership:               | MISSPELT_FIELD 7 owership
            label instead of the name | employer   | name:            | 单位名称:               | MISSPELT_FIELD 3 单位名称
            misspelt, conditional     | employer   | creditCode:      | creditcode:             | MISSPELT_FIELD 5 creditcode
            missing                   | employer   | category: manufacturing\\n |                | MISSING_FIELD 2
            missing in a part         | employer   | {total: 14,      | {                       | MISSING_FIELD 12 {
            conditional, missing      | employer   | creditCode: '91999999MAXX10731P'\\n |       | MISSING_HERE 4 uscc
            conditional, not allowed  | report     | zero: false      | zero: true              | NOT_ALLOWED_HERE 7 true
            conditional on a word     | briefing   | week: 2021-11-24\\n |                      | MISSING_HERE 3 weekly
            not in the list           | employer   | : manufacturing  | : manufacture           | NOT_IN_LIST 6 manufacture
            label instead of the code | employer   | : manufacturing  | : 加工制造企业          | NOT_IN_LIST 6 加工制造企业
            not in the list, in a list| employer   | [employer]       | [employer, boss]        | NOT_IN_LIST 8 boss
            text for a number         | inspection | workers: 38      | workers: 三十八         | WRONG_TYPE 9 三十八
            quoted number             | inspection | workers: 38      | workers: '38'           | WRONG_TYPE 9 '38'
            number with a unit        | inspection | workers: 38      | workers: 38人           | WRONG_TYPE 9 38人
            full-width digits         | inspection | workers: 38      | workers: ３８           | WRONG_TYPE 9 ３８
            decimals of a person      | inspection | workers: 38      | workers: 38.5           | WRONG_TYPE 9 38.5
            negative number           | inspection | workers: 38      | workers: -38            | OUT_OF_RANGE 9 -38
            money with a unit         | case       | amount: 246800.00| amount: 24.68万元       | WRONG_TYPE 10 24.68万元
            money with commas         | case2      | amount: 39714.50 | amount: 39,714.50       | WRONG_TYPE 40 39,714.50
            three decimals            | case2      | amount: 38714.50 | amount: 38714.505       | TOO_MANY_DECIMALS 49 38714.505
            negative money            | case2      | amount: 38714.50 | amount: -38714.50       | OUT_OF_RANGE 49 -38714.50
            exclusive minimum         | case2      | amount: 39714.50 | amount: 0.00            | OUT_OF_RANGE 40 0.00
            year without quotes       | calendar/2021.yaml | id: '2021' | id: 2021              | WRONG_TYPE 2 2021
            id number without quotes  | employer   | '91999999MAXX10731P' | 500199198501010007  | RESIDENT_ID 5 500199198501010007
            Chinese yes               | town       | demo: true       | demo: 是                | WRONG_TYPE 9 是
            text for a boolean        | town       | demo: true       | demo: 'true'            | WRONG_TYPE 9 'true'
            text for a list           | unit       | reports: [annex1, weekly, special, summary, sheet] | reports: annex1 | WRONG_TYPE 17 annex1
            items without a space     | unit       | - screen\\n  - fill-sheet\\n  - incident-handling\\n  - mediate-lead\\n  - escalate\\n  - counsel\\n  - publicity | -screen\\n  -counsel | WRONG_TYPE 8 -screen
            text for an object        | employer   | {total: 14, migrants: 11, contracted: 6} | 14 人 | WRONG_TYPE 12 14 人
            object for a text         | employer   | name: 重庆宝洪门窗加工示例厂 | name: {a: b} | WRONG_TYPE 3 name
            bad form of an id         | case       | employer: HG-E-GJ-010 | employer: GJ-010   | BAD_FORM 8 GJ-010
            clear name                | case       | nameMasked: 陈** | nameMasked: 陈建国      | BAD_FORM 11 陈建国
            address that runs a script| town       | https://github.com/example-town/qingxin-hangu | javascript:alert(1) | BAD_FORM 10 'javascript:alert(1)'
            address with a password   | town       | https://github   | https://me:word@github  | BAD_FORM 10 'https://me:word@github.com/example-town/qingxin-hangu'
            host without an address   | town       | kind: github, url: 'https://github.com/example-town/qingxin-hangu', | kind: gitlab, | MISSING_HERE 10 gitlab
            trailing line end         | employer   | creditCode: '91999999MAXX10731P' | creditCode: "91999999MAXX10731P\\\\n" | BAD_FORM 5 "91999999MAXX10731P\\n"
            impossible day            | case       | on: 2021-11-19   | on: 2021-11-31          | BAD_DATE 42 2021-11-31
            impossible month          | case       | on: 2021-11-19   | on: 2021-13-19          | BAD_DATE 42 2021-13-19
            no leap year              | case       | checkedOn: 2021-11-22 | checkedOn: 2021-02-29 | BAD_DATE 15 2021-02-29
            slashes                   | case       | on: 2021-11-19   | on: 2021/11/19          | BAD_DATE 42 2021/11/19
            no leading zeros          | case       | on: 2022-01-12   | on: 2022-1-12           | BAD_DATE 92 2022-1-12
            day in Chinese            | case       | on: 2021-11-19   | on: 2021年11月19日      | BAD_DATE 42 2021年11月19日
            year out of range         | project    | endOn: 2022-11-30| endOn: 2202-11-30       | ODD_YEAR 17 2202-11-30
            year before all           | project    | startOn: 2021    | startOn: 0221           | ODD_YEAR 16 0221-02-26
            empty list                | employer   | [employer]       | []                      | BAD_COUNT 8 roles
            empty text                | employer   | name: 重庆宝洪门窗加工示例厂 | name: ''     | BAD_LENGTH 3 ''
            unknown event             | case       | event: verifying | event: checking         | NOT_IN_LIST 43 checking
            near a known event        | case       | event: mediating | event: mediate          | NOT_IN_LIST 55 mediate
            event missing             | case       | \\n    event: verifying |                  | MISSING_FIELD 42
            event misspelt            | case       | event: verifying | evnt: verifying         | MISSPELT_FIELD 43 evnt
            field of another event    | case       | event: verifying | event: verifying\\n    amount: 5.00 | UNKNOWN_FIELD 44 amount
            missing in an event       | case       | \\n    nature: wages |                     | MISSING_FIELD 66
            text instead of an entry  | case       | - on: 2021-11-19\\n    event: verifying\\n    by: v-baohong\\n    note: 会 | - 11月19日会 | WRONG_TYPE 42 11月19日会同社保所到项目部调资料，总包劳资员当场提供退场确认单复印件。
            wrong credit code         | employer   | MAXX10731P       | MAXX10731Q              | BAD_CREDIT_CODE 5 '91999999MAXX10731Q'
            """)
    void isTold(String name, String file, String from, String to, String expected) {
        var example = Example.town().edit(file, lines(from), to == null ? "" : lines(to));
        assertThat(example.summary(file)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            employer   | status: active    | status: active\\nnota: x| 没有 `nota` 这个字段，是不是 `note`？
            employer   | : manufacturing   | : manufacture     | 附件1行别不能是 `manufacture`，是不是 `manufacturing`？
            employer   | : manufacturing   | : 加工制造企业    | 附件1行别不能是 `加工制造企业`，是不是 `manufacturing`？
            employer   | '91999999MAXX10731P' | 50019919850101000 | 统一社会信用代码应是文本；给它加上引号：'*****************'
            employer   | MAXX10731P        | MAXX01731P        | 统一社会信用代码 `91999999MAXX01731P` 的校验位不对，是不是 `91999999MAXX10731P`？
            employer   | creditCode: '91999999MAXX10731P'\\n |  | 因为 `identity` 是 `uscc`，还要填写 `creditCode`（统一社会信用代码）
            report     | zero: false       | zero: true        | 因为填写了 `table`，是否零报告不能这样填：`true`
            inspection | workers: 38       | workers: 38人     | 涉及职工人数应是整数；只写半角数字，不带单位和千分号，金额以元计，如 356800.00
            inspection | workers: 38       | workers: '38'     | 涉及职工人数应是整数；去掉引号：38
            town       | demo: true        | demo: 是          | 是否演示数据应是 true 或 false；写 true
            case       | on: 2021-11-19    | on: 2021-11-31    | 日期不是有效的日期：`2021-11-31`，2021 年 11 月只有 30 天
            case       | on: 2021-11-19    | on: 2021/11/19    | 日期不是有效的日期：`2021/11/19`，应写成 2021-11-19
            case       | event: mediating  | event: mediate    | 事件不能是 `mediate`，是不是 `mediating`？
            case2      | amount: 38714.50  | amount: -38714.50 | 更正后金额超出范围：`-38714.50`，应不小于 0
            """)
    void saysWhatIsMeant(String file, String from, String to, String message) {
        var findings = Example.town()
                .edit(file, lines(from), to == null ? "" : lines(to))
                .findings();
        assertThat(findings).map(Catalog.chinese()::message).containsExactly(message);
    }

    static String lines(String text) {
        return text.replace("\\\\n", "\u0001").replace("\\n", "\n").replace("\u0001", "\\n");
    }

    @Test
    void aValueThatIsSpeltOddlyDoesNotHideTheNextMistake() {
        var example = Example.town()
                .edit("employer", "{total: 14,", "{total: 014,")
                .edit("employer", ": manufacturing", ": x");
        assertThat(example.summary("employer")).isEqualTo("NOT_IN_LIST 6 x\nODD_NUMBER 12 014");
    }
}
