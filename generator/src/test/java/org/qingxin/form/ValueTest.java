package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.form.Value.Amount.Unit;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.model.Money;

class ValueTest {
    static Stream<Arguments> written() {
        LocalDate day = LocalDate.of(2022, 1, 9);
        return Stream.of(
                Arguments.of(new Value.Text("含谷镇"), "含谷镇"),
                Arguments.of(new Value.Count(0), "0"),
                Arguments.of(new Value.Count(-1234567), "-1,234,567"),
                Arguments.of(new Value.Amount(Money.ofYuan("185000"), Unit.WAN), "18.50"),
                Arguments.of(new Value.Amount(Money.ofYuan("50.00"), Unit.WAN), "0.01"),
                Arguments.of(new Value.Amount(Money.ofYuan("123456789.50"), Unit.YUAN), "123,456,789.50"),
                Arguments.of(new Value.Percent(new BigDecimal("92.46")), "92.5%"),
                Arguments.of(new Value.Day(day, true), "2022年1月9日"),
                Arguments.of(new Value.Day(day, false), "2022-01-09"),
                Arguments.of(
                        new Value.Choice(List.of(new Option("yes", "是", true), new Option("no", "否", false))), "是☑　否□"),
                Arguments.of(new Value.Blank(), ""));
    }

    @ParameterizedTest
    @MethodSource("written")
    void standsOnPaperAs(Value value, String written) {
        assertThat(value.written()).isEqualTo(written);
    }

    @Test
    void anAmountKeepsItsFenInEitherUnit() {
        Money odd = Money.ofYuan("0.01");
        assertThat(new Value.Amount(odd, Unit.WAN).exact()).isEqualByComparingTo("0.000001");
        assertThat(new Value.Amount(odd, Unit.YUAN).exact()).isEqualByComparingTo("0.01");
    }
}
