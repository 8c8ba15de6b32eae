package org.qingxin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.audit.ReadFiles;
import org.qingxin.history.BlobId;
import org.qingxin.output.Publication;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.wording.TemplateException;
import org.qingxin.wording.TemplateFiles;

/** From records to a published site: which day is told, what is counted, and that a fault publishes nothing. */
class PipelineTest {
    private static final SourceTree TINY = OnDisk.at(Path.of("src/test/resources/site/tiny/data"));
    private static final SourceTree SCHEMAS = OnDisk.at(Path.of("../schemas"));
    private static final SourceTree TEMPLATES = OnDisk.at(Path.of("../site-templates"));
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 9);
    private static final Function<ZoneId, LocalDate> NEVER_ASKED = zone -> {
        throw new AssertionError("the day was known");
    };

    @TempDir
    Path folder;

    @Test
    void theTownsPinnedDayIsToldAndTodayIsNotAskedFor() throws Exception {
        assertThat(new Pipeline(TINY, SCHEMAS)
                        .check(Optional.empty(), NEVER_ASKED)
                        .asOf())
                .isEqualTo(LocalDate.of(2022, 1, 5));
    }

    @Test
    void theDayAskedForOutranksTheTowns() throws Exception {
        var asked = LocalDate.of(2021, 12, 1);
        assertThat(new Pipeline(TINY, SCHEMAS)
                        .check(Optional.of(asked), NEVER_ASKED)
                        .asOf())
                .isEqualTo(asked);
    }

    @Test
    void withoutEitherTodayIsToldAsItIsInTheTown() throws Exception {
        var records = edited("town.yaml", "asOf: 2022-01-05\n", "");
        assertThat(new Pipeline(records, SCHEMAS)
                        .check(
                                Optional.empty(),
                                zone -> zone.equals(ZoneId.of("Asia/Shanghai")) ? TODAY : LocalDate.MIN)
                        .asOf())
                .isEqualTo(TODAY);
    }

    @Test
    void soundRecordsAreFitToPublishAndEveryFileIsCounted() throws Exception {
        var checked = new Pipeline(TINY, SCHEMAS).check(Optional.empty(), NEVER_ASKED);
        assertThat(checked.isFitToPublish()).isTrue();
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.files()).isEqualTo(TINY.survey().files().size());
    }

    @Test
    void mistakesInSeveralFilesAreAllToldAndMakeTheRecordsUnfit() throws Exception {
        var records = edited(Map.of(
                "town.yaml", List.of("demo: true", "demo: 是"),
                "units/office.yaml", List.of("kind: office", "kind: ofice"),
                "pages/guide.yaml", List.of("order: 10\n", "")));
        var checked = new Pipeline(records, SCHEMAS).check(Optional.empty(), zone -> TODAY);
        assertThat(checked.isFitToPublish()).isFalse();
        assertThat(checked.findings().stream().map(each -> each.at().path()))
                .contains("town.yaml", "units/office.yaml", "pages/guide.yaml");
    }

    @Test
    void everyPageGoesOutAndASecondRunChangesNothing() throws Exception {
        assertThat(changedBy(new Texts(TEMPLATES))).isGreaterThan(20);
        assertThat(folder.resolve("site/cases/HG-2021-BH-001.html")).isRegularFile();
        assertThat(changedBy(new Texts(TEMPLATES))).isZero();
    }

    @Test
    void onlyThePagesOfAChangedRecordChange() throws Exception {
        changedBy(new Texts(TEMPLATES));
        var before = filesOf(folder.resolve("site"));
        var records = edited("pages/guide.yaml", "回到", "返回");
        int changed = publish(records, new Texts(TEMPLATES));
        var after = filesOf(folder.resolve("site"));
        var different = after.keySet().stream()
                .filter(each -> !after.get(each).equals(before.get(each)))
                .toList();
        assertThat(different).hasSize(changed);
        assertThat(different)
                .filteredOn(each -> !each.startsWith("search/"))
                .containsExactly("manifest.json", "pages/guide.html");
        assertThat(folder.resolve("site/pages/guide.html")).content(UTF_8).contains("返回");
    }

    /** Its text, the list of files, and the shards of the pairs of characters that went and came. */
    @Test
    void onlyThePartsOfTheSearchIndexThatTellOfAChangedRecordChange() throws Exception {
        changedBy(new Texts(TEMPLATES));
        assertThat(publish(edited("pages/guide.yaml", "回到", "返回"), new Texts(TEMPLATES)))
                .isBetween(1 + 1 + 1 + 1, 1 + 1 + 1 + 5);
    }

    @Test
    void aTemplateThatFailsOnTheLastPageLeavesTheOldSiteByteForByte() throws Exception {
        changedBy(new Texts(TEMPLATES));
        var before = filesOf(folder.resolve("site"));
        var broken = new Texts(new InMemory(with(TEMPLATES, "pages/about.ftlh", "${page.gone}")));
        assertThatThrownBy(() -> changedBy(broken)).hasStackTraceContaining(TemplateException.class.getName());
        assertThat(filesOf(folder.resolve("site"))).isEqualTo(before);
        assertThat(folder.resolve(".site.staging")).doesNotExist();
    }

    private int changedBy(TemplateFiles templates) throws Exception {
        return publish(TINY, templates);
    }

    private int publish(SourceTree records, TemplateFiles templates) throws Exception {
        var read = new ReadFiles(records, BlobId.in(folder));
        var pipeline = new Pipeline(read, SCHEMAS);
        var checked = pipeline.check(Optional.empty(), NEVER_ASKED);
        try (var publication = Publication.into(folder.resolve("site"))) {
            pipeline.publish(
                    checked, templates, "zh-CN", new Provenance(Optional.empty(), "qingxin"), read, publication);
            return publication.changedFiles();
        }
    }

    private static SourceTree edited(String path, String from, String to) throws IOException {
        return edited(Map.of(path, List.of(from, to)));
    }

    private static SourceTree edited(Map<String, List<String>> edits) throws IOException {
        var files = all(TINY);
        edits.forEach((path, edit) -> {
            var text = new String(files.getOrDefault(path, new byte[0]), UTF_8);
            assertThat(text).contains(edit.get(0));
            files.put(path, text.replace(edit.get(0), edit.get(1)).getBytes(UTF_8));
        });
        return new InMemory(files);
    }

    private static Map<String, byte[]> with(SourceTree tree, String path, String text) throws IOException {
        var files = all(tree);
        files.put(path, text.getBytes(UTF_8));
        return files;
    }

    private static Map<String, byte[]> all(SourceTree tree) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (String path : tree.survey().files()) {
            files.put(path, tree.read(path, 1 << 22));
        }
        return files;
    }

    private static Map<String, String> filesOf(Path site) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(site)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(each).toString(), Files.readString(each, ISO_8859_1));
            }
        }
        return files;
    }

    /** Templates from any tree. */
    private record Texts(SourceTree tree) implements TemplateFiles {
        @Override
        public List<String> list(String path) throws IOException {
            return tree.list(path);
        }

        @Override
        public byte[] read(String path) throws IOException {
            return tree.read(path, 1 << 22);
        }

        @Override
        public boolean exists(String path) {
            return tree.exists(path);
        }
    }
}
