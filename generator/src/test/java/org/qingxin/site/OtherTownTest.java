package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Views;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.FieldGuides;
import org.qingxin.wording.TemplateException;
import org.qingxin.wording.TemplateTree;

/**
 * Another town with other units, periods, weekly day, numbers of its city, id letters, colours, logo and wording: nothing
 * but its records and its own folder of templates makes its site.
 */
class OtherTownTest {
    private static final Path TOWN = Path.of("src/test/resources/site/other-town");
    private static final Pattern FIRST_TOWN = Pattern.compile("含谷|宝洪|重庆|春节|冬季|2021-winter|HG-|baohong|hangu");
    private static final Pattern EXAMPLES = Pattern.compile("(checks|fields|search)/.*");

    private static RenderedSite site;

    @BeforeAll
    static void render() {
        site = RenderedSite.of(OnDisk.at(TOWN.resolve("data")), templates(Map.of()), "zh-CN");
    }

    @Test
    void nothingOfTheFirstTownIsLeft() {
        var left = new ArrayList<String>();
        site.files().forEach((path, bytes) -> {
            var found = FIRST_TOWN.matcher(new String(bytes, UTF_8).replaceAll("(?s)<pre.*?</pre>", ""));
            if (!EXAMPLES.matcher(path).matches() && found.find()) {
                left.add(path + ": " + found.group());
            }
        });
        assertThat(left).isEmpty();
    }

    @Test
    void itsFiguresAreThoseOfItsRecords() {
        assertThat(site.pages())
                .containsKeys(
                        "cases/QL-2023-SQ-001.html",
                        "cases/QL-2023-SQ-002.html",
                        "units/d-labour.html",
                        "periods/2023-summer-1.html",
                        "periods/2023-summer-3.html");
        assertThat(site.text("index.html")).contains("青岭镇工资清理行动", "4.98", "3.12", "距中秋");
        assertThat(site.text("cases/QL-2023-SQ-002.html")).contains("18,600.00");
        assertThat(site.text("periods/2023-summer-1.html")).contains("2023年度夏季工资清理行动情况");
    }

    @Test
    void itsColoursLogoAndHelpAreItsOwn() {
        assertThat(site.text("assets/site.css"))
                .contains("--brand:#174a86")
                .contains(":root{--brand:#0b5d3b;--seal:#7a4a00}@media screen{");
        assertThat(site.files()).doesNotContainKey("assets/theme.css");
        assertThat(site.text("index.html")).contains("<circle cx=\"17\" cy=\"17\" r=\"16\" fill=\"#7a4a00\"/>");
        assertThat(site.text("fields/employer.html")).contains("厂名", "照营业执照写，不写简称。");
        assertThat(site.text("cases/QL-2023-SQ-001.html"))
                .contains(
                        "http://git.qingling.example:3000/zhen/qingxin/_edit/zheng-shi/data/cases/2023/v-shiqiao/QL-2023-SQ-001.yaml");
    }

    @Test
    void itsSiteSpeaksEnglishToo() {
        var english = RenderedSite.of(OnDisk.at(TOWN.resolve("data")), templates(Map.of()), "en");
        assertThat(english.text("index.html")).contains("Qingling wage clearing", "To Mid-Autumn");
        assertThat(english.pages().keySet()).isEqualTo(site.pages().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    messages/zh-CN.properties        | nav.casse=案      | 1 | nav.cases
                    messages/fields.zh-CN.properties | employer.nam.help=名 | 1 | employer.name.help
                    pages/indx.ftlh                  | x                 | 1 | pages/index.ftlh
                    parts/lgoo.ftlh                  | x                 | 1 | parts/logo.ftlh
                    """)
    void aNameThatNothingHasIsToldWithTheNearest(String path, String text, int line, String nearest) {
        var failure = catchThrowableOfType(
                TemplateException.class, () -> Site.of(templates(Map.of("town/" + path, text)), "zh-CN", input()));
        assertThat(failure).isNotNull();
        assertThat(failure.path()).isEqualTo("town/" + path);
        assertThat(failure.line()).isEqualTo(line);
        assertThat(failure.chinese()).contains("最接近的是 " + nearest);
        assertThat(failure.english()).contains("the nearest is " + nearest);
    }

    @Test
    void aMistakeInTheTownsTemplateIsToldInTheTownsFile() {
        var files = templates(Map.of("town/parts/logo.ftlh", "<svg>\n${page.gone}"));
        var failure = catchThrowableOfType(
                TemplateException.class, () -> Site.of(files, "zh-CN", input()).render((path, bytes) -> {}));
        assertThat(failure).isNotNull();
        assertThat(failure.path()).isEqualTo("town/parts/logo.ftlh");
        assertThat(failure.line()).isEqualTo(2);
    }

    private static SiteInput input() {
        return new SiteInput(
                Views.of(site.data(), site.asOf()),
                new Provenance(Optional.empty(), "qingxin"),
                Map.of(),
                Map.of(),
                List.of(),
                FieldGuides.read(OnDisk.at(Path.of("../schemas"))),
                Map::of,
                Map.of());
    }

    /** The shipped templates, the town's folder in them, and more texts. */
    private static TemplateTree templates(Map<String, String> more) {
        var texts = new TreeMap<String, String>();
        add(texts, Path.of("../site-templates"), "");
        add(texts, TOWN.resolve("town"), "town/");
        texts.putAll(more);
        return new TemplateTree(InMemory.ofTexts(texts));
    }

    private static void add(Map<String, String> texts, Path folder, String prefix) {
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        prefix + folder.relativize(each).toString().replace('\\', '/'), Files.readString(each, UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
