package org.qingxin.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.site.HtmlPage;
import org.qingxin.site.RenderedSite;

/** Where pages say that a record is written. */
class RecordPlacesTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern EVENT = Pattern.compile(
            "id=\"e[0-9]+\"><time datetime=\"([0-9-]+)\">" + "(?:(?!</li>).)*?/blob/main/([^\"#]+)#L([0-9]+)\">",
            Pattern.DOTALL);
    private static final Pattern EDITED = Pattern.compile("/edit/main/([^\"]+)\"");
    private static final Pattern TO_WEEK = Pattern.compile("href=\"\\.\\./(briefings/[^\"#]+)#([^\"]+)\"");
    private static final Map<String, HtmlPage> PAGES = RenderedSite.real().pages();

    @Test
    void everyEventLeadsToTheLineOnWhichItsEntryBegins() throws IOException {
        List<MatchResult> events = PAGES.values().stream()
                .flatMap(page -> EVENT.matcher(page.html()).results())
                .toList();
        assertThat(events).hasSizeGreaterThan(300);
        for (MatchResult each : events) {
            List<String> lines = Files.readAllLines(REPOSITORY.resolve(each.group(2)));
            assertThat(lines.get(Integer.parseInt(each.group(3)) - 1))
                    .as(each.group(2))
                    .startsWith("  - on: " + each.group(1));
        }
    }

    /** Other kinds, as the town or its calendar, are told on no page of the site. */
    @Test
    void everyRecordThatIsShownCanBeChangedFromWhereItStands() throws IOException {
        TreeSet<String> edited = new TreeSet<>();
        PAGES.values()
                .forEach(page -> EDITED.matcher(page.html())
                        .results()
                        .map(each -> each.group(1))
                        .forEach(edited::add));
        for (String folder : List.of(
                "inspections",
                "compensations",
                "incidents",
                "credit",
                "briefings",
                "activities",
                "supervision",
                "rules")) {
            assertThat(edited).containsAll(files("data/" + folder));
        }
    }

    @Test
    void aSpecialReportLeadsFromItsCaseToItsWeekAndBack() {
        List<String> there = PAGES.keySet().stream()
                .filter(path -> path.matches("cases/[^/]+\\.html"))
                .flatMap(path -> TO_WEEK.matcher(PAGES.get(path).html())
                        .results()
                        .map(each -> each.group(1) + " " + path + "#" + each.group(2)))
                .toList();
        assertThat(there).hasSizeGreaterThan(20).allSatisfy(each -> {
            String[] ends = each.split(" ");
            assertThat(PAGES.get(ends[0]).html()).contains("href=\"../" + ends[1] + "\"");
        });
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .map(each -> REPOSITORY.relativize(each).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
