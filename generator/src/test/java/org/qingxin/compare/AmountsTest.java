package org.qingxin.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.form.Value;
import org.qingxin.form.Value.Amount.Unit;
import org.qingxin.model.Money;
import org.qingxin.site.RenderedSite;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** Two values side by side: what differs never reads alike. */
class AmountsTest {
    private static Words words;

    @BeforeAll
    static void words() throws Exception {
        RenderedSite tiny = RenderedSite.tiny();
        words = Words.of(TemplateTree.shipped(), "zh-CN", tiny.data(), tiny.asOf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0.01       | 0.00       | 0.000001    | +0.000001
            86480      | 86480      | 8.648      | 8.648       |
            120000     | 100000     | 12.00      | 10.00       | -2.00
            0          | 12345678.9 | 0.00       | 1,234.56789 | +1,234.56789
            """)
    void tensOfThousandsAreNotRounded(String was, String is, String before, String after, String more) {
        Value first = new Value.Amount(Money.ofYuan(was), Unit.WAN);
        Value second = new Value.Amount(Money.ofYuan(is), Unit.WAN);
        assertThat(Amounts.written(first)).isEqualTo(before);
        assertThat(Amounts.written(second)).isEqualTo(after);
        assertThat(Amounts.difference(first, second, words).orElse(null)).isEqualTo(more);
    }

    @Test
    void differencesCarryTheirSignAndUnit() {
        assertThat(difference(new Value.Count(1_700), new Value.Count(2))).isEqualTo("-1,698");
        assertThat(difference(percent("83.7"), percent("82.0"))).isEqualTo("-1.7 个百分点");
        assertThat(difference(
                        new Value.Amount(new Money(1), Unit.YUAN), new Value.Amount(new Money(100_001), Unit.YUAN)))
                .isEqualTo("+1,000.00");
    }

    @Test
    void whatIsNoNumberHasNoDifference() {
        assertThat(Amounts.difference(new Value.Blank(), new Value.Count(2), words))
                .isEmpty();
        assertThat(Amounts.difference(new Value.Text("a"), new Value.Text("b"), words))
                .isEmpty();
        assertThat(Amounts.written(new Value.Blank())).isEqualTo("—");
    }

    private static String difference(Value before, Value after) {
        return Amounts.difference(before, after, words).orElse("");
    }

    private static Value percent(String percent) {
        return new Value.Percent(new BigDecimal(percent));
    }
}
