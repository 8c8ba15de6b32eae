package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.Views;
import org.qingxin.model.Campaign;
import org.qingxin.model.Coded;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.PaymentSource;
import org.qingxin.model.Stage;
import org.qingxin.model.Unit;
import org.qingxin.wording.Messages;
import org.qingxin.wording.TemplateTree;

/** The files of the site of the repository's records: which there are, and what must not be in them. */
class SiteFilesTest {
    /** Pages that stand alone, and lists that grow into further pages; the rest follows from the records. */
    private static final Pattern SINGLE = Pattern.compile(
            "(index|key-cases|warnings|safeguards|compensations|incidents|assessment|activities|supervision"
                    + "|credit|calendar|problems|rules|search|exports|about|404)\\.html"
                    + "|(cases|projects|employers|units|periods|pages|inspections|briefings|changes|fields|checks)/index\\.html"
                    + "|(cases|projects|employers|warnings|inspections|changes)/(by-[a-z]+/[a-z0-9-]+|p[0-9]+)\\.html"
                    + "|(projects/(annex2|safeguards)|employers/arrears-list|units/annex[35])\\.html"
                    + "|(inspections|safeguards|briefings|calendar|changes|fields|assessment)/[a-z0-9-]+\\.html"
                    + "|checks/[A-Z][0-9]{3}\\.html"
                    + "|assets/(site\\.(css|js)|search\\.js)|search/(index|[rs][0-9]{1,3})\\.js|data/[a-z0-9/-]+\\.js|exports/[A-Za-z0-9./-]+\\.(csv|xlsx|json|ics|txt)"
                    + "|manifest\\.(json|txt)");

    private static RenderedSite site;
    private static Map<String, HtmlPage> pages;

    @BeforeAll
    static void render() {
        site = RenderedSite.real();
        pages = site.pages();
    }

    @Test
    void everyRecordThatHasAPageHasItsFile() {
        assertThat(site.files().keySet()).containsAll(recordPages());
    }

    @Test
    void listsAndStartPageAreThere() {
        assertThat(site.files())
                .containsKeys(
                        "index.html",
                        "about.html",
                        "key-cases.html",
                        "compensations.html",
                        "incidents.html",
                        "credit.html",
                        "safeguards.html",
                        "inspections/index.html",
                        "warnings.html",
                        "calendar.html",
                        "assessment.html",
                        "supervision.html",
                        "activities.html",
                        "briefings/index.html",
                        "problems.html",
                        "rules.html",
                        "changes/index.html",
                        "exports.html",
                        "cases/index.html",
                        "projects/index.html",
                        "employers/index.html",
                        "units/index.html",
                        "periods/index.html",
                        "pages/index.html",
                        "assets/site.css",
                        "assets/site.js");
    }

    @Test
    void nothingElseIsInTheSite() {
        var records = recordPages();
        assertThat(site.files().keySet())
                .filteredOn(path -> !records.contains(path))
                .allMatch(path -> SINGLE.matcher(path).matches());
    }

    @Test
    void fileNamesCanBeOpenedOnEverySystem() {
        assertThat(site.files().keySet()).allMatch(path -> path.matches("[A-Za-z0-9._/-]{1,120}"));
        assertThat(site.files().keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFileIsUtf8WithUnixLineEnds() {
        site.files().forEach((path, bytes) -> {
            if (path.matches(".*\\.(html|css|js)")) {
                assertThat(decoded(path, bytes)).as(path).doesNotContain("\r", "\uFEFF", "\uFFFD");
            }
        });
    }

    private static String decoded(String path, byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(path + " is not UTF-8", e);
        }
    }

    @Test
    void noPageShowsWhatAProgramLeftOver() {
        var leftover =
                Pattern.compile("\\$\\{|</?[#@]|\\bnull\\b|Optional\\[|Optional\\.empty|\\[\\]|\\{[0-9]}|\\bNaN\\b"
                        + "|org\\.qingxin|java\\.(lang|util)|\\b[A-Z][A-Za-z]+\\[[a-z]+=|@[0-9a-f]{6,8}\\b");
        assertThat(found(leftover)).isEmpty();
    }

    @Test
    void noPageShowsAKeyInsteadOfItsText() throws Exception {
        var messages = Messages.load(TemplateTree.shipped(), "zh-CN");
        var keys = found(Pattern.compile("(?<![\\w./-])[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9-]+)+(?![\\w/-])"));
        assertThat(keys)
                .filteredOn(each -> messages.has(each.substring(each.indexOf(": ") + 2)))
                .isEmpty();
    }

    @Test
    void onlyTheFieldReferenceShowsACodeInsteadOfItsWord() {
        var codes = Stream.of(Stage.values(), PaymentSource.values(), Employer.Category.values())
                .flatMap(Stream::of)
                .map(Coded::code)
                .filter(code -> code.contains("-"))
                .toList();
        assertThat(codes).isNotEmpty();
        assertThat(found(Pattern.compile("(?<![\\w/.-])(" + String.join("|", codes) + ")(?![\\w/.-])")))
                .filteredOn(each -> !each.startsWith("fields/"))
                .isEmpty();
    }

    /** Every place in what can be read on a page, examples of code left out, as {@code path: text}. */
    private static List<String> found(Pattern pattern) {
        var found = new ArrayList<String>();
        pages.forEach((path, page) -> {
            var shown = Stream.concat(
                    page.texts().stream()
                            .filter(each -> !each.parents().matches(".*\\b(code|pre)\\b.*"))
                            .map(HtmlPage.Text::words),
                    page.elements()
                            .filter(each -> !each.name().equals("html"))
                            .flatMap(each -> Stream.of("title", "aria-label", "placeholder", "href", "id", "class")
                                    .flatMap(key -> each.attribute(key).stream())));
            shown.flatMap(words -> pattern.matcher(words).results())
                    .forEach(each -> found.add(path + ": " + each.group()));
        });
        return found;
    }

    private static TreeSet<String> recordPages() {
        var paths = new TreeSet<String>();
        var data = site.data();
        Views.of(data, site.asOf())
                .cases()
                .forEach(each -> paths.addAll(List.of(
                        "cases/" + each.id().value() + ".html",
                        "cases/" + each.id().value() + "/dossier.html")));
        Views.of(data, site.asOf()).cases().stream()
                .filter(each -> each.agreement().isPresent())
                .forEach(each -> paths.add("cases/" + each.id().value() + "/mediation.html"));
        data.compensations()
                .forEach(each -> paths.add("compensations/" + each.id().value() + ".html"));
        data.projects().forEach(each -> paths.add("projects/" + each.id().value() + ".html"));
        data.employers().forEach(each -> paths.add("employers/" + each.id().value() + ".html"));
        data.units().forEach(each -> paths.add("units/" + each.id().value() + ".html"));
        data.pages().forEach(each -> paths.add("pages/" + each.id().value() + ".html"));
        Campaign campaign = data.currentCampaign().orElseThrow();
        for (Campaign.Period period : campaign.periods()) {
            paths.add("periods/" + campaign.id().value() + "-" + period.no() + ".html");
            data.units().stream()
                    .filter(each -> each.reports().contains(Unit.Owed.ANNEX1))
                    .forEach(each -> paths.add(formOf(campaign, period, each.id())));
        }
        assertThat(paths).hasSizeGreaterThan(200);
        return paths;
    }

    private static String formOf(Campaign campaign, Campaign.Period period, Id.Unit filer) {
        return "periods/" + campaign.id().value() + "-" + period.no() + "/" + filer.value() + ".html";
    }
}
