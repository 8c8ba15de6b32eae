package org.qingxin.site.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Campaign.Period;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** The shipped campaign: interim periods from 17 November, 30 December, 9 and 19 January, then the final one. */
class PeriodBarsTest {
    @ParameterizedTest
    @CsvSource({"2021-11-30, 1", "2021-12-30, 2", "2022-01-20, 4", "2022-03-01, 4"})
    void onlyInterimPeriodsThatHaveBegunAreDrawn(LocalDate day, int drawn) throws IOException {
        var edition = edition(day);
        var periods = edition.campaign().periods();
        var bars = new PeriodBars(periods, edition);
        assertThat(periods.stream().filter(each -> !bars.of(each).found().isEmpty()))
                .hasSize(drawn)
                .allMatch(each -> each.kind() == Period.Kind.INTERIM);
    }

    @Test
    void barsAreToTheScaleOfTheLargestSum() throws IOException {
        var edition = edition(LocalDate.of(2022, 1, 20));
        var bars = new PeriodBars(edition.campaign().periods(), edition);
        var widths = new ArrayList<Double>();
        for (Period each : edition.campaign().periods()) {
            widths.add(Double.parseDouble(bars.of(each).foundWidth()));
            widths.add(Double.parseDouble(bars.of(each).recoveredWidth()));
        }
        assertThat(widths.stream().max(Comparator.naturalOrder())).contains(1000.0);
        var first = bars.of(edition.campaign().periods().get(0));
        double found = Double.parseDouble(first.found());
        double recovered = Double.parseDouble(first.recovered());
        assertThat(Double.parseDouble(first.recoveredWidth()) / Double.parseDouble(first.foundWidth()))
                .isCloseTo(recovered / found, offset(0.001));
    }

    private static Edition edition(LocalDate day) throws IOException {
        var data = RenderedSite.real().data();
        return new Edition(Words.of(TemplateTree.shipped(), "zh-CN", data, day));
    }
}
