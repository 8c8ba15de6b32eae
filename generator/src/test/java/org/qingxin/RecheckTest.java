package org.qingxin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.site.OnDemand;
import org.qingxin.site.Site;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.wording.TemplateTree;

/**
 * Looking again and again takes over what has not changed; whatever is edited, what comes of it is what looking for the
 * first time would give: every finding and every byte of every page.
 */
class RecheckTest {
    private static final SourceTree TINY = OnDisk.at(Path.of("src/test/resources/site/tiny/data"));
    private static final SourceTree SCHEMAS = OnDisk.at(Path.of("../schemas"));
    private static final Clock NOW = Clock.fixed(Instant.parse("2022-01-20T08:00:00Z"), ZoneOffset.UTC);
    private static final Pattern FIELD = Pattern.compile("(?m)(?<=[ {])(\\w+): ([^{}\\[\\],\\n]+)");
    private static final int EDITS = 30;
    private static final String UNIT = "units/v-baohong.yaml";
    private static final String CASE = "cases/2021/v-baohong/HG-2021-BH-001.yaml";

    private final SortedMap<String, String> sound = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<String, Integer> stamps = new TreeMap<>();
    private final Pipeline again = new Pipeline(new Edited(), SCHEMAS);
    /** Never asked again, so that nothing is taken over. */
    private final Pipeline first = new Pipeline(new Edited(), SCHEMAS);

    private Optional<OnDemand> shown = Optional.empty();
    private List<Object> last = List.of();
    private int edits;

    /** Five cases of one employer, all about one project. */
    @BeforeEach
    void town() throws Exception {
        for (String path : TINY.survey().files()) {
            edit(path, new String(TINY.read(path, 1 << 20), UTF_8));
        }
        String one = texts.get(CASE);
        for (int no = 2; no <= 5; no++) {
            edit(CASE.replace("001.yaml", "00" + no + ".yaml"), one.replaceFirst("BH-001", "BH-00" + no));
        }
        // So that what it may do as a village follows from its being one.
        edit(UNIT, texts.get(UNIT).replace(", mediate-lead", ""));
        sound.putAll(texts);
    }

    /** Cases stay as they are in all but the last: what is told of them follows the record that it was worked out from. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            projects/v-baohong/HG-P-BH-001.yaml | invest: [private] | invest: [gov]
            projects/v-baohong/HG-P-BH-001.yaml | name: 谷岸云栖小区一期工程 | name: 云栖二期
            employers/v-baohong/HG-E-BH-001.yaml | category: manufacturing | category: construction
            units/v-baohong.yaml | kind: village | kind: external
            campaigns/2021-winter.yaml | settleBy: {all: 2022-01-31 | settleBy: {all: 2022-01-04
            rules/national.yaml | accept-working-days, value: 5 | accept-working-days, value: 1
            rules/national.yaml | odd-date-days, value: 200 | odd-date-days, value: 0
            calendar/2021.yaml | on: 2021-01-01 | on: 2021-11-19
            inspections/2021/v-baohong/HG-I-2021-BH-001.yaml | workers: 38 | workers: 40
            town.yaml | asOf: 2022-01-05 | asOf: 2021-12-05
            cases/2021/v-baohong/HG-2021-BH-003.yaml | countedBy: v-baohong | countedBy: office
            """)
    void whatIsToldOfACaseFollowsWhatItWasWorkedOutFrom(String path, String was, String now) throws Exception {
        lookAgain("as it was");
        var before = last;
        String text = texts.get(path);
        assertThat(text).contains(was);
        edit(path, text.replace(was, now));
        lookAgain("edited");
        assertThat(last).as("what the edit changes").isNotEqualTo(before);
        edit(path, text);
        lookAgain("put back");
        assertThat(last).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverIsEditedWhatIsTakenOverIsWhatWouldBeWorkedOut(int seed) throws Exception {
        var random = new Random(seed);
        int shown = 0;
        for (edits = 1; edits <= EDITS; edits++) {
            shown += lookAgain(edit(random)) ? 1 : 0;
        }
        assertThat(shown).as("edits that could be shown").isGreaterThan(EDITS / 4);
    }

    /** Whether it could be shown. */
    private boolean lookAgain(String what) throws Exception {
        var checked = again.recheck(Optional.empty(), NOW);
        var truth = first.check(Optional.empty(), zone -> LocalDate.ofInstant(NOW.instant(), zone));
        assertThat(checked.findings()).as(what).isEqualTo(truth.findings());
        last = List.of(truth.findings());
        if (checked.isFitToPublish()) {
            OnDemand site = site(again, checked).onDemand();
            shown = Optional.of(shown.map(site::after).orElse(site));
            last = List.of(truth.findings(), assertSame(shown.get(), site(first, truth), what));
        }
        return checked.isFitToPublish();
    }

    private static Site site(Pipeline pipeline, Pipeline.Checked checked) throws Exception {
        return pipeline.site(checked, TemplateTree.shipped(), "zh-CN", new Provenance(Optional.empty(), "qingxin"));
    }

    private static Map<String, String> assertSame(OnDemand shown, Site truth, String what) throws Exception {
        var pages = new ConcurrentSkipListMap<String, String>();
        truth.render((path, bytes) -> pages.put(path, new String(bytes, UTF_8)));
        pages.forEach((path, text) -> assertThat(shown.file(path))
                .as("%s after %s", path, what)
                .hasValueSatisfying(made -> assertThat(new String(made, UTF_8)).isEqualTo(text)));
        return pages;
    }

    /** What people do to files. Half of the time something is put back, so that not all is broken soon. */
    private String edit(Random random) {
        List<String> odd = sound.keySet().stream()
                .filter(path -> !sound.get(path).equals(texts.get(path)))
                .toList();
        if (!odd.isEmpty() && random.nextBoolean()) {
            for (String path : odd) {
                edit(path, sound.getOrDefault(path, ""));
            }
            texts.keySet().retainAll(sound.keySet());
            return "all put back";
        }
        List<String> paths = new ArrayList<>(texts.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        String text = texts.getOrDefault(path, "");
        switch (random.nextInt(10)) {
            case 0 -> texts.remove(path);
            case 1 -> edit(path, text + "\nodd: [");
            case 2 -> edit(path, "# seen\n" + text);
            case 3 -> rename(path, text);
            case 4 -> edit(path, text.replaceFirst("note: .*", "note: 第" + edits + "次"));
            default -> edit(path, otherValue(text, random));
        }
        return edits + ": " + path + "\n" + texts.get(path);
    }

    private void edit(String path, String text) {
        texts.put(path, text);
        stamps.merge(path, 1, Integer::sum);
    }

    /** A copy under the next number, as a new record begins. */
    private void rename(String path, String text) {
        Matcher number = Pattern.compile("([A-Z-]+\\d*-?)(\\d{3})\\.yaml$").matcher(path);
        if (number.find()) {
            String other = String.format("%s9%02d", number.group(1), edits % 100);
            String id = number.group(1) + number.group(2);
            edit(path.replace(id, other), text.replace("id: " + id, "id: " + other));
        }
    }

    /** The value of a field in the place of another's of the same name. */
    private String otherValue(String text, Random random) {
        List<String> all = new ArrayList<>(texts.values());
        Matcher field = FIELD.matcher(text);
        for (int i = random.nextInt(20); i >= 0 && field.find(); i--) {
            Matcher other = FIELD.matcher(all.get(random.nextInt(all.size())));
            while (i == 0 && other.find()) {
                if (other.group(1).equals(field.group(1)) && !other.group(2).equals(field.group(2))) {
                    return text.substring(0, field.start(2)) + other.group(2) + text.substring(field.end(2));
                }
            }
        }
        return text;
    }

    /** Files that can tell whether they have changed. */
    private final class Edited implements SourceTree {
        @Override
        public Listing survey() {
            var told = new TreeMap<String, Stamp>();
            texts.keySet().forEach(path -> told.put(path, new Stamp(Instant.EPOCH, String.valueOf(stamps.get(path)))));
            return new Listing(List.copyOf(texts.keySet()), List.of(), told);
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            return InMemory.ofTexts(texts).read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return texts.containsKey(path);
        }

        @Override
        public String shown(String path) {
            return path;
        }
    }
}
