package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;

/** In a town in which nothing has happened yet, each ledger says so in a sentence. */
class EmptyPagesTest {
    private static final Set<RecordType> FROM_THE_FIRST_DAY = EnumSet.of(
            RecordType.TOWN,
            RecordType.CAMPAIGN,
            RecordType.UNIT,
            RecordType.RULE_SET,
            RecordType.CALENDAR,
            RecordType.PAGE);

    private static final Map<String, HtmlPage> PAGES = render();

    private static Map<String, HtmlPage> render() {
        RenderedSite tiny = RenderedSite.tiny();
        Dataset data = Dataset.of(FROM_THE_FIRST_DAY.stream()
                .flatMap(type -> tiny.data().all(type).stream())
                .toList());
        return RenderedSite.of(data, tiny.asOf(), "zh-CN").pages();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "key-cases.html, 目前没有列为重点督办的案件。",
        "compensations.html, 目前没有暂扣的补偿款。",
        "incidents.html, 目前没有登记的突发事件。",
        "credit.html, 目前没有信用惩戒记录。",
        "safeguards.html, 目前没有在建项目。",
        "supervision.html, 目前没有督查、考核、通报和约谈记录。",
        "activities.html, 目前没有宣传培训记录。",
        "inspections/index.html, 目前没有检查记录。",
    })
    void saysSoInASentence(String path, String sentence) {
        assertThat(PAGES).containsKey(path);
        assertThat(PAGES.get(path)).satisfies(page -> {
            assertThat(page.main()).contains(sentence);
            assertThat(page.main()).doesNotContain("<table", "class=\"kpi\"");
        });
    }

    @Test
    void noUnitHasAPageOfInspections() {
        assertThat(PAGES.keySet()).noneMatch(path -> path.matches("inspections/(?!index).*"));
    }
}
