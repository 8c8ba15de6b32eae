package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.output.Publication;

/** The command {@code build}: what it says, what it ends with, and that the old site outlives whatever goes wrong. */
class BuildTest {
    @TempDir
    Path folder;

    private Path data;
    private Path templates;
    private Path site;

    private record Outcome(int exit, String out, String err) {
        String all() {
            return out + err;
        }
    }

    @BeforeEach
    void townAndTemplatesThatCanBeBroken() throws IOException {
        data = copy(Path.of("src/test/resources/site/tiny/data"), folder.resolve("data"));
        templates = copy(Path.of("../site-templates"), folder.resolve("site-templates"));
        site = folder.resolve("site");
    }

    @Test
    void buildPublishesAndSaysHowManyFilesWhereAndForWhichDay() {
        var outcome = build();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).containsPattern("已生成 (\\d+) 个文件，改动 \\1 个 → .*index\\.html（数据日 2022-01-05）");
        assertThat(site.resolve("index.html")).content(UTF_8).contains("小镇");
    }

    @Test
    void secondBuildChangesNothing() {
        build();
        assertThat(build().err()).contains("改动 0 个");
    }

    @Test
    void englishIsSpokenWhenAsked() throws IOException {
        var outcome = build("--lang", "en");
        assertThat(outcome.err()).contains(" files, changed ").doesNotContain("已生成");
        assertThat(site.resolve("index.html")).content(UTF_8).contains("<html lang=\"en\"");
    }

    @Test
    void quietBuildSaysNothing() {
        assertThat(build("--quiet").all()).isEmpty();
    }

    @Test
    void timingsAreToldWhenAskedAndChangeNoByte() throws IOException {
        build();
        Path kept = folder.resolve("timings.json");
        var outcome = build("--timings=" + kept);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("改动 0 个", "套用模板", "合计");
        long pages;
        try (var files = Files.walk(site)) {
            pages = files.filter(each -> each.toString().endsWith(".html")).count();
        }
        assertThat(kept)
                .content(UTF_8)
                .contains("\"pages\":" + pages + ",", "\"step\":\"derive\"")
                .endsWith("}\n");
    }

    @Test
    void timingsNeedNoFileAndSpeakEnglish() {
        assertThat(build("--timings", "--lang", "en").err())
                .contains("filling templates", "whole process", "peak heap");
    }

    @Test
    void dayCanBeAskedFor() throws IOException {
        assertThat(build("--as-of", "2021-12-01").err()).contains("数据日 2021-12-01");
        assertThat(site.resolve("cases/HG-2021-BH-001.html")).content(UTF_8).doesNotContain("2021-12-29");
    }

    @Test
    void failingBuildListsAllProblemsEndsWithOneAndLeavesTheOldSite() throws IOException {
        build();
        var before = filesOf(site);
        edit(data.resolve("town.yaml"), "demo: true", "demo: 是");
        edit(data.resolve("units/office.yaml"), "kind: office", "kind: ofice");
        edit(data.resolve("pages/guide.yaml"), "order: 10\n", "");
        edit(
                data.resolve("cases/2021/v-baohong/HG-2021-BH-001.yaml"),
                "workers: 17\n    migrants",
                "workers: -1\n    migrants");
        var outcome = build();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.all())
                .contains("town.yaml:", "units/office.yaml:", "pages/guide.yaml:", "HG-2021-BH-001.yaml:")
                .contains("没有生成：先改正上面的错误；已发布的站点没有改动。");
        assertThat(filesOf(site)).isEqualTo(before);
        assertThat(namesIn(folder)).containsOnly(".site.lock", "data", "site", "site-templates");
    }

    @Test
    void missingTemplatesAreToldWithAFileAndLeaveTheOldSite() throws IOException {
        assertFault("site-templates/pages/about.ftlh:1:", () -> Files.delete(templates.resolve("pages/about.ftlh")));
    }

    @Test
    void missingMessagesAreToldWithAFileAndLeaveTheOldSite() throws IOException {
        assertFault(
                "site-templates/messages/zh-CN.properties:1:",
                () -> Files.delete(templates.resolve("messages/zh-CN.properties")));
    }

    @Test
    void missingTextIsToldByItsKeyAndLeavesTheOldSite() throws IOException {
        assertFault("nav.home", () -> edit(templates.resolve("messages/zh-CN.properties"), "nav.home", "nav.nohome"));
    }

    @Test
    void brokenTemplateIsToldWithFileAndLineAndLeavesTheOldSite() throws IOException {
        assertFault(
                "site-templates/pages/text.ftlh:2:",
                () -> Files.writeString(templates.resolve("pages/text.ftlh"), "<p>\n${page.gone}\n"));
    }

    @Test
    void missingTemplatesFolderIsAFaultOfTheSurroundings() throws IOException {
        build();
        var before = filesOf(site);
        var outcome = build("--templates", folder.resolve("gone").toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).doesNotContain("Exception", "\tat ");
        assertThat(filesOf(site)).isEqualTo(before);
    }

    @Test
    void outputThatIsAFileIsRefusedAndUntouched() throws IOException {
        Files.writeString(site, "minutes");
        var outcome = build();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("T910", site.toString()).doesNotContain("Exception", "\tat ");
        assertThat(site).hasContent("minutes");
    }

    @Test
    void outputFolderWithOtherThingsIsRefusedAndUntouched() throws IOException {
        Files.writeString(Files.createDirectory(site).resolve("budget.xlsx"), "figures");
        var outcome = build();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("T910");
        assertThat(filesOf(site)).containsOnlyKeys("budget.xlsx");
    }

    @Test
    void folderOfTheRecordsIsNoPlaceForTheSite() throws IOException {
        var before = filesOf(data);
        assertThat(build("--out", data.toString()).exit()).isEqualTo(2);
        assertThat(filesOf(data)).isEqualTo(before);
    }

    @Test
    void secondBuildAtTheSameTimeIsToldSo() throws IOException {
        build();
        try (var other = Publication.into(site)) {
            assertThat(other.files()).isZero();
            var outcome = build();
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("T911");
        }
        assertThat(build().exit()).isZero();
    }

    @Test
    void outputBelowAFileIsAFaultOfTheSurroundings() throws IOException {
        Files.writeString(folder.resolve("note"), "x");
        var outcome = build("--out", folder.resolve("note/site").toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("T91").doesNotContain("Exception", "\tat ", "T999");
    }

    private interface Breaking {
        void run() throws IOException;
    }

    private void assertFault(String told, Breaking breaking) throws IOException {
        assertThat(build().exit()).isZero();
        var before = filesOf(site);
        breaking.run();
        var outcome = build();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(told, "T920", "已发布的站点没有改动").doesNotContain("Exception", "\tat ");
        assertThat(filesOf(site)).isEqualTo(before);
        assertThat(namesIn(folder)).containsOnly(".site.lock", "data", "site", "site-templates");
    }

    private Outcome build(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--data", data.toString(), "--schemas", "../schemas"));
        List<String> given = List.of(more);
        if (!given.contains("--templates")) {
            arguments.addAll(List.of("--templates", templates.toString()));
        }
        if (!given.contains("--out")) {
            arguments.addAll(List.of("--out", site.toString()));
        }
        arguments.addAll(given);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), UTF_8);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path each : paths.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }

    /** Every byte as a character, since workbooks are among them. */
    private static Map<String, String> filesOf(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each, ISO_8859_1));
            }
        }
        return files;
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
