package org.qingxin.site.part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.model.Briefing;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.HtmlPage;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Address;

/**
 * Every reference in the records appears on the page of its target. The references are read from the text of the files,
 * by a way of their own: whatever word there is an id.
 */
class RelatedTest {
    private static final RenderedSite SITE = RenderedSite.real();
    private static final Map<String, HtmlPage> PAGES = SITE.pages();
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final List<RecordType> WITH_PAGES =
            List.of(RecordType.CASE, RecordType.PROJECT, RecordType.EMPLOYER, RecordType.UNIT);

    @Test
    void everyReferenceAppearsOnThePageOfItsTarget() throws IOException {
        Map<String, Id> targets = new HashMap<>();
        WITH_PAGES.forEach(type ->
                SITE.data().all(type).forEach(each -> targets.put(each.id().value(), each.id())));
        var silent = new ArrayList<String>();
        int seen = 0;
        for (RecordType type : RecordType.values()) {
            for (TownRecord each : SITE.data().all(type)) {
                Optional<String> place = place(each);
                if (place.isEmpty()) {
                    continue;
                }
                for (String word : words(each)) {
                    if (targets.containsKey(word) && !word.equals(each.id().value())) {
                        seen++;
                        String page = Address.of(targets.get(word));
                        if (!tells(page, each.id(), place.get())) {
                            silent.add(page + " says nothing of " + each.id().value());
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(seen).isGreaterThan(1000);
    }

    /** By a link to where it stands, or because it stands there. */
    private static boolean tells(String path, Id id, String place) {
        HtmlPage page = PAGES.get(path);
        return page != null
                && (page.html().contains("href=\"" + Address.rootOf(path) + place + "\"")
                        || page.ids().contains(id.value()));
    }

    private static Optional<String> place(TownRecord record) {
        return switch (record.id().type()) {
            case CASE, PROJECT, EMPLOYER, COMPENSATION, INCIDENT, CREDIT, SUPERVISION, ACTIVITY ->
                Optional.of(Address.of(record.id()));
            case INSPECTION -> Optional.of(Address.of((Inspection) record));
            case BRIEFING -> Optional.of(place((Briefing) record));
            case REPORT -> Optional.of(form((PeriodReport) record));
            default -> Optional.empty();
        };
    }

    private static String place(Briefing record) {
        return switch (record.kind()) {
            case SPECIAL ->
                Address.of(record.arrearsCase().orElseThrow()) + "#"
                        + record.id().value();
            case WEEKLY ->
                "briefings/" + record.week().orElseThrow() + ".html#u-"
                        + record.unit().value();
            case SUMMARY -> "briefings/index.html#" + record.id().value();
        };
    }

    private static String form(PeriodReport report) {
        return "periods/" + report.campaign().value() + "-" + report.period() + "/"
                + report.unit().value() + ".html";
    }

    private static HashSet<String> words(TownRecord record) throws IOException {
        var words = new HashSet<String>();
        WORD.matcher(text(record)).results().forEach(each -> words.add(each.group()));
        return words;
    }

    private static String text(TownRecord record) throws IOException {
        Path folder = Path.of("../data").resolve(record.id().type().folder());
        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(each -> each.endsWith(record.id().value() + ".yaml"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file, UTF_8);
        }
    }
}
