package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TimelineEntry;
import org.qingxin.model.TownRecord;

/** Records as odd as they can be make pages that are whole: same frame, same headings, every text as it was written. */
class ExtremePagesTest {
    private static final int MANY = 5_000;
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
        var tiny = RenderedSite.tiny();
        var records = new ArrayList<TownRecord>();
        for (RecordType type : RecordType.values()) {
            tiny.data().all(type).forEach(each -> records.add(each instanceof ArrearsCase one ? long5000(one) : each));
        }
        var site = RenderedSite.of(Dataset.of(records), tiny.asOf(), "zh-CN");
        var page = HtmlPage.of("", site.text("cases/HG-2021-BH-001.html"));
        assertThat(page.elements("time").count()).isGreaterThanOrEqualTo(MANY);
        assertThat(page.elements("h1")).hasSize(1);
        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(site.pages().keySet())
                .isEqualTo(tinyWithoutFiles(tiny).pages().keySet());
    }

    private static RenderedSite tinyWithoutFiles(RenderedSite tiny) {
        return RenderedSite.of(tiny.data(), tiny.asOf(), "zh-CN");
    }

    /** The last entry, which only notes something, over and over. */
    private static ArrearsCase long5000(ArrearsCase one) {
        var timeline = new ArrayList<TimelineEntry>(one.timeline());
        timeline.addAll(Collections.nCopies(MANY, timeline.get(timeline.size() - 1)));
        return new ArrearsCase(
                one.id(),
                one.campaign(),
                one.unit(),
                one.countedBy(),
                one.village(),
                one.source(),
                one.employer(),
                one.project(),
                one.claim(),
                one.representative(),
                one.keyCase(),
                one.liable(),
                one.sheet(),
                one.incident(),
                timeline);
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
