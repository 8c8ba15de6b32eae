package org.qingxin.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.form.Demo;
import org.qingxin.model.Money;

class RunningTextTest {
    private static final RunningText CHINESE = new RunningText(Demo.words());
    private static final RunningText ENGLISH = new RunningText(Demo.tiny("en"));

    @ParameterizedTest
    @CsvSource({
        "0, 0元, 0元",
        "9120, 9120元, 9120元",
        "9999.50, 9999.5元, 9999.50元",
        "10000, 1万元, 10000元",
        "148216.90, 14.82万元, 148216.90元",
        "148250, 14.83万元, 148250元",
        "6328100, 632.81万元, 6328100元",
    })
    void sumsAreInYuanBelowTenThousandAndInWanFromThere(String yuan, String money, String exact) {
        assertThat(CHINESE.money(Money.ofYuan(yuan))).isEqualTo(money);
        assertThat(CHINESE.exact(Money.ofYuan(yuan))).isEqualTo(exact);
    }

    @Test
    void englishSaysWhatTenThousandIs() {
        assertThat(ENGLISH.money(Money.ofYuan("148216.90"))).isEqualTo("14.82 × 10,000 yuan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "造价 1,357.28 万元，合同 2021-06-08 签订 | 造价1357.28万元，合同2021年6月8日签订",
                "2021-10、2021-11，差 30.29 万元 | 2021年10月、2021年11月，差30.29万元",
                "应存 20.75 万元，实存 10.00 万元 | 应存20.75万元，实存10万元",
                "HG-2021-06-08-1 | HG-2021-06-08-1",
            })
    void phrasesOfTablesAreWrittenAsInALetter(String phrase, String written) {
        assertThat(CHINESE.phrase(phrase)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到场核查。 | 到场核查",
                "**建议**：尽快核定。 | 建议：尽快核定",
                "龚**等16名工人、李**到场。 | 龚**等16名工人、李**到场",
                "见[台账](https://example.org/a)；| 见台账",
            })
    void remarksLoseTheirMarksAndMaskedNamesKeepTheirStars(String markdown, String written) {
        assertThat(CHINESE.remark(markdown)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08, 2021-08, 2021年8月",
        "2021-08, 2021-11, 2021年8月至11月",
        "2021-11, 2022-01, 2021年11月至2022年1月",
    })
    void theYearIsToldOnce(String from, String to, String written) {
        assertThat(CHINESE.months(from, to)).isEqualTo(written);
    }

    @Test
    void aFiledReportFallsIntoThePartsOfThePlan() {
        FiledReport parts = FiledReport.of("**基本情况**：欠16人。\n\n**工作措施**：核对名单。\n\n**建议**：先付工资。\n", CHINESE);
        assertThat(parts).isEqualTo(new FiledReport(true, "核对名单", "先付工资", ""));
        assertThat(FiledReport.of("## 工作措施\n核对名单。\n## 下步建议\n先付工资。", CHINESE))
                .isEqualTo(new FiledReport(true, "核对名单", "先付工资", ""));
        assertThat(FiledReport.of("本周无变化，建议不变。", CHINESE)).isEqualTo(new FiledReport(true, "", "", "本周无变化，建议不变"));
    }
}
