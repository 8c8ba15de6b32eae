package org.qingxin.site.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.RenderedSite;

/** A ledger of 1,250 rows: pages of 100 that read without a script, parts that add up to the whole, one script of all. */
class LargeLedgerTest {
    private static final int ROWS = 1250;
    private static final int KB = 1000;

    private static final Pattern ROW = Pattern.compile("<tr data-parts=\"([^\"]*)\">(.*?)</tr>");
    private static final Pattern FIRST = Pattern.compile("<th scope=\"row\"[^>]*><a href=\"([^\"]*)\">([^<]*)</a>");
    private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>");

    private static RenderedSite site;

    @BeforeAll
    static void manyEmployers() {
        var tiny = RenderedSite.tiny().data();
        var records = new ArrayList<TownRecord>();
        for (var type : RecordType.values()) {
            records.addAll(tiny.all(type));
        }
        Employer model = tiny.employers().get(0);
        var categories = Employer.Category.values();
        for (int i = tiny.employers().size(); i < ROWS; i++) {
            records.add(copy(model, i, categories[i % 3]));
        }
        site = RenderedSite.of(Dataset.of(records), RenderedSite.tiny().asOf(), "zh-CN");
    }

    private static Employer copy(Employer model, int number, Employer.Category category) {
        return new Employer(
                new Id.Employer("HG-E-BH-%04d".formatted(number)),
                "<企业>" + number,
                model.identity(),
                model.creditCode(),
                category,
                model.ownership(),
                model.roles(),
                model.legalRepresentative(),
                model.address(),
                model.village(),
                model.workers(),
                model.status(),
                model.note());
    }

    @Test
    void pagesHoldAHundredRowsEachAndAllOfThemOnce() {
        var rows = IntStream.rangeClosed(1, 13)
                .mapToObj(page -> rows(page == 1 ? "employers/index.html" : "employers/p" + page + ".html"))
                .toList();
        assertThat(rows)
                .allMatch(page -> page.size() <= 100)
                .flatExtracting(page -> page)
                .hasSize(ROWS);
        assertThat(rows).flatExtracting(page -> page).doesNotHaveDuplicates();
        assertThat(site.files()).doesNotContainKey("employers/p14.html");
    }

    @Test
    void theScriptSaysWhatTheRowsSayInTheSameOrder() throws IOException {
        JsonNode script = script();
        var shown = IntStream.rangeClosed(1, 13)
                .mapToObj(page -> page == 1 ? "employers/index.html" : "employers/p" + page + ".html")
                .flatMap(page -> cells(page).stream())
                .toList();
        assertThat(script.get("n").asInt()).isEqualTo(ROWS);
        for (int row = 0; row < ROWS; row++) {
            int at = row;
            var words = IntStream.range(0, script.get("c").size())
                    .mapToObj(column -> words(at(script.get("c").get(column), at)))
                    .collect(toList());
            assertThat(words).isEqualTo(shown.get(row));
        }
    }

    @Test
    void theScriptPutsEachRowIntoThePartsThatTheRowsName() throws IOException {
        JsonNode parts = script().get("k");
        var first = rows("employers/index.html");
        for (int row = 0; row < first.size(); row++) {
            var query = new ArrayList<String>();
            int at = row;
            parts.properties()
                    .forEach(each -> query.add(
                            each.getKey() + "=" + at(each.getValue(), at).asText()));
            assertThat(first.get(row)).startsWith(String.join("&amp;", query) + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-category", "by-village", "by-status"})
    void partsAddUpToTheWhole(String facet) {
        var rows = new ArrayList<String>();
        var totals = new ArrayList<Integer>();
        site.files().keySet().stream()
                .filter(path -> path.startsWith("employers/" + facet + "/"))
                .forEach(path -> {
                    rows.addAll(rows(path));
                    if (!path.matches(".*-p[0-9]+\\.html")) {
                        totals.add(total(path));
                    }
                });
        assertThat(rows).hasSize(ROWS).doesNotHaveDuplicates();
        assertThat(totals.stream().mapToInt(each -> each).sum()).isEqualTo(ROWS);
    }

    @Test
    void everyPartIsLinkedWithItsCount() {
        var links = new TreeMap<String, String>();
        Pattern.compile("<a href=\"\\.\\./(employers/by-[^\"]*)\"[^>]*>[^<]* ([0-9,]+)</a>")
                .matcher(site.text("employers/index.html"))
                .results()
                .forEach(each -> links.put(each.group(1), each.group(2)));
        assertThat(links).isNotEmpty();
        links.forEach((path, count) -> assertThat(total(path)).isEqualTo(number(count)));
        assertThat(site.files().keySet())
                .filteredOn(path -> path.matches("employers/by-[a-z]+/.*(?<!-p[0-9]{1,2})\\.html"))
                .containsExactlyInAnyOrderElementsOf(links.keySet());
    }

    @Test
    void noPageGrowsWithTheTown() {
        assertThat(site.files())
                .allSatisfy((path, bytes) -> assertThat(path.endsWith(".html") ? bytes.length : 0)
                        .as(path)
                        .isLessThanOrEqualTo(250 * KB));
        assertThat(site.text("data/employers.js").getBytes(UTF_8).length / ROWS).isLessThan(180);
    }

    @Test
    void aShortLedgerHasNoScript() {
        assertThat(site.files()).doesNotContainKey("data/projects.js");
        assertThat(site.text("projects/index.html")).doesNotContain("data-script");
        assertThat(site.text("employers/p2.html")).contains("data-script=\"../data/employers.js\"");
    }

    /** Each row of a page as its parts and its text. */
    private static List<String> rows(String path) {
        return ROW.matcher(site.text(path))
                .results()
                .map(each -> each.group(1) + " " + first(each.group(2)))
                .toList();
    }

    private static String first(String row) {
        return FIRST.matcher(row)
                .results()
                .map(each -> each.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Each row's cells as their words. */
    private static List<List<String>> cells(String path) {
        return ROW.matcher(site.text(path))
                .results()
                .map(row -> CELL.matcher(row.group(2))
                        .results()
                        .map(each -> plain(each.group(1)))
                        .toList())
                .toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String words(JsonNode cell) {
        return cell.isTextual()
                ? cell.asText()
                : cell.path(0).asText() + cell.path(2).asText();
    }

    private static JsonNode at(JsonNode column, int row) {
        return column.has("d") ? column.get("d").get(column.get("i").get(row).asInt()) : column.get(row);
    }

    private static JsonNode script() throws IOException {
        String text = site.text("data/employers.js");
        assertThat(text).startsWith("QX.ledger(").endsWith(")\n").doesNotContain("<", "\u2028");
        return new ObjectMapper().readTree(text.substring("QX.ledger(".length(), text.length() - 2));
    }

    private static int total(String path) {
        return Pattern.compile("合计（([0-9,]+) 户）")
                .matcher(site.text(path))
                .results()
                .map(each -> number(each.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
