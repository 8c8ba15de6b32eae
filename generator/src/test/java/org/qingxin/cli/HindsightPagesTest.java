package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.Pipeline;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.history.GitFolder;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** The pages that set what was known when a period ended beside what is known of that day now, and beside now. */
class HindsightPagesTest {
    private static final Path SCHEMAS = Path.of("../schemas");
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";
    private static final String LAST = "    document: {kind: bank-slip, on: 2021-12-27}\n";
    private static final String PAID = LAST
            + "  - on: 2022-01-14\n    event: paid\n    by: social-security\n    source: employer\n    workers: 6\n"
            + "    migrants: 5\n    amount: 26714.50\n    migrantAmount: 22010.00\n    nature: wages\n"
            + "    document: {kind: bank-slip, on: 2022-01-14}\n";
    private static final Pattern PART = Pattern.compile("id=\"(g-[^\"]+)\">(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\" class=\"full\">(.*?)</th>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>");

    @TempDir
    static Path folder;

    private static GitFolder demo;
    private static Path site;

    private record Outcome(int exit, String out) {}

    /** What stands in the three columns of figures, and what is said between them. */
    private record Row(String then, String seen, String late, String now, String since) {}

    @BeforeAll
    static void write() {
        demo = new GitFolder(folder.resolve("demo"));
        site = folder.resolve("site");
        assertThat(run("demo", "-q", demo.path().toString(), "--data", "../data")
                        .exit())
                .isZero();
        assertThat(build(demo.path(), site).exit()).isZero();
    }

    /** The first column from the old files alone: checked out, read and worked out without the history. */
    @ParameterizedTest
    @CsvSource({"1, 2021-12-29", "2, 2022-01-08", "3, 2022-01-18"})
    void whatWasKnownThenIsWhatTheOldFilesSay(int no, LocalDate day) throws Exception {
        Path old = folder.resolve("old-" + day);
        demo.git("worktree", "add", "-q", "--detach", old.toString(), commit(day));
        Words words = words(old, day);
        Period period = words.views().period(no).orElseThrow();
        Map<String, Row> rows = rows(site, "at-2021-winter-" + no);
        SettlementTotals totals = words.views().settlement();
        assertThat(rows.get("g-settlement 案件（件）").then()).isEqualTo("" + totals.cases());
        assertThat(rows.get("g-settlement 查实欠薪金额（元）").then())
                .isEqualTo(Format.yuan(totals.found().amount()));
        assertThat(rows.get("g-settlement 已付工资（元）").then())
                .isEqualTo(Format.yuan(totals.paid().amount()));
        assertThat(rows.get("g-settlement 未清偿金额（元）").then()).isEqualTo(Format.yuan(totals.outstanding()));
        for (Warning.Level level : Warning.Level.values()) {
            long number = words.views().warnings().stream()
                    .filter(each -> each.level() == level)
                    .count();
            Row row = rows.get("g-warnings " + words.labels().of(level));
            assertThat(row == null ? "0" : row.then()).isEqualTo("" + number);
        }
        Annex1Table table = words.views().annex1().period(new Annex1Scope.Town(), period);
        for (Annex1Column column : Annex1Column.values()) {
            Annex1Table.Cell cell = table.cell(Annex1Row.TOTAL, column);
            assertThat(rows.get("g-town-" + no + " 合计·" + PeriodWords.column(column, words))
                            .then())
                    .isEqualTo(column.isMoney() ? Format.wanExact(cell.money()) : Format.count(cell.value()));
        }
        Ledgers.all(words)
                .forEach(
                        each -> assertThat(rows.get("g-ledgers " + each.title()).then())
                                .as(each.name())
                                .isEqualTo(Format.count(each.rows().size())));
    }

    /** The second column is what a site of that day says of the records as they are, the third what this one says. */
    @ParameterizedTest
    @CsvSource({"1, 2021-12-29", "3, 2022-01-18"})
    void theOtherColumnsAreTheRecordsOfNow(int no, LocalDate day) throws Exception {
        Map<String, Row> rows = rows(site, "at-2021-winter-" + no);
        Words seen = words(demo.path(), day);
        Words now = words(demo.path(), LocalDate.of(2022, 1, 20));
        Row row = rows.get("g-settlement 未清偿金额（元）");
        assertThat(row.seen()).isEqualTo(Format.yuan(seen.views().settlement().outstanding()));
        assertThat(row.now()).isEqualTo(Format.yuan(now.views().settlement().outstanding()));
        assertThat(rows.get("g-ledgers 案件台账").seen())
                .isEqualTo("" + seen.views().cases().size());
        assertThat(rows.get("g-ledgers 案件台账").now())
                .isEqualTo("" + now.views().cases().size());
    }

    /** A site built of the old commit and the first column agree, figure by figure of the first page. */
    @Test
    void aSiteOfTheOldCommitSaysTheSame() throws Exception {
        LocalDate day = LocalDate.of(2022, 1, 18);
        Path old = folder.resolve("site-0118");
        assertThat(build(demo.path(), old, "--at", commit(day), "--as-of", day.toString())
                        .exit())
                .isZero();
        Map<String, Row> then = rows(site, "at-2021-winter-3");
        Map<String, Row> itself = rows(old, "at-2021-winter-2");
        assertThat(Files.readString(old.resolve("index.html"), UTF_8)).contains("58 件 · 620 人");
        assertThat(then.get("g-settlement 查实（件）").then()).isEqualTo("58");
        assertThat(then.get("g-settlement 查实欠薪人数").then()).isEqualTo("620");
        for (String each : List.of("案件（件）", "未办结（件）", "未清偿金额（元）", "清欠率（按金额）")) {
            assertThat(itself.get("g-settlement " + each).now())
                    .as(each)
                    .isEqualTo(then.get("g-settlement " + each).then());
        }
    }

    @Test
    void eachDifferenceLeadsToWhoMadeItWhenAndWhy() throws Exception {
        Row row = rows(site, "at-2021-winter-3").get("g-settlement 案件（件）");
        assertThat(row.then()).isEqualTo("71");
        assertThat(row.seen()).isEqualTo("72");
        assertThat(row.late()).contains("<b>+1</b>", "href=\"../changes/at-2021-winter-3.html#r-HG-2022-CX-001\"");
        String page = page(site, "at-2021-winter-3");
        assertThat(page.substring(page.indexOf("id=\"r-HG-2022-CX-001\"")))
                .containsSubsequence("cases/HG-2022-CX-001.html", "2022-01-19 10:14", "崇兴村：案件2件、检查1件", "王万秋");
        assertThat(page).contains("第一、二栏有 ", "2022-01-18 10:42，阎成龙（新营房村）");
    }

    /** What happened on a later day to a record of that day makes no difference to it and is not listed. */
    @Test
    void whatHappenedLaterIsNotTakenForWhatWasWrittenLater() throws Exception {
        Map<String, Row> rows = rows(site, "at-2021-winter-1");
        rows.forEach((label, row) -> {
            if (!label.startsWith("g-ledgers")) {
                assertThat(row.late()).as(label).contains("一致");
                assertThat(row.then()).as(label).isEqualTo(row.seen());
            }
        });
        assertThat(rows.values()).extracting(Row::since).anyMatch(each -> each.contains("<b>+"));
        assertThat(page(site, "at-2021-winter-1")).containsOnlyOnce("id=\"r-");
    }

    @Test
    void periodsAndChangesLeadThere() throws Exception {
        assertThat(Files.readString(site.resolve("periods/2021-winter-2.html"), UTF_8))
                .contains("changes/at-2021-winter-2.html");
        assertThat(Files.readString(site.resolve("periods/2021-winter-4.html"), UTF_8))
                .doesNotContain("changes/at-");
        assertThat(Files.readString(site.resolve("changes/index.html"), UTF_8))
                .contains("at-2021-winter-1.html", "at-2021-winter-3.html")
                .doesNotContain("at-2021-winter-4.html", "at-2021-winter-5.html");
    }

    /** Where it cannot be told what was known, the page says why and tells what can be told. */
    @Test
    void whatCannotBeToldIsSaid() throws Exception {
        GitFolder town = GitFolder.init(folder.resolve("gaps"));
        TownOnDisk.in(town.path());
        Path file = town.path().resolve(CASE);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("timeline:", "timeline: ["));
        town.commit("clerk", "c@example.invalid", "2022-01-05T10:00:00+08:00", "broken");
        Files.writeString(file, text);
        town.commit("clerk", "c@example.invalid", "2022-01-15T10:00:00+08:00", "mended");
        Path out = folder.resolve("gaps-site");
        assertThat(build(town.path(), out).exit()).isZero();
        assertGap(out, 1, "到那天为止还没有提交过记录。");
        assertGap(out, 2, "那时的记录按现在的规则查有错误");
        assertThat(rows(out, "at-2021-winter-3").get("g-settlement 案件（件）").then())
                .isNotEqualTo("—");
        build(town.path(), out, "--no-history");
        assertGap(out, 3, "本版没有带留痕");
        Path shallow = folder.resolve("gaps-shallow");
        town.git("clone", "-q", "--depth=1", "file://" + town.path(), shallow.toString());
        build(shallow, out);
        assertGap(out, 3, "留痕不完整：这是浅克隆");
    }

    private static void assertGap(Path out, int no, String why) throws IOException {
        assertThat(page(out, "at-2021-winter-" + no)).contains(why).contains("“当时所知”一栏说不出来");
        Map<String, Row> rows = rows(out, "at-2021-winter-" + no);
        assertThat(rows).isNotEmpty();
        assertThat(rows.values()).extracting(Row::then).containsOnly("—");
        assertThat(rows.get("g-settlement 案件（件）").seen()).isNotEqualTo("—");
    }

    /** Edits that nobody has committed are of now; the first column is of the commit all the same. */
    @Test
    void editsThatNobodyCommittedAreNotKnownThen() throws Exception {
        GitFolder town = GitFolder.init(folder.resolve("edited"));
        TownOnDisk.in(town.path());
        town.commit("clerk", "c@example.invalid", "2021-12-20T10:00:00+08:00", "x");
        town.commit("clerk", "c@example.invalid", "1999-01-01T10:00:00+08:00", "a clock that stood still");
        Path out = folder.resolve("edited-site");
        build(town.path(), out);
        String label = "g-settlement 已付工资（元）";
        String before = rows(out, "at-2021-winter-3").get(label).then();
        assertThat(rows(out, "at-2021-winter-3").get(label).seen()).isEqualTo(before);
        assertThat(page(out, "at-2021-winter-1")).contains("有 1 次提交的时钟与先后次序对不上");
        Path file = town.path().resolve(CASE);
        Files.writeString(file, Files.readString(file).replace(LAST, PAID));
        assertThat(build(town.path(), out).exit()).isZero();
        Row row = rows(out, "at-2021-winter-3").get(label);
        assertThat(row.then()).isEqualTo(before);
        assertThat(row.seen()).isNotEqualTo(before);
        assertThat(row.late()).contains("<b>+26,714.50</b>");
    }

    private static String commit(LocalDate day) throws Exception {
        return demo.git("rev-list", "-1", "--first-parent", "--before=" + day + "T23:59:59+08:00", "main")
                .strip();
    }

    private static Words words(Path town, LocalDate day) throws Exception {
        return Words.of(
                TemplateTree.shipped(),
                "zh-CN",
                new Pipeline(OnDisk.at(town.resolve("data")), OnDisk.at(SCHEMAS))
                        .check(Optional.of(day), zone -> day)
                        .dataset(),
                day);
    }

    private static Map<String, Row> rows(Path of, String name) throws IOException {
        var rows = new LinkedHashMap<String, Row>();
        PART.matcher(page(of, name))
                .results()
                .forEach(part -> ROW.matcher(part.group(2)).results().forEach(row -> {
                    List<String> cells = CELL.matcher(row.group(2))
                            .results()
                            .map(each -> each.group(1))
                            .toList();
                    rows.put(
                            part.group(1) + " " + row.group(1),
                            new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
                }));
        return rows;
    }

    private static String page(Path of, String name) throws IOException {
        return Files.readString(of.resolve("changes").resolve(name + ".html"), UTF_8);
    }

    private static Outcome build(Path town, Path out, String... more) {
        var arguments = Stream.of("build", "-q", "--data", town.resolve("data").toString(), "--out", out.toString());
        return run(Stream.concat(arguments, Arrays.stream(more)).toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        var all = Stream.concat(
                Arrays.stream(arguments),
                Stream.of("--schemas", SCHEMAS.toString(), "--templates", "../site-templates"));
        var out = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), Terminal.of(out, new ByteArrayOutputStream()));
        return new Outcome(exit, out.toString(UTF_8));
    }
}
