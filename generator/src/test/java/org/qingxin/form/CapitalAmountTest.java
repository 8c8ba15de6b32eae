package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Money;

class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.53, 伍角叁分",
        "1, 壹元整",
        "10, 壹拾元整",
        "10.05, 壹拾元零伍分",
        "105, 壹佰零伍元整",
        "1005, 壹仟零伍元整",
        "1050, 壹仟零伍拾元整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000, 壹万元整",
        "10005, 壹万零伍元整",
        "100500, 壹拾万零伍佰元整",
        "104658, 壹拾万肆仟陆佰伍拾捌元整",
        "148216.90, 壹拾肆万捌仟贰佰壹拾陆元玖角整",
        "1000000, 壹佰万元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "1020304050.60, 壹拾亿贰仟零叁拾万肆仟零伍拾元陆角整",
        "-1.20, 负壹元贰角整"
    })
    void readsAsOneWritesItOnPaper(String yuan, String written) {
        assertThat(CapitalAmount.of(Money.ofYuan(yuan))).isEqualTo(written);
    }
}
