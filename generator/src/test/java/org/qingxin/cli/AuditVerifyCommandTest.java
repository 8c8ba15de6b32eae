package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.cli.TownInRepository.CASE;
import static org.qingxin.cli.TownInRepository.CASE_PAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.cli.TownOnDisk.Outcome;

/** {@code audit verify}: whatever was done to a site, its records or their history after it was built is told exactly. */
class AuditVerifyCommandTest {
    @TempDir
    Path folder;

    private TownInRepository here;

    @BeforeEach
    void aPublishedSite() throws Exception {
        here = TownInRepository.in(folder);
        here.build();
    }

    @Test
    void whatIsAsItWasBuiltIsProven() throws Exception {
        Outcome outcome = verify();
        assertThat(outcome.out()).contains("个文件，全部相同", "条记录，全部相同", "结论：站点就是由这个提交里的记录生成的");
        assertThat(outcome.exit()).isZero();
        assertThat(json().getBoolean("proven")).isTrue();
    }

    @Test
    void itIsProvenFromAnotherCloneAtAnotherCommitWithNothingCheckedOutOfIt() throws Exception {
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.commit("补一个字");
        var clone = here.cloned(folder.resolve("clone"), "--no-checkout");
        Files.createDirectories(clone.town().data());
        assertThat(clone.run("audit verify", here.site().toString()).exit()).isZero();
    }

    @Test
    void otherDaysLanguagesAndCommitsAreMadeAgainAsTheyWere() {
        for (List<String> how : List.of(
                List.of("--as-of", "2022-01-09"),
                List.of("--lang", "en"),
                List.of("--no-history"),
                List.of("--at", "HEAD"))) {
            here.build(how.toArray(String[]::new));
            assertThat(verify().exit()).as("%s", how).isZero();
        }
    }

    @Test
    void aFlippedByteIsToldByFileAndPlace() throws Exception {
        Path page = here.site().resolve(CASE_PAGE);
        byte[] bytes = Files.readAllBytes(page);
        bytes[700] ^= 1;
        Files.write(page, bytes);
        int line = 1
                + (int) new String(bytes, 0, 700, UTF_8)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        Outcome outcome = verify();
        assertThat(outcome.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(outcome.out())
                .contains(
                        "与清单不符  " + CASE_PAGE,
                        "不同  " + CASE_PAGE + "，从第 701 个字节（第 " + line + " 行）起",
                        "有 1 个对不上",
                        "不能作准");
        assertThat(different()).containsExactly(CASE_PAGE + " different 701:" + line);
    }

    @Test
    void aPageTakenAwayAndOneAddedAreNamed() throws Exception {
        Files.delete(here.site().resolve(CASE_PAGE));
        Files.writeString(here.site().resolve("cases/HG-2021-BH-999.html"), "<p>");
        assertThat(verify().out())
                .contains("缺少  " + CASE_PAGE, "清单里没有  cases/HG-2021-BH-999.html")
                .contains("站点里没有  " + CASE_PAGE, "重新生成没有  cases/HG-2021-BH-999.html");
    }

    @Test
    void aPageAlteredTogetherWithTheListIsFoundByBuildingAgain() throws Exception {
        String list = here.published("manifest.json");
        Path page = here.site().resolve(CASE_PAGE);
        String was = entry(list, CASE_PAGE);
        Files.writeString(page, here.published(CASE_PAGE).replace("木工", "瓦工"), UTF_8);
        String sum = sha256sum(page);
        Files.writeString(
                here.site().resolve("manifest.json"),
                list.replace(was, was.replaceAll("(?<=sha256\": \")[0-9a-f]+", sum)),
                UTF_8);
        Outcome outcome = verify();
        assertThat(outcome.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(outcome.out()).contains("一、文件与清单", "全部相同", "不同  " + CASE_PAGE, "不同  manifest.json");
    }

    @Test
    void aListThatWasWrittenAnewIsTold() throws Exception {
        Path list = here.site().resolve("manifest.json");
        Files.writeString(
                list,
                here.published("manifest.json").replace("\"asOf\": \"2022-01-20\"", "\"asOf\":  \"2022-01-20\""),
                UTF_8);
        assertThat(verify().out()).contains("与清单不符  manifest.json", "不同  manifest.json，从第");
        Files.writeString(list, "{}", UTF_8);
        assertThat(verify().exit()).isEqualTo(ExitCode.FAULT);
        assertThat(verify().err()).contains("清单（manifest.json）读不出来");
        Files.delete(list);
        assertThat(verify().exit()).isEqualTo(ExitCode.FAULT);
        assertThat(verify("--lang", "en").err()).contains("there is no list (manifest.json)");
    }

    @Test
    void aRecordAlteredAndTheSiteBuiltOfItIsNoCommitsWork() throws Exception {
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.build();
        Outcome outcome = verify();
        assertThat(outcome.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(outcome.out()).contains("有 1 个对不上", "与提交不同  " + CASE, "三、重新生成：", "个文件，全部相同");
        here.repository().git("checkout", "-q", "--", "data");
        assertThat(verify().out())
                .contains("与提交不同  " + CASE + "，当时的内容已找不到", "不同  " + CASE_PAGE, "有的记录当时没有提交")
                .doesNotContain("不同  index.html");
    }

    @Test
    void aRecordThatWasNeverCommittedAndOneLeftOutAreNamed() throws Exception {
        Path pages = here.town().data().resolve("pages");
        Path page;
        try (Stream<Path> files = Files.list(pages)) {
            page = files.sorted(Comparator.naturalOrder()).findFirst().orElseThrow();
        }
        String name = page.getFileName().toString().replace(".yaml", "");
        Files.writeString(
                pages.resolve("mine.yaml"), Files.readString(page, UTF_8).replace("id: " + name, "id: mine"), UTF_8);
        here.build();
        assertThat(verify().out()).contains("提交里没有  pages/mine.yaml", "个文件，全部相同");
    }

    @Test
    void anAmendedCommitIsStillThereUntilItIsNot() throws Exception {
        here.repository().git("commit", "-q", "--amend", "-m", "换一种说法");
        assertThat(verify().exit()).as("git keeps it for a while").isZero();
        var clone = here.cloned(folder.resolve("clone"));
        Outcome outcome = clone.run("audit verify", here.site().toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.out()).contains("这里没有站点写明的提交", "错误[T932]", "没有核对完");
    }

    @Test
    void aShallowCloneSaysHowToGetTheCommit() throws Exception {
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.commit("补一个字");
        var clone = here.cloned(folder.resolve("clone"), "--depth", "1");
        Outcome outcome = clone.run("audit verify", here.site().toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.out()).contains("--unshallow");
    }

    @Test
    void templatesAreThoseOfTheCommitOrTheReaderIsToldToFetchThem() throws Exception {
        Path own = here.repository().path().resolve("site-templates");
        copy(Path.of("../site-templates"), own);
        here.commit("镇里的模板");
        assertThat(here.town()
                        .run(
                                "build",
                                "--templates",
                                own.toString(),
                                "--out",
                                here.site().toString())
                        .exit())
                .isZero();
        Files.writeString(own.resolve("pages/about.ftlh"), "old", UTF_8);
        assertThat(here.town()
                        .run("audit verify", here.site().toString(), "--templates", own.toString())
                        .exit())
                .isZero();
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        Outcome outcome = here.town().run("audit verify", here.site().toString(), "--templates", other.toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.out()).contains("找不到生成时用的页面模板", "没有做成", "条记录，全部相同");
    }

    @Test
    void anotherVersionOfTheProgramIsSaidAndTheSiteCheckedAllTheSame() throws Exception {
        Path list = here.site().resolve("manifest.json");
        for (String each : List.of("manifest.json", "about.html")) {
            Files.writeString(
                    here.site().resolve(each), here.published(each).replace(Program.name(), "qingxin 0.0.9"), UTF_8);
        }
        String sum = sha256sum(here.site().resolve("about.html"));
        String was = entry(here.published("manifest.json"), "about.html");
        long size = Files.size(here.site().resolve("about.html"));
        String is = was.replaceAll("(?<=sha256\": \")[0-9a-f]+", sum).replaceAll("(?<=bytes\": )[0-9]+", "" + size);
        Files.writeString(list, here.published("manifest.json").replace(was, is), UTF_8);
        Outcome outcome = verify();
        assertThat(outcome.out()).contains("站点由另一版程序生成", "qingxin 0.0.9");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void ofMuchThatDiffersOnlySomeIsNamedAndAllCounted() throws Exception {
        try (Stream<Path> files = Files.walk(here.site().resolve("fields"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(each, "x");
            }
        }
        Outcome outcome = verify("--limit", "2");
        assertThat(outcome.out().lines().filter(each -> each.startsWith("  不同")))
                .hasSize(2);
        assertThat(outcome.out()).containsPattern("还有 [0-9]+ 个");
        assertThat(different().size()).isGreaterThan(10);
    }

    private Outcome verify(String... more) {
        return here.run(
                "audit verify",
                Stream.concat(Stream.of(here.site().toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private JSONObject json() {
        return new JSONObject(verify("--format", "json").out());
    }

    /** Paths of what was made again with other bytes, each with where that begins. */
    private List<String> different() {
        return json().getJSONObject("rebuilt").getJSONArray("different").toList().stream()
                .map(each -> (Map<?, ?>) each)
                .map(each ->
                        each.get("path") + " " + each.get("kind") + " " + each.get("byte") + ":" + each.get("line"))
                .toList();
    }

    private static String entry(String list, String path) {
        return list.lines()
                .filter(each -> each.contains("\"" + path + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256sum(Path file) throws IOException {
        var process = new ProcessBuilder("sha256sum", file.toString()).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).substring(0, 64);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
