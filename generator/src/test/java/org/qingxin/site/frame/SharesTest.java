package org.qingxin.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shades and shares: how much of the whole, or of the largest. */
class SharesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 10, ''",
        "-1, 10, ''",
        "3, 0, ''",
        "1, 10, h1",
        "2, 10, h1",
        "3, 10, h2",
        "5, 10, h3",
        "8, 10, h4",
        "9, 10, h5",
        "10, 10, h5",
        "11, 10, h5",
        "1, 1000000, h1"
    })
    void shadesAreFiveStepsOfTheLargest(long value, long most, String style) {
        assertThat(Heat.of(value, most)).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0",
        "5, 0, 0.0",
        "0, 7, 0.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 2000, 0.1",
        "7, 7, 100.0",
        "9, 6, 150.0"
    })
    void sharesArePercentWithOneDecimal(long part, long whole, BigDecimal percent) {
        assertThat(Shares.percent(part, whole)).isEqualByComparingTo(percent).hasScaleOf(1);
    }
}
