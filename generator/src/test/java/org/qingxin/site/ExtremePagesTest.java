package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;

/** Records as odd as they can be make pages that are whole: same frame, same headings, every text as it was written. */
class ExtremePagesTest {
    private static final int MANY = 5_000;

    /** What is left of a sentence around something that is not there. */
    private static final Pattern GAP = Pattern.compile("\\bnull\\b|Optional|[（(][，、 ]*[)）]|[，、；：。]{2}");

    private static final Map<String, HtmlPage> PLAIN =
            HostileTown.render("平常的话").pages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום עולם مرحبا بالعالم",
                "👷🏽👩‍👩‍👧‍👦🇨🇳",
                "𠮷𡘙𪚥 鿿 é",
                "没有空格也没有标点的一段话没有空格也没有标点的一段话没有空格也没有标点的一段话没有空格也没有标点的一段话",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void textsOfAnyScriptAndLengthChangeNoPagesMake(String text) {
        var pages = HostileTown.render(text).pages();
        assertThat(pages.keySet()).isEqualTo(PLAIN.keySet());
        pages.forEach((path, page) -> assertThat(page.elements("table").count())
                .as(path)
                .isEqualTo(PLAIN.getOrDefault(path, page).elements("table").count()));
        assertThat(pages.values()).anyMatch(page -> page.main().contains(text));
    }

    @Test
    void aCaseOfFiveThousandEntriesIsOnePageThatTellsEachOfThem() {
        var site = LongCase.render(MANY);
        var page = HtmlPage.of("", site.text("cases/HG-2021-BH-001.html"));
        assertThat(page.elements("time").count()).isGreaterThanOrEqualTo(MANY);
        assertThat(page.elements("h1")).hasSize(1);
        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(site.pages().keySet()).isEqualTo(LongCase.render(0).pages().keySet());
    }

    @Test
    void recordsThatSayNoMoreThanTheyMustMakeThePagesThatTheirIdsDo() {
        var bare = HostileTown.renderBare();
        assertThat(bare.pages().keySet())
                .containsAll(PLAIN.keySet().stream()
                        .filter(path -> path.matches("(cases|projects|employers|units)/[^/]*\\.html"))
                        .toList());
        var gaps = new ArrayList<String>();
        bare.pages().forEach((path, page) -> {
            assertThat(page.elements("h1")).as(path).hasSize(1);
            page.texts().stream()
                    .filter(each -> !path.matches("(fields|checks)/.*")
                            && GAP.matcher(each.words()).find())
                    .forEach(each -> gaps.add(path + ": " + each.words()));
        });
        assertThat(gaps).isEmpty();
    }

    @Test
    void aTownOfOneUnitWithoutACaseHasAllItsPages() {
        var tiny = RenderedSite.tiny();
        var records = new ArrayList<TownRecord>();
        for (RecordType type : new RecordType[] {
            RecordType.TOWN, RecordType.CAMPAIGN, RecordType.RULE_SET, RecordType.CALENDAR, RecordType.PAGE
        }) {
            records.addAll(tiny.data().all(type));
        }
        tiny.data().units().stream().limit(1).forEach(records::add);
        var site = RenderedSite.of(Dataset.of(records), tiny.asOf(), "zh-CN");
        assertThat(site.pages()).containsKeys("index.html", "cases/index.html", "units/index.html", "warnings.html");
        assertThat(site.pages().values())
                .allSatisfy(page -> assertThat(page.elements("h1")).hasSize(1));
    }
}
