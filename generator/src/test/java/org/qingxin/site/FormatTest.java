package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/** Figures, days, shades, shares and addresses, as they are written. */
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

    @Test
    void everyAddressEndsInAFileName() {
        assertThat(Address.of(new Id.Case("HG-2021-BH-001"))).isEqualTo("cases/HG-2021-BH-001.html");
        assertThat(Address.of(new Id.Project("HG-P-BH-001"))).isEqualTo("projects/HG-P-BH-001.html");
        assertThat(Address.of(new Id.Employer("HG-E-BH-001"))).isEqualTo("employers/HG-E-BH-001.html");
        assertThat(Address.of(new Id.Unit("v-baohong"))).isEqualTo("units/v-baohong.html");
        assertThat(Address.of(new Id.Page("guide"))).isEqualTo("pages/guide.html");
    }

    @Test
    void aPeriodHasAPageAndAFormOfEachUnit() {
        var campaign = RenderedSite.tiny().data().currentCampaign().orElseThrow();
        var period = campaign.periods().get(0);
        assertThat(Address.of(campaign.id(), period)).isEqualTo("periods/2021-winter-1.html");
        assertThat(Address.of(campaign.id(), period, new Id.Unit("office")))
                .isEqualTo("periods/2021-winter-1/office.html");
    }

    @Test
    void whatHasNoPageHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> Address.of(new Id.Calendar("2021")));
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "cases/index.html, ../", "periods/2021-winter-1/office.html, ../../"})
    void theWayBackToTheRootClimbsOutOfEachFolder(String path, String root) {
        assertThat(Address.rootOf(path)).isEqualTo(root);
    }
}
