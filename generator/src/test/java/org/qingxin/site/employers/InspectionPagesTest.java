package org.qingxin.site.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.site.HtmlPage;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Address;
import org.qingxin.wording.Format;

/** The inspection ledger tells the same as Annex 1, and every inspection has a place that stays. */
class InspectionPagesTest {
    private static final RenderedSite SITE = RenderedSite.real();
    private static final Map<String, HtmlPage> PAGES = SITE.pages();

    @Test
    void periodsSayTheSameAsColumnsOneToFourOfAnnexOne() {
        Views views = Views.of(SITE.data(), SITE.asOf());
        List<String> cells = words("inspections/index.html");
        for (Campaign.Period period : views.campaign().periods()) {
            if (period.from().isAfter(SITE.asOf())) {
                continue;
            }
            Annex1Table table = views.annex1().period(new Annex1Scope.Town(), period);
            int span = cells.indexOf(period.from() + " 至 " + period.to());
            assertThat(span).as("period %s", period.no()).isNotNegative();
            assertThat(cells.subList(span + 2, span + 6))
                    .as("period %s", period.no())
                    .isEqualTo(Stream.of(
                                    Annex1Column.INSPECTED_EMPLOYERS,
                                    Annex1Column.INSPECTED_WORKERS,
                                    Annex1Column.INSPECTED_MIGRANTS,
                                    Annex1Column.MIGRANTS_WITH_CONTRACT)
                            .map(column -> Format.count(
                                    table.value(Annex1Row.TOTAL, column).longValueExact()))
                            .toList());
        }
    }

    @Test
    void everyInspectionHasItsRowOnThePageOfItsUnit() {
        assertThat(SITE.data().inspections())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(PAGES.get(Address.inspectionsBy(each.unit())))
                        .as(each.id().value())
                        .isNotNull()
                        .satisfies(page ->
                                assertThat(page.ids()).contains(each.id().value())));
    }

    private static List<String> words(String path) {
        List<String> words = new ArrayList<>();
        PAGES.getOrDefault(path, HtmlPage.of(path, "")).texts().forEach(each -> {
            if (!each.words().isBlank()) {
                words.add(each.words().strip());
            }
        });
        return words;
    }
}
