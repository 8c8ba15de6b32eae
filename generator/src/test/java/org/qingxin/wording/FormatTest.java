package org.qingxin.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Money;

/** Figures and days, as they are written. */
class FormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0.00
            0.05         | 0.05
            999.99       | 999.99
            1000         | 1,000.00
            1234567.8    | 1,234,567.80
            -999         | -999.00
            -1000.5      | -1,000.50
            -123456      | -123,456.00
            """)
    void yuanHasTwoDecimalsAndGroups(String yuan, String written) {
        assertThat(Format.yuan(Money.ofYuan(yuan))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0.00
            49.99        | 0.00
            50           | 0.01
            149.99       | 0.01
            -50          | -0.01
            231480       | 23.15
            12345678.90  | 1,234.57
            """)
    void wanIsRoundedHalfUpOnlyWhenItIsWritten(String yuan, String written) {
        assertThat(Format.wan(Money.ofYuan(yuan))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "-1000|-1,000", "1234567|1,234,567"})
    void countsAreGrouped(long count, String written) {
        assertThat(Format.count(count)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "99.95, 100.0", "33.349, 33.3", "33.35, 33.4", "100, 100.0"})
    void percentHasOneDecimal(BigDecimal percent, String written) {
        assertThat(Format.percent(percent)).isEqualTo(written);
    }

    @Test
    void daysAreIsoDaysAndWhatIsMissingIsADash() {
        var day = LocalDate.of(2022, 1, 9);
        assertThat(Format.day(day)).isEqualTo("2022-01-09");
        assertThat(Format.day(Optional.of(day))).isEqualTo("2022-01-09");
        assertThat(Format.day(Optional.empty())).isEqualTo("—");
        assertThat(Format.monthDay(day)).isEqualTo("01-09");
    }
}
