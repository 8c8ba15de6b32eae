package org.qingxin.derive.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Towns;
import org.qingxin.model.Money;

/** The test vectors of the domain notes, §11. */
class ThresholdsTest {
    private static final LocalDate DAY = LocalDate.parse("2022-01-20");
    private static final Thresholds THRESHOLDS =
            new Thresholds(Towns.with().asOf("2022-01-20").parameters());

    @ParameterizedTest(name = "{0} workers, {1} 元, {2} months")
    @CsvSource({
        "9, 100000, 6, false",
        "10, 60000, 1, true",
        "10, 59999.99, 6, false",
        "1, 10000, 3, true",
        "1, 10000, 2, false",
        "1, 9999.99, 3, false",
    })
    void crime(int workers, String amount, int months, boolean reached) {
        assertThat(THRESHOLDS.crime(workers, Money.ofYuan(amount), months, DAY)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0} 元 from {1} to {2}")
    @CsvSource({
        "4000000, 2021-08-01, 2021-11-30, true",
        "4000000, 2021-08-01, 2021-10-31, true",
        "4000000, 2021-08-01, 2021-10-30, false",
        "3999999.99, 2021-08-01, 2021-11-30, false",
    })
    void wageAccount(String cost, LocalDate start, LocalDate end, boolean needed) {
        assertThat(THRESHOLDS.account(Money.ofYuan(cost), start, end, DAY)).isEqualTo(needed);
    }
}
