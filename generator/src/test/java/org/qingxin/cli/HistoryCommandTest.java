package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.cli.TownOnDisk.Outcome;
import org.qingxin.history.GitFolder;

/** {@code history}: an auditor's questions, asked of a town with a short past. */
class HistoryCommandTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";
    private static final String OTHER = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";
    private static final String MASKED = "{nameMasked: 陈**, phoneMasked";
    private static final String RAW = "{nameMasked: 陈小刚, idNumber: \"11010519491231002X\", alias: 刚哥, phoneMasked";

    private static final Path SQLITE = Path.of("/usr/bin/sqlite3");
    private static final String WHOLE = "留痕完整，从第一次提交起共 4 次提交。按留痕从头重做一遍，与现在的记录一致。\n";

    @TempDir
    Path folder;

    private GitFolder repository;
    private TownOnDisk town;

    @BeforeEach
    void aTownWithAPast() throws Exception {
        repository = GitFolder.init(folder.resolve("town"));
        town = TownOnDisk.in(repository.path());
        edit(CASE, MASKED, RAW);
        edit(CASE, "[罗**, 谭**]", "[罗小明, 谭**]");
        repository.commit("付娜", "gxqhgzfn@example.invalid", "2021-12-01T09:00:00+08:00", "录入台账");
        edit(CASE, RAW, MASKED);
        edit(CASE, "[罗小明, 谭**]", "[罗**, 谭**]");
        repository.commit("赵立", "zhaoli@example.invalid", "2021-12-05T01:30:00+08:00", "删去个人信息 (#7)");
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        repository.commit("gxqhgzfn", "gxqhgzfn@x.invalid", "2021-12-20T16:40:00+00:00", "=更正查实金额\n\n工资表漏算一人");
        edit(OTHER, "id: HG-2021-BH-002", "# 备注\nid: HG-2021-BH-002");
        repository.commit("clerk", "clerk@example.invalid", "2021-12-21T09:00:00+08:00", "加注");
    }

    @Test
    void saysFirstWhatTheLogIsWorthAndThenTheNewest() {
        Outcome outcome = run(town);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith(WHOLE + "\n2021-12-21 09:00  clerk  加注\n");
        assertThat(outcome.out()).contains("只改了写法，内容未改  案件 HG-2021-BH-002");
    }

    @Test
    void oneFieldOfOneCase() {
        Outcome outcome = run(town, "hg-2021-bh-001", "--since", "2021-12-21");
        assertThat(outcome.out()).contains("\n2021-12-21 00:40  付娜（社保所）  =更正查实金额\n  提交 ");
        assertThat(outcome.out()).contains("；未签名\n  工资表漏算一人\n  修改  案件 HG-2021-BH-001 ");
        assertThat(outcome.out()).containsPattern("    .* · 2021-11-23 查实 · .*：231,480.00 元 → 231,480.50 元\n");
        assertThat(outcome.out()).doesNotContain("HG-2021-BH-002", "删去个人信息");
    }

    @Test
    void whatChecksRefuseDoesNotComeBackByTheWayOfOldVersions() {
        for (String type : new String[] {"txt", "csv", "json", "sql"}) {
            Outcome outcome = run(town, "--format", type);
            assertThat(outcome.out()).doesNotContain("陈小刚", "刚哥", "罗小明", "11010519491231002X", "110105");
            assertThat(outcome.out()).contains("（不显示）").contains("（现行规范没有这一栏，值不显示）");
        }
    }

    @Test
    void filters() {
        assertThat(run(town, "--by", "付娜").out()).contains("录入台账", "更正查实金额").doesNotContain("加注");
        assertThat(run(town, "--until", "2021-12-05").out())
                .contains("录入台账", "删去个人信息")
                .doesNotContain("更正查实金额");
        assertThat(run(town, "--unit", "宝洪村", "--since", "2021-12-06").out())
                .contains("HG-2021-BH-001", "HG-2021-BH-002");
        assertThat(run(town, "--unit", "police", "--since", "2021-12-06").out()).isEqualTo(WHOLE + "没有符合条件的修改。\n");
        assertThat(run(town, "--unit", "nobody").exit()).isEqualTo(ExitCode.FAULT);
    }

    @Test
    void mergeIsByThoseWhoWroteItAndSaysWhoMergedIt() throws Exception {
        repository.git("switch", "-q", "-c", "edit");
        edit(OTHER, "门窗加工厂6人", "门窗加工厂 6 人");
        repository.commit("赵立", "zhaoli@example.invalid", "2021-12-22T09:00:00+08:00", "一");
        edit(OTHER, "门窗加工厂 6 人", "门窗加工厂6人。");
        repository.commit("付娜", "gxqhgzfn@example.invalid", "2021-12-22T10:00:00+08:00", "二");
        repository.git("switch", "-q", "main");
        repository.git("merge", "-q", "--no-ff", "-m", "Merge pull request #8 from x/edit\n\n改措辞", "edit");
        String told = run(town, "--by", "赵立", "--since", "2021-12-22").out();
        assertThat(told).contains("  赵立、付娜（社保所）  改措辞  #8\n", "；由clerk并入；未签名\n");
        assertThat(run(town, "--by", "付娜", "--since", "2021-12-22", "--format", "csv")
                        .out())
                .contains("赵立、付娜（社保所）,\"赵立 <zhaoli@example.invalid>, 付娜 <gxqhgzfn@example.invalid>\",#8,");
    }

    @Test
    void programsAndGuessedWordsAreToldAsSuch() throws Exception {
        edit(OTHER, "门窗加工厂6人", "门窗加工厂 6 人");
        repository.commit("付娜", "x@example.invalid", "2021-12-22T09:00:00+08:00", "统一写法\n\nQingxin-Tool: fmt");
        edit(OTHER, "门窗加工厂 6 人", "门窗加工厂6人");
        repository.commit("clerk", "clerk@example.invalid", "2021-12-23T09:00:00+08:00", "MESSAGE");
        String commit = repository.git("cat-file", "commit", "HEAD").replace("MESSAGE", "更正统计");
        Path bytes = Files.write(folder.resolve("commit"), commit.getBytes(Charset.forName("GBK")));
        String id = repository
                .git("hash-object", "-t", "commit", "-w", bytes.toString())
                .strip();
        repository.git("update-ref", "HEAD", id);
        assertThat(run(town, "--since", "2021-12-22").out())
                .contains("更正统计\n", "；提交说明没有写明编码，文字是猜着读的；未签名\n", "；由程序 fmt 改写；未签名\n");
    }

    @Test
    void codesAreToldAsWords() {
        assertThat(run(town, "HG-2021-BH-001").out()).doesNotContain("complaint", "present", "absent");
        assertThat(run(town, "HG-2021-BH-001", "--format", "csv").out())
                .contains("线索性质 投诉", "核查结果 是")
                .doesNotContain("complaint", "present", "absent");
    }

    @Test
    void aLongReasonStandsInOneLineOfCsv() throws Exception {
        edit(OTHER, "# 备注", "# 再备注");
        String reason = "逐户核对。".repeat(600);
        repository.commit("clerk", "clerk@example.invalid", "2021-12-22T09:00:00+08:00", "加注\n\n" + reason);
        String csv = run(town, "HG-2021-BH-002", "--format", "csv").out();
        assertThat(csv.lines().skip(3).filter(line -> !line.startsWith("2021-12-")))
                .isEmpty();
        assertThat(csv.contains("," + reason + ",")).isTrue();
    }

    @Test
    void csvOpensInASpreadsheetWithoutAFormula() {
        String csv = run(town, "HG-2021-BH-001", "--format", "csv").out();
        assertThat(csv).startsWith("\uFEFF修改留痕,").contains("\r\n提交时间,提交人,").contains(",'=更正查实金额,工资表漏算一人,未签名,,案件,");
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("留痕完整，从第一次提交起共 4 次提交。");
    }

    @Test
    void jsonSaysWhetherItIsTheWhole() {
        assertThat(run(town, "--format", "json").out())
                .contains("\"whole\": true")
                .contains("\"request\": \"#7\"");
    }

    @Test
    void scriptMakesADatabaseToAskQuestionsOf() throws Exception {
        assumeTrue(Files.isExecutable(SQLITE), "sqlite3 is not installed: the script is NOT read on this machine");
        Path script = folder.resolve("changes.sql");
        run(town, "--format", "sql", "--out", script.toString());
        String asked = "PRAGMA foreign_key_check; SELECT extent, whole FROM log; SELECT count(*) FROM commits;"
                + "SELECT committed, datetime(committed), author, identity, request FROM commits"
                + " JOIN authors ON \"commit\" = id ORDER BY commits.no;"
                + "SELECT kind, count(*) FROM changes GROUP BY kind ORDER BY kind;"
                + "SELECT record, authors, place, before, after, after_number - before_number, typeof(after_number)"
                + " FROM lines WHERE after_number > before_number;";
        Files.writeString(script, asked, StandardOpenOption.APPEND);
        Process sqlite = new ProcessBuilder(SQLITE.toString(), "-bail", ":memory:")
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(sqlite.getInputStream().readAllBytes(), UTF_8)).isEqualTo("""
                留痕完整，从第一次提交起共 4 次提交。按留痕从头重做一遍，与现在的记录一致。|1
                4
                2021-12-01T09:00:00+08:00|2021-12-01 01:00:00|付娜（社保所）|付娜 <gxqhgzfn@example.invalid>|
                2021-12-05T01:30:00+08:00|2021-12-04 17:30:00|赵立|赵立 <zhaoli@example.invalid>|#7
                2021-12-21T00:40:00+08:00|2021-12-20 16:40:00|付娜（社保所）|gxqhgzfn <gxqhgzfn@x.invalid>|
                2021-12-21T09:00:00+08:00|2021-12-21 01:00:00|clerk|clerk <clerk@example.invalid>|
                changed|2
                created|33
                touched|1
                HG-2021-BH-001|付娜（社保所）|时间线 · 2021-11-23 查实 · 查实金额|231,480.00 元|231,480.50 元|0.5|real
                """);
    }

    @Test
    void workbookIsWritten() throws Exception {
        Path file = folder.resolve("changes.xlsx");
        assertThat(run(town, "HG-2021-BH-001", "--format", "xlsx", "--out", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        Files.writeString(file, "mine");
        assertThat(run(town, "--format", "xlsx", "--out", file.toString()).err())
                .contains("--overwrite");
    }

    @Test
    void partIsToldAsPart() throws Exception {
        Path shallow = folder.resolve("shallow");
        repository.git("clone", "-q", "--depth", "2", "file://" + repository.path(), shallow.toString());
        Outcome outcome = run(new TownOnDisk(shallow.resolve("data")), "--format", "csv");
        assertThat(outcome.err()).startsWith("留痕不完整：这是浅克隆");
        assertThat(outcome.out()).contains("留痕不完整：这是浅克隆，更早的提交没有取来，运行 git fetch --unshallow 取全；只有 2 次提交可查");
        assertThat(outcome.out()).contains("起点已有").doesNotContain("新建");
    }

    @Test
    void whatIsKeptLiesBesideTheRecordsAndGitDoesNotSeeIt() throws Exception {
        String first = run(town).out();
        assertThat(repository.path().resolve(".qingxin/history")).isDirectory();
        assertThat(repository.git("status", "--porcelain")).isEmpty();
        assertThat(run(town).out()).isEqualTo(first);
        assertThat(run(town, "--no-cache").out()).isEqualTo(first);
    }

    @Test
    void withoutARepositoryThereIsNoLog() throws Exception {
        Outcome outcome = run(TownOnDisk.in(folder.resolve("loose")));
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.PROBLEMS, "", "没有留痕：数据不在 git 仓库里。\n"));
    }

    private static Outcome run(TownOnDisk town, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--templates", "../site-templates"));
        return town.run("history", all.toArray(String[]::new));
    }

    private void edit(String path, String from, String to) throws Exception {
        Path file = repository.path().resolve(path);
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), UTF_8);
    }
}
