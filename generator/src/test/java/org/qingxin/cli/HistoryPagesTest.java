package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.cli.TownOnDisk.Outcome;
import org.qingxin.history.ForgedLog;
import org.qingxin.history.GitFolder;

/** What the site tells of who changed what: built of a town in a repository, as towns do it. */
class HistoryPagesTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";
    private static final String CASE_PAGE = "cases/HG-2021-BH-001.html";
    private static final String MASKED = "{nameMasked: 陈**, phoneMasked";
    private static final String RAW = "{nameMasked: 陈小刚, idNumber: \"11010519491231002X\", alias: 刚哥, phoneMasked";

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
        repository.commit("付娜", "gxqhgzfn@example.invalid", "2021-11-30T09:00:00+08:00", "录入台账");
        edit(CASE, RAW, MASKED);
        edit(CASE, "[罗小明, 谭**]", "[罗**, 谭**]");
        repository.commit("赵立", "zhaoli@example.invalid", "2021-12-05T01:30:00+08:00", "删去电话13812345678 (#7)");
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        repository.commit("付娜", "x@example.invalid", "2021-12-20T16:40:00+00:00", "<b>更正</b>查实金额\n\n工资表漏算一人");
        edit(CASE, "amount: 231480.50\n    migrantAmount", "amount: 231480.00\n    migrantAmount");
        repository.commit("付娜", "x@example.invalid", "2021-12-21T16:40:00+00:00", "撤回");
    }

    @Test
    void aMonthDayByDay() throws Exception {
        build();
        String page = page("changes/2021-12.html");
        assertThat(page).containsSubsequence("2021-12-22", "00:40", "撤回", "2021-12-21", "00:40", "2021-12-05");
        assertThat(page)
                .contains("&lt;b&gt;更正&lt;/b&gt;查实金额", "工资表漏算一人", "付娜（社保所）", "#7")
                .contains("<del>231,480.00 元</del></td><td><ins>231,480.50 元</ins>")
                .contains("留痕完整，从第一次提交起共 4 次提交。按留痕从头重做一遍，与现在的记录一致。");
        assertThat(page("changes/2021-11.html")).contains("新建", "HG-2021-BH-002", "../cases/HG-2021-BH-001.html");
    }

    @Test
    void allMonthsAndAllChangesAsALedger() throws Exception {
        build();
        assertThat(page("changes/index.html"))
                .contains("2021-12.html", "2021-11.html", "231,480.00 元 → 231,480.50 元", "共 4 次提交，改动记录");
    }

    @Test
    void aRecordsOwnStepsOnItsPage() throws Exception {
        build();
        String page = page(CASE_PAGE);
        assertThat(page.substring(page.indexOf("id=\"trail\"")))
                .containsSubsequence("撤回", "查实金额", "删去电话", "录入台账")
                .contains("../changes/2021-12.html#c-");
        assertThat(page("units/v-baohong.html")).contains("id=\"trail\"", "录入台账");
    }

    @Test
    void stepsBeyondTheLastTenAreFolded() throws Exception {
        for (int i = 0; i < 8; i++) {
            edit(CASE, "木工班组", "木工班组、");
            repository.commit("付娜", "x@example.invalid", "2022-01-0" + (i + 1) + "T10:00:00+08:00", "改" + i);
        }
        build();
        assertThat(page(CASE_PAGE)).contains("<summary>更早的 2 次</summary>");
    }

    @Test
    void whatChecksRefuseIsOnNoPage() throws Exception {
        build();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(textOf(file))
                        .as("%s", file)
                        .doesNotContain("陈小刚", "刚哥", "罗小明", "11010519491231002X", "13812345678");
            }
        }
        assertThat(page("changes/2021-12.html"))
                .contains("（不显示）", "（现行规范没有这一栏，值不显示）", "删去电话***********", "#7")
                .doesNotContain("(#7)");
    }

    @Test
    void theSameBytesColdAndKeptAndAnew() throws Exception {
        assertThat(build().err()).contains("改动");
        assertThat(build().err()).contains("改动 0 个");
        assertThat(build("--no-cache").err()).contains("改动 0 个");
    }

    @Test
    void editsThatNobodyCommittedAreSaidOnTheAboutPage() throws Exception {
        build();
        assertThat(page("about.html")).contains("读入的文件与上面的提交逐字节一致。");
        repository.git("update-index", "--assume-unchanged", CASE);
        edit(CASE, "木工班组9月底", "木工班组在9月底");
        assertThat(repository.git("status", "--porcelain")).isEmpty();
        build();
        assertThat(page("about.html")).contains("有 1 个文件与上面的提交不同", "cases/2021/v-baohong/HG-2021-BH-001.yaml");
    }

    @Test
    void partAndNothingAreToldAsWhatTheyAre() throws Exception {
        Path shallow = folder.resolve("shallow");
        repository.git("clone", "-q", "--depth", "1", "file://" + repository.path(), shallow.toString());
        town = new TownOnDisk(shallow.resolve("data"));
        build();
        for (String each : List.of("about.html", "changes/index.html", "changes/2021-12.html", CASE_PAGE)) {
            assertThat(page(each)).as(each).contains("留痕不完整：这是浅克隆");
        }
        assertThat(page("changes/2021-12.html")).contains("起点已有").doesNotContain("新建");
        town = TownOnDisk.in(folder.resolve("loose"));
        build();
        for (String each : List.of("about.html", "changes/index.html", CASE_PAGE)) {
            assertThat(page(each)).as(each).contains("没有留痕：数据不在 git 仓库里。");
        }
    }

    @Test
    void logThatDoesNotMakeTheRecordsIsAFindingEverywhere() throws Exception {
        ForgedLog.leaveOutTheLastChange(town.data(), Program.name());
        Outcome outcome = build();
        assertThat(outcome.out()).contains("警告[T939] 按留痕从头重做，有 1 处与记录对不上：cases/2021/v-baohong/HG-2021-BH-001.yaml");
        assertThat(page("problems.html")).contains("T939", "有 1 处与记录对不上");
        for (String each : List.of("about.html", "changes/index.html", CASE_PAGE)) {
            assertThat(page(each)).as(each).contains("留痕不能作准（T939）");
        }
        Outcome log = town.run("history", "--templates", "../site-templates");
        assertThat(log.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(log.err()).contains("警告[T939]");
        assertThat(build("--no-cache").out()).doesNotContain("T939");
    }

    @Test
    void aVersionThatCouldNotBeReadAndItsReturn() throws Exception {
        String whole = Files.readString(repository.path().resolve(CASE), UTF_8);
        repository.put(CASE, "id: [\n").commit("付娜", "x@example.invalid", "2022-01-05T10:00:00+08:00", "写坏了");
        repository.put(CASE, whole).commit("付娜", "x@example.invalid", "2022-01-04T10:00:00+08:00", "改回来");
        build();
        assertThat(page("changes/2022-01.html")).contains("这一版读不出来", "又读得出来，内容与读不出来之前一样");
        assertThat(page("about.html")).contains("有的提交时间比它前一次还早一小时以上");
    }

    @Test
    void theRecordsAsACommitHadThem() throws Exception {
        String before = repository.git("rev-parse", "HEAD").strip();
        edit(CASE, "木工班组9月底退场", "木工班组九月末退场");
        repository.commit("付娜", "x@example.invalid", "2022-01-05T10:00:00+08:00", "改一句话");
        build("--at", "HEAD~1");
        assertThat(page(CASE_PAGE)).contains("木工班组9月底退场").doesNotContain("改一句话");
        assertThat(page("about.html")).contains(before, "共 4 次提交").doesNotContain("工作目录");
        assertThat(folder.resolve("site/changes/2022-01.html")).doesNotExist();
        assertThat(repository.git("status", "--porcelain")).isEmpty();
        build();
        assertThat(page(CASE_PAGE)).contains("木工班组九月末退场", "改一句话");
    }

    @Test
    void aCommitThatIsNotThereIsSaid() {
        Outcome outcome = town.run(
                "build", "--at", "nowhere", "--out", folder.resolve("site").toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.out()).contains("nowhere");
    }

    @Test
    void theStyleSheetNamesTheCommitAtTheFootOfPagesAndSheets() throws Exception {
        build();
        String commit = repository.git("rev-parse", "HEAD").substring(0, 12);
        assertThat(page("assets/site.css"))
                .contains("@media screen{.foot .wrap::after{content:\"数据版本 " + commit + "\"}}")
                .endsWith("@page{@bottom-center{content:\"数据版本 " + commit + "\";font-size:8pt}}");
        assertThat(page("index.html")).doesNotContain(commit);
        edit(CASE, "木工班组9月底", "木工班组在9月底");
        build();
        assertThat(page("assets/site.css")).contains("另有未提交的改动");
    }

    @Test
    void withoutHistoryPagesSaySo() throws Exception {
        build("--no-history");
        assertThat(page("changes/index.html")).contains("本版没有带留痕");
        assertThat(page("about.html")).contains("本版没有带留痕");
        assertThat(page(CASE_PAGE)).doesNotContain("id=\"trail\"");
        assertThat(folder.resolve("site/changes/2021-12.html")).doesNotExist();
    }

    private Outcome build(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--out", folder.resolve("site").toString()));
        arguments.addAll(List.of("--templates", "../site-templates"));
        arguments.addAll(List.of(more));
        Outcome outcome = town.run("build", arguments.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path), UTF_8);
    }

    private void edit(String path, String from, String to) throws Exception {
        Path file = repository.path().resolve(path);
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), UTF_8);
    }

    /** Of a workbook, what is in its parts. */
    private static String textOf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".xlsx")) {
            return new String(bytes, UTF_8);
        }
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
