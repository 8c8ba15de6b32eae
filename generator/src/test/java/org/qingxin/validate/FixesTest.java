package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.source.SourceText;
import org.qingxin.source.SourceText.Edit;

/** What is said to mend a finding mends it, and nothing else is wrong afterwards. */
class FixesTest {
    /** A row: file, what stands there, what someone wrote, how sure the fix is, what it makes of it. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            employer   | ownership:        | owership:            | MAYBE   | ownership:
            employer   | creditCode:       | creditcode:          | CERTAIN | creditCode:
            employer   | creditCode:       | 'credit_code':       | CERTAIN | creditCode:
            employer   | creditCode:       | 统一社会信用代码:    | CERTAIN | creditCode:
            employer   | name:             | 单位名称:            | CERTAIN | name:
            employer   | address:          | adress:              | MAYBE   | address:
            employer   | address:          | Address:             | CERTAIN | address:
            employer   | address:          | 地址:                | CERTAIN | address:
            employer   | : manufacturing   | : manufacture        | MAYBE   | : manufacturing
            employer   | : manufacturing   | : Manufacturing      | CERTAIN | : manufacturing
            employer   | : manufacturing   | : 加工制造企业       | CERTAIN | : manufacturing
            employer   | : manufacturing   | : 加工企业           | MAYBE   | : manufacturing
            employer   | [employer]        | ['用人单位']         | CERTAIN | [employer]
            case       | event: mediating  | event: mediate       | MAYBE   | event: mediating
            case       | event: not        | event: not           | NONE    | event: not
            case       | event: verifying  | evnt: verifying      | MAYBE   | event: verifying
            case       | event: verifying  | Event: verifying     | CERTAIN | event: verifying
            inspection | workers: 38       | workers: '38'        | CERTAIN | workers: 38
            inspection | workers: 38       | workers: 38人        | CERTAIN | workers: 38
            inspection | workers: 38       | workers: 38 人       | CERTAIN | workers: 38
            inspection | workers: 38       | workers: ３８        | CERTAIN | workers: 38
            inspection | workers: 38       | workers: 38.0        | MAYBE   | workers: 38
            inspection | workers: 38       | workers: +38         | CERTAIN | workers: 38
            inspection | workers: 38       | workers: 0_38        | MAYBE   | workers: 38
            inspection | workers: 38       | workers: 38元        | NONE    | workers: 38元
            inspection | workers: 38       | workers: 三十八      | NONE    | workers: 三十八
            inspection | workers: 38       | workers: 38.5        | NONE    | workers: 38.5
            case       | amount: 246800.00 | amount: 24.68万元    | MAYBE   | amount: 246800.00
            case2      | amount: 39714.50  | amount: ￥39,714.50元 | CERTAIN | amount: 39714.50
            case       | amount: 246800.00 | amount: 246800.00元  | CERTAIN | amount: 246800.00
            case       | amount: 246800.00 | amount: ２４６８００．００ | CERTAIN | amount: 246800.00
            case       | amount: 246800.00 | amount: 246_800.00   | CERTAIN | amount: 246800.00
            case2      | amount: 39714.50  | amount: 3971,4.50    | NONE    | amount: 3971,4.50
            case       | amount: 246800.00 | amount: 约246800     | NONE    | amount: 约246800
            case2      | amount: 39714.50  | amount: 39,714.50    | CERTAIN | amount: 39714.50
            case2      | amount: 39714.50  | amount: '39714.50'   | CERTAIN | amount: 39714.50
            case       | on: 2021-11-19    | on: 2021/11/19       | CERTAIN | on: 2021-11-19
            case       | on: 2021-11-19    | on: '2021.11.19'     | CERTAIN | on: 2021-11-19
            case       | on: 2021-11-19    | on: 2021年11月19日   | CERTAIN | on: 2021-11-19
            case       | on: 2021-11-19    | on: 20211119         | CERTAIN | on: 2021-11-19
            case       | on: 2021-11-19    | on: ２０２１－１１－１９ | CERTAIN | on: 2021-11-19
            case       | on: 2022-01-12    | on: 2022-1-12        | CERTAIN | on: 2022-01-12
            case       | on: 2021-11-19    | on: 2021-11-31       | NONE    | on: 2021-11-31
            case       | on: 2021-11-19    | on: 2021/11/31       | NONE    | on: 2021/11/31
            town       | demo: true        | demo: 是             | CERTAIN | demo: true
            town       | demo: true        | demo: 'true'         | CERTAIN | demo: true
            town       | demo: true        | demo: yes            | CERTAIN | demo: true
            town       | demo: true        | demo: On             | CERTAIN | demo: true
            town       | demo: true        | demo: 有             | MAYBE   | demo: true
            calendar/2021.yaml | id: '2021' | id: 2021            | CERTAIN | id: '2021'
            case       | note: 会同        | note: no\\n    # 会同 | CERTAIN | note: 'no'\\n    # 会同
            unit       | reports: [annex1, weekly, special, summary, sheet] | reports: annex1 | MAYBE | reports: [annex1]
            case       | employer: HG-E-GJ-010 | employer: ＨＧ-E-GJ-010 | CERTAIN | employer: HG-E-GJ-010
            case       | employer: HG-E-GJ-010 | employer: hg-e-gj-010   | MAYBE | employer: HG-E-GJ-010
            case       | employer: HG-E-GJ-010 | employer: HG-E-GJ-0100  | MAYBE | employer: HG-E-GJ-010
            case       | employer: HG-E-GJ-010 | employer: 'HG-E-GJ-0100' | MAYBE | employer: 'HG-E-GJ-010'
            employer   | MAXX10731P        | MAXX01731P           | MAYBE   | MAXX10731P
            employer   | name:             | name：               | CERTAIN | name:
            employer   | name: 重          | name：重             | CERTAIN | name: 重
            employer   | name: 重          | name：　重           | CERTAIN | name: 重
            employer   | name: 重          | name:重              | CERTAIN | name: 重
            employer   | name: 重          | name:\\t重           | CERTAIN | name: 重
            employer   | name: 重          | name:\u3000重        | CERTAIN | name: 重
            employer   | name: 重          | name\u3000: 重       | CERTAIN | name: 重
            employer   | name: 重          | name:\u00A0重        | CERTAIN | name: 重
            employer   | name: 重          | na\u200B\u200Bme: 重 | CERTAIN | name: 重
            employer   | name: 重          | name: 重\u200D       | MAYBE   | name: 重
            employer   | name: 重庆        | name: 重\u0007庆      | MAYBE   | name: 重庆
            employer   | id:               | \uFEFFid:            | CERTAIN | id:
            employer   | name: 重庆宝洪门窗加工示例厂 | name: @重庆宝洪门窗加工示例厂            | CERTAIN | name: '@重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: "甲"重庆宝洪门窗加工示例厂         | CERTAIN | name: '"甲"重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: >重庆宝洪门窗加工示例厂            | CERTAIN | name: '>重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: *重庆宝洪门窗加工示例厂            | MAYBE   | name: '*重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: !重庆宝洪门窗加工示例厂            | MAYBE   | name: '!重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: [甲] 重庆宝洪门窗加工示例厂        | MAYBE   | name: '[甲] 重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: 厂: 重庆宝洪门窗加工示例厂         | CERTAIN | name: '厂: 重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: 厂 note: 重庆宝洪门窗加工示例厂    | MAYBE   | name: '厂 note: 重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: 厂 #1 重庆宝洪门窗加工示例厂       | MAYBE   | name: '厂 #1 重庆宝洪门窗加工示例厂'
            employer   | name: 重庆宝洪门窗加工示例厂 | name: "重庆宝洪门窗加工示例厂 | MAYBE | name: "重庆宝洪门窗加工示例厂"
            employer   | status: active    | status: active\\nstatus: active | CERTAIN | status: active
            employer   | status: active    | status: active\\nstatus: ceased | NONE | status: active\\nstatus: ceased
            case       | \\n    event: verifying | \\n\\t  event: verifying | MAYBE | \\n    event: verifying
            """)
    void mend(String file, String right, String wrong, String sure, String mended) {
        var town = Example.town();
        assertThat(town.findings()).isEmpty();
        var mistaken = town.edit(file, lines(right), lines(wrong));
        List<Finding> findings = mistaken.findings();
        if (sure.equals("NONE")) {
            assertThat(findings).allMatch(each -> each.fix().isEmpty());
            return;
        }
        assertThat(findings).hasSize(1);
        Fix fix = findings.get(0).fix().orElseThrow();
        assertThat(fix.applicability()).hasToString(sure);
        String text = mistaken.text(file);
        String changed = applied(text, fix);
        String expected = town.edit(file, lines(right), lines(mended)).text(file);
        assertThat(differing(changed, expected)).isEqualTo(differing(expected, changed));
        assertThat(mistaken.with(file, changed).summary()).isEmpty();
    }

    /** A byte order mark is gone once the text is written anew. */
    private static String applied(String text, Fix fix) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(body).with(List.of(new Edit(fix.at(), fix.replacement())));
    }

    private static List<String> differing(String text, String from) {
        return text.lines().filter(line -> from.lines().noneMatch(line::equals)).toList();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
