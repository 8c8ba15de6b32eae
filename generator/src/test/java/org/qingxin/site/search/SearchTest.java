package org.qingxin.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.Views;
import org.qingxin.model.TownRecord;
import org.qingxin.site.HostileTown;
import org.qingxin.site.RenderedSite;

/** What the written search files answer: all that stands in the records and nothing else. */
class SearchTest {
    private static final int KB = 1000;
    private static final Set<String> REFERENCE = Set.of("field", "check", "rule-set");

    private static RenderedSite site;
    private static SearchReader search;

    @BeforeAll
    static void render() {
        site = RenderedSite.real();
        search = SearchReader.of(site);
    }

    /** Any part of any title, id, summary or text, alone or two at once, is found where it stands and nowhere else. */
    @Test
    void everyPartOfEveryTextIsFoundWhereItStands() {
        var random = new Random(20211117);
        for (int i = 0; i < 600; i++) {
            String query = part(random) + (i % 3 == 0 ? " " + part(random) : "");
            if (SearchReader.terms(query).isEmpty()) {
                continue;
            }
            assertThat(search.find(query)).as("「%s」", query).isEqualTo(search.scan(query));
        }
    }

    private static String part(Random random) {
        var document = search.documents().get(random.nextInt(search.documents().size()));
        var texts = SearchReader.textsOf(document).stream()
                .filter(each -> !each.isEmpty())
                .toList();
        int[] text = texts.get(random.nextInt(texts.size())).codePoints().toArray();
        int from = random.nextInt(text.length);
        return new String(text, from, Math.min(text.length - from, 1 + random.nextInt(7)));
    }

    @Test
    void whatStandsNowhereIsNotFound() {
        assertThat(search.find("龘龘")).isEmpty();
        assertThat(search.find("qqqq")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HG-2021-BH-005, cases/HG-2021-BH-005.html",
        "hg-2021-bh-005, cases/HG-2021-BH-005.html",
        "HG2021BH005, cases/HG-2021-BH-005.html",
        "ＨＧ－２０２１－ＢＨ－００５, cases/HG-2021-BH-005.html",
        "HG 2021 BH 005, cases/HG-2021-BH-005.html",
        "HG-E-GJ-014, employers/HG-E-GJ-014.html",
        "v-baohong, units/v-baohong.html"
    })
    void anIdIsFoundHoweverItIsTyped(String typed, String address) {
        assertThat(addresses(search.withId(typed))).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({
        "导出, exports.html",
        "补偿款, compensations.html",
        "考核, assessment.html",
        "日历, calendar.html",
        "法定参数, rules.html"
    })
    void aLedgerOrListIsFoundByItsName(String typed, String address) {
        assertThat(addresses(search.find(typed))).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"151326.80", "151,326.80", "151326", "１５１，３２６"})
    void figuresAreFoundWithAndWithoutCommas(String typed) {
        assertThat(addresses(search.find(typed))).contains("cases/HG-2021-BH-005.html");
    }

    @Test
    void oneCharacterIsFoundInNamesAndIdsOnly() {
        var inNames = search.find("电");
        assertThat(inNames).isNotEmpty().hasSizeLessThan(search.scan("电工").size() + 60);
        assertThat(inNames).allMatch(each -> search.documents().get(each).name().contains("电"));
    }

    @Test
    void everyRecordWithAPlaceOnTheSiteIsFoundByItsId() {
        var data = site.data();
        var records = Stream.of(
                        data.employers(),
                        data.projects(),
                        data.units(),
                        data.inspections(),
                        data.compensations(),
                        data.incidents(),
                        data.reports(),
                        data.briefings(),
                        data.activities(),
                        data.supervisions(),
                        data.creditActions(),
                        data.pages())
                .flatMap(List::stream)
                .map(TownRecord::id);
        var cases = Views.of(data, site.asOf()).cases().stream().map(each -> each.id());
        var wanted = Stream.concat(records, cases)
                .map(each -> each.type().code() + " " + each.value())
                .collect(Collectors.toCollection(TreeSet::new));
        var found = search.documents().stream()
                .filter(each -> !each.id().isEmpty() && !REFERENCE.contains(each.kind()))
                .map(each -> each.kind() + " " + each.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void everyResultLeadsToAPlaceOfTheSite() {
        var pages = site.pages();
        assertThat(search.documents()).allSatisfy(each -> {
            var parts = each.address().split("#", 2);
            assertThat(pages).containsKey(parts[0]);
            if (parts.length > 1) {
                assertThat(pages.get(parts[0]))
                        .satisfies(page -> assertThat(page.ids()).contains(parts[1]));
            }
        });
    }

    @Test
    void everyKindOfResultCanBeChosen() {
        var offered = site.pages().get("search.html");
        assertThat(offered).isNotNull();
        var kinds = offered.elements("a")
                .flatMap(each -> each.attribute("data-kind").stream())
                .toList();
        assertThat(kinds)
                .containsAll(search.documents().stream()
                        .map(SearchReader.Found::kind)
                        .distinct()
                        .toList());
    }

    /** What is looked for by its name comes before what merely tells of it, and the newest of those first. */
    @Test
    void namesComeBeforeWhatHappenedAndTheNewestFirst() {
        var days = search.documents().stream()
                .filter(each -> !each.kind().equals("report") && !REFERENCE.contains(each.kind()))
                .map(SearchReader.Found::day)
                .toList();
        var dated = days.stream().filter(each -> !each.isEmpty()).toList();
        assertThat(days.subList(days.size() - dated.size(), days.size())).isEqualTo(dated);
        assertThat(dated).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void nothingOfALaterDayIsFound() {
        var day = LocalDate.of(2021, 12, 15);
        var then = SearchReader.of(RenderedSite.of(RenderedSite.realRecords(), "zh-CN", Optional.of(day)));
        assertThat(then.documents())
                .hasSizeGreaterThan(200)
                .allMatch(each -> each.day().compareTo(day.toString()) <= 0);
        var later = site.data().cases().stream()
                .filter(each -> each.timeline().get(0).on().isAfter(day))
                .map(each -> each.id().value().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(later).isNotEmpty().allMatch(each -> then.find(each).isEmpty());
        var notes = site.data().cases().stream()
                .flatMap(each -> each.timeline().stream())
                .filter(each -> each.on().isAfter(day))
                .flatMap(each -> each.note().stream())
                .filter(each -> each.length() > 12 && each.matches("[\\p{IsHan}，。、；]+"))
                .toList();
        assertThat(notes).isNotEmpty().allMatch(each -> then.find(each).isEmpty());
    }

    @Test
    void hostileTextIsInertAndStillFound() throws Exception {
        String poison = String.join("\n\n", HostileTown.payloads()) + "\u2028\u2029\u0085";
        var hostile = HostileTown.render(poison);
        hostile.files().keySet().stream()
                .filter(each -> each.startsWith("search/"))
                .forEach(path -> assertThat(hostile.text(path))
                        .as(path)
                        .doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0085"));
        var reader = SearchReader.of(hostile);
        assertThat(addresses(reader, reader.find("<script>alert(1)</script>")))
                .contains("employers/HG-E-BH-001.html", "cases/HG-2021-BH-001.html");
    }

    @Test
    void filesKeepTheirBudgets() {
        var search = site.files().entrySet().stream()
                .filter(each -> each.getKey().startsWith("search/"))
                .toList();
        assertThat(search).hasSizeBetween(18, 90);
        assertThat(search)
                .allSatisfy(each -> assertThat(each.getValue().length)
                        .as(each.getKey())
                        .isPositive()
                        .isLessThanOrEqualTo(64 * KB));
        assertThat(site.files().getOrDefault("assets/search.js", new byte[0]).length)
                .isPositive()
                .isLessThanOrEqualTo(12 * KB);
    }

    private static List<String> addresses(Set<Integer> numbers) {
        return addresses(search, numbers);
    }

    private static List<String> addresses(SearchReader reader, Set<Integer> numbers) {
        return numbers.stream()
                .map(each -> reader.documents().get(each).address())
                .toList();
    }
}
