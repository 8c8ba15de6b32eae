package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.GitFolder;

/** The command {@code diff}: what was changed, what follows, and what needs a second look. */
class DiffCommandTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";
    private static final String REPORT = "data/reports/2021-winter/1/2021-winter-1-v-baohong.yaml";
    private static final String LAST = "    document: {kind: bank-slip, on: 2021-12-27}\n";
    private static final String PAID = LAST
            + "  - on: 2022-01-14\n    event: paid\n    by: social-security\n    source: employer\n    workers: 6\n"
            + "    migrants: 5\n    amount: 26714.50\n    migrantAmount: 22010.00\n    nature: wages\n"
            + "    document: {kind: bank-slip, on: 2022-01-14}\n";

    @TempDir
    Path folder;

    private GitFolder repository;

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void aTownInARepository() throws Exception {
        repository = GitFolder.init(folder.resolve("town"));
        Path town = Path.of("src/test/resources/validate/town");
        try (Stream<Path> paths = Files.walk(town)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                repository.put("data/" + town.relativize(path), Files.readString(path));
            }
        }
        repository.commit();
    }

    @Test
    void nothingChanged() {
        Outcome outcome = diff("HEAD");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("HEAD ")
                .contains(" → 现在的文件\n没有记录变动（前后都按数据日 2022-01-20 推算）\n")
                .hasLineCount(2);
    }

    @Test
    void aPaymentIsToldWithWhatFollowsFromIt() throws Exception {
        edit(CASE, LAST, PAID);
        assertThat(diff("HEAD").out())
                .contains("修改案件 1 件")
                .contains("推算 已付工资：12,000.00 元 → 38,714.50 元")
                .contains("推算 欠薪余额：26,714.50 元 → 0.00 元")
                .contains("第 3 期 加工制造企业·追发金额（万元）：0.00 → 2.67（+2.67），来自 HG-2021-BH-002")
                .contains("请留意\n  第 3 期已过报送期限，附件1有 4 格变了\n");
    }

    @Test
    void twoCommitsAreComparedJustAsTheyAreNamed() throws Exception {
        edit(CASE, LAST, PAID);
        repository.commit();
        assertThat(diff("HEAD~1", "HEAD").out()).contains("26,714.50 元 → 0.00 元");
        assertThat(diff("HEAD", "HEAD~1").out()).contains("0.00 元 → 26,714.50 元", "时间线少了 2022-01-14 的 `paid`");
        assertThat(diff("HEAD~1").out()).contains("26,714.50 元 → 0.00 元");
    }

    @Test
    void theCommitsOfTheWayAreNamedWithTheirSignatures() throws Exception {
        edit(CASE, LAST, PAID);
        repository.commit("付娜", "gxqhgzfn@example.invalid", "2022-01-14T09:00:00+08:00", "付清 (#9)");
        String said = diff("HEAD~1", "HEAD").out();
        String id = repository.git("rev-parse", "HEAD").substring(0, 12);
        assertThat(said).endsWith("\n提交\n  " + id + " 2022-01-14 09:00 付娜（社保所）：付清 (#9)（未签名）\n");
        assertThat(diff("HEAD~1").out()).contains(id);
        assertThat(diff("HEAD~1", "--format", "json").out()).contains("\"commits\": [\"" + id);
        assertThat(diff("HEAD", "HEAD~1").out()).doesNotContain("\n提交\n");
    }

    @Test
    void aSignatureThatDoesNotHoldIsFlagged() throws Exception {
        edit(CASE, LAST, PAID);
        repository.commit();
        String commit = repository.git("cat-file", "commit", "HEAD");
        int end = commit.indexOf("\n\n") + 1;
        Path forged = folder.resolve("forged");
        Files.writeString(
                forged,
                commit.substring(0, end)
                        + "gpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n"
                        + commit.substring(end));
        repository.git(
                "update-ref",
                "HEAD",
                repository
                        .git("hash-object", "-t", "commit", "-w", forged.toString())
                        .strip());
        assertThat(diff("HEAD~1", "HEAD").out()).containsPattern("请留意\n  提交 \\w{12}：签名不成立：与提交的内容对不上\n");
    }

    @Test
    void foldersAreComparedWithoutARepository() throws Exception {
        var other = folder.resolve("other");
        Files.createDirectories(other);
        try (Stream<Path> paths = Files.walk(repository.path().resolve("data"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                var to = other.resolve(repository.path().relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
        }
        edit(CASE, LAST, PAID);
        String data = repository.path().resolve("data").toString();
        assertThat(diff(other.toString(), data).out()).contains("26,714.50 元 → 0.00 元");
        assertThat(diff(other.toString()).out()).contains("26,714.50 元 → 0.00 元");
    }

    @Test
    void whatNeedsASecondLookComesFirst() throws Exception {
        edit(REPORT, "recoveredAmount: 132000.00", "recoveredAmount: 131000.00");
        edit(CASE, "amount: 39714.50", "amount: 38714.50");
        Files.delete(repository.path().resolve("data/activities/HG-A-2021-001.yaml"));
        assertThat(diff("HEAD").out().lines().skip(2).limit(7))
                .containsExactly(
                        "",
                        "请留意",
                        "  HG-A-2021-001：记录 HG-A-2021-001 没有了",
                        "  HG-2021-BH-002：2021-12-03 的 `verified` 被改写",
                        "  2021-winter-1-v-baohong：报表 2021-winter-1-v-baohong 已经报出，被直接改动",
                        "  HG-2021-BH-002：金额由 39714.50 改小为 38714.50",
                        "  2021-winter-1-v-baohong：金额由 132000.00 改小为 131000.00");
    }

    @Test
    void aReasonIsToldBesideWhatItExplains() throws Exception {
        edit(CASE, "amount: 39714.50", "amount: 38714.50");
        repository.git("commit", "-qam", "改\n\n变更原因: HG-2021-BH-002 抄错，原件为准");
        assertThat(diff("HEAD~1", "HEAD").out()).contains("被改写（提交说明：抄错，原件为准）");
    }

    @Test
    void personalNumbersAreFlaggedAndNotShown() throws Exception {
        edit(CASE, "门窗加工厂6人", "门窗加工厂6人（13812345678）");
        for (String form : new String[] {"text", "md", "json", "html"}) {
            assertThat(diff("HEAD", "--format", form).out())
                    .contains("HG-2021-BH-002")
                    .doesNotContain("13812345678");
        }
        assertThat(diff("HEAD").out()).contains("请留意\n").contains("F313");
    }

    @Test
    void aRecordThatIsOnlyMovedOrRewrittenIsANumber() throws Exception {
        edit(CASE, "amount: 39714.50", "amount: 39714.5");
        assertThat(diff("HEAD").out()).contains("只改写法或位置 1 件").doesNotContain("逐条变动");
    }

    @Test
    void aCommentIsFoundAgainAndHoldsNoMarkupOfTheData() throws Exception {
        edit(CASE, "门窗加工厂6人", "门窗**加工** <script>x</script> [a](http://x.invalid) @all !1 6人");
        String comment = diff("HEAD", "--format", "md").out();
        assertThat(comment).startsWith("<!-- qingxin diff -->\n## ");
        assertThat(comment).contains("门窗").doesNotContain("**", "<script", "[a]", "http:", "@all", "!1");
        assertThat(diff("HEAD", "--format", "html").out()).contains("门窗").doesNotContain("<script");
    }

    @Test
    void aCommentIsBounded() throws Exception {
        String employer = Files.readString(repository.path().resolve("data/employers/v-baohong/HG-E-BH-001.yaml"));
        for (int i = 100; i < 900; i++) {
            repository.put(
                    "data/employers/v-baohong/HG-E-BH-" + i + ".yaml",
                    employer.replace("HG-E-BH-001", "HG-E-BH-" + i)
                            .replaceAll("name: .*", "name: " + "示例".repeat(14) + i + "号"));
        }
        String comment = diff("HEAD", "--format", "md").out();
        assertThat(comment.getBytes(UTF_8).length).isBetween(30_000, 60_000);
        assertThat(comment).containsPattern("另有 \\d+ 行没有列出").contains("</details>");
    }

    /** Where no day is pinned, both states are told for the day of the later commit, and time makes no difference. */
    @Test
    void commitsOfATownThatPinsNoDayAreToldForTheDayOfTheCommit() throws Exception {
        edit("data/town.yaml", "asOf: 2022-01-20\n", "");
        repository.commit();
        edit(CASE, LAST, PAID);
        repository.commit();
        assertThat(diff("HEAD~1", "HEAD").out())
                .contains("前后都按数据日 2022-01-19 推算", "26,714.50 元 → 0.00 元")
                .doesNotContain("新查出的问题", "不再有的问题");
    }

    @Test
    void jsonCanBeRead() throws Exception {
        edit(CASE, LAST, PAID);
        var read = new ObjectMapper().readTree(diff("HEAD", "--format", "json").out());
        assertThat(read.at("/records/0/id").asText()).isEqualTo("HG-2021-BH-002");
        assertThat(read.at("/annex1/0/records/0").asText()).isEqualTo("HG-2021-BH-002");
        assertThat(read.at("/flags/0/code").asText()).isEqualTo("past");
    }

    @Test
    void englishIsSpokenWhenAsked() throws Exception {
        edit(CASE, LAST, PAID);
        assertThat(diff("HEAD", "--lang", "en").out()).contains("follows: outstanding: 26,714.50 yuan → 0.00 yuan");
    }

    @Test
    void aBaseThatIsNotThereEndsWithTwoAndTheCure() throws Exception {
        Outcome nowhere = diff("nowhere");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.out()).contains("T932", "nowhere");
        var shallow = folder.resolve("shallow");
        repository.commit();
        repository.git("clone", "-q", "--depth=1", "file://" + repository.path(), shallow.toString());
        assertThat(run(shallow, "HEAD~1")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).contains("T933", "--unshallow");
        });
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = repository.path().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Outcome diff(String... arguments) {
        return run(repository.path(), arguments);
    }

    private static Outcome run(Path town, String... more) {
        var arguments = Stream.concat(
                Stream.of(
                        "diff",
                        "-q",
                        "--schemas",
                        "../schemas",
                        "--templates",
                        "../site-templates",
                        "--data",
                        town.resolve("data").toString()),
                Stream.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
