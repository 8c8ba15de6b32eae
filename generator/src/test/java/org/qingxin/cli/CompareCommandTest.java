package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.Pipeline;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.history.GitFolder;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.source.OnDisk;

/** The command {@code compare}: what the ledger held then and holds now, of the campaign that {@code demo} writes. */
class CompareCommandTest {
    private static final Path SCHEMAS = Path.of("../schemas");
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";

    @TempDir
    static Path folder;

    private static GitFolder demo;

    private record Outcome(int exit, String out) {}

    @BeforeAll
    static void write() {
        demo = new GitFolder(folder.resolve("demo"));
        assertThat(run("demo", "-q", demo.path().toString(), "--data", "../data")
                        .exit())
                .isZero();
    }

    /** What did the ledger say on 9 January about cases and money? */
    @Test
    void whatWasKnownOnADay() throws Exception {
        ReadContrast read = json("2022-01-09");
        assertThat(read.text("/before/asOf")).isEqualTo("2022-01-09");
        assertThat(read.text("/after/asOf")).isEqualTo("2022-01-20");
        assertFigure(read, "settlement", "cases", "66");
        assertFigure(read, "settlement", "left", "1885528.10");
        assertThat(read.figure("settlement", "left").get("difference").decimalValue())
                .isEqualByComparingTo("-149910.00");
    }

    /** What of 18 January was written down only afterwards? Both sides tell one day, so the records alone differ. */
    @Test
    void whatCameInLate() throws Exception {
        ReadContrast read = json("2022-01-18", "--as-of", "2022-01-18");
        JsonNode cases = read.figure("settlement", "cases");
        assertThat(cases.get("before").asInt()).isEqualTo(71);
        assertThat(cases.get("after").asInt()).isEqualTo(72);
        String late = cases.at("/records/0").asText();
        assertThat(demo.git(
                                "log",
                                "--first-parent",
                                "-1",
                                "--diff-filter=A",
                                "--format=%cs",
                                "--",
                                "*" + late + ".yaml")
                        .strip())
                .isEqualTo("2022-01-19");
        assertThat(read.figure("town-3", "total/2").get("difference").asInt()).isEqualTo(10);
        assertThat(read.ledger("cases").at("/added/0/record").asText()).isEqualTo(late);
    }

    /** What did Jianxin's sent report say between its late change and the day on which that was taken back? */
    @Test
    void whatAReportSaidWhileItWasChanged() throws Exception {
        for (String day : List.of("2022-01-09", "2022-01-10", "2022-01-11", "2022-01-12")) {
            JsonNode cell = json(day).figure("reported-1", "v-jianxin/8");
            boolean isChanged = day.equals("2022-01-10") || day.equals("2022-01-11");
            assertThat(cell.get("before").decimalValue())
                    .as(day)
                    .isEqualByComparingTo(isChanged ? "31.286190" : "31.322190");
            assertThat(cell.get("after").decimalValue()).isEqualByComparingTo("31.322190");
        }
    }

    /** The same figures from the old files alone: checked out, read and worked out without the history. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-11-24", "2021-12-29", "2022-01-08", "2022-01-18"})
    void figuresAreThoseOfTheOldFiles(String day) throws Exception {
        String commit = demo.git("rev-list", "-1", "--first-parent", "--before=" + day + "T23:59:59+08:00", "HEAD")
                .strip();
        Path old = folder.resolve("old-" + day);
        demo.git("worktree", "add", "-q", "--detach", old.toString(), commit);
        LocalDate asOf = LocalDate.parse(day);
        Views views = Views.of(
                new Pipeline(OnDisk.at(old.resolve("data")), OnDisk.at(SCHEMAS))
                        .check(Optional.of(asOf), zone -> asOf)
                        .dataset(),
                asOf);
        ReadContrast read = json(day);
        SettlementTotals totals = views.settlement();
        assertFigure(read, "settlement", "cases", "" + totals.cases());
        assertFigure(read, "settlement", "open", "" + totals.open());
        assertFigure(read, "settlement", "verified", "" + totals.verified());
        assertFigure(read, "settlement", "settled", "" + totals.settled());
        assertFigure(read, "settlement", "found", "" + totals.found().amount());
        assertFigure(read, "settlement", "paid", "" + totals.paid().amount());
        assertFigure(read, "settlement", "left", "" + totals.outstanding());
        assertFigure(read, "settlement", "found-people", "" + totals.found().workers());
        assertFigure(read, "settlement", "paid-people", "" + totals.paid().workers());
        assertFigure(read, "settlement", "left-people", "" + totals.outstandingWorkers());
        views.funnel().forEach((stage, cases) -> assertFigure(read, "stages", stage.code(), "" + cases));
        for (Warning.Level level : Warning.Level.values()) {
            assertThat(read.before("warnings", level.code()))
                    .isEqualTo(""
                            + views.warnings().stream()
                                    .filter(each -> each.level() == level)
                                    .count());
        }
        views.indicators().forEach(each -> {
            assertFigure(read, "indicators", each.kind().code() + "-part", "" + each.part());
            assertFigure(read, "indicators", each.kind().code() + "-whole", "" + each.whole());
        });
        for (Period period : views.campaign().periods()) {
            cells(read, views, period);
        }
        assertThat(read.ledger("cases").get("before").asInt())
                .isEqualTo(views.cases().size());
        assertThat(read.ledger("warnings").get("before").asInt())
                .isEqualTo(views.warnings().size());
        assertThat(read.ledger("inspections").get("before").asInt())
                .isEqualTo(views.inspections().size());
    }

    private static void assertFigure(ReadContrast read, String group, String key, String value) {
        assertThat(new BigDecimal(read.before(group, key)))
                .as(group + " " + key)
                .isEqualByComparingTo(value);
    }

    private static void cells(ReadContrast read, Views views, Period period) {
        for (Annex1Column column : Annex1Column.values()) {
            for (Annex1Row row : Annex1Row.values()) {
                BigDecimal town =
                        views.annex1().period(new Annex1Scope.Town(), period).value(row, column);
                assertCell(read, "town-" + period.no(), row.code(), column, town);
            }
            for (Id.Unit unit : views.annex1().filers()) {
                BigDecimal own = views.annex1()
                        .period(views.annex1().scopeOf(unit), period)
                        .value(Annex1Row.TOTAL, column);
                assertCell(read, "units-" + period.no(), unit.value(), column, own);
            }
        }
    }

    private static void assertCell(ReadContrast read, String group, String row, Annex1Column column, BigDecimal value) {
        BigDecimal told = new BigDecimal(read.before(group, row + "/" + column.number()));
        assertThat(column.isMoney() ? told.movePointRight(4) : told)
                .as(group + " " + row + " " + column)
                .isEqualByComparingTo(value);
    }

    @Test
    void theSameRecordsOnTwoDays() throws Exception {
        ReadContrast read = json("HEAD", "HEAD", "--as-of1", "2021-12-29", "--as-of2", "2022-01-08");
        assertThat(read.text("/before/asOf")).isEqualTo("2021-12-29");
        assertThat(read.text("/after/asOf")).isEqualTo("2022-01-08");
        assertThat(read.figure("town-2", "total/1").get("before").asInt()).isZero();
        assertThat(read.figure("town-2", "total/1").get("after").asInt()).isPositive();
    }

    @Test
    void nothingIsDifferentFromItself() {
        Outcome outcome = compare("HEAD", "--as-of", "2022-01-20");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("没有不同：", "两边都看 2022-01-20 的事").hasLineCount(3);
        assertThat(compare("2022-01-20").out()).contains("没有不同：");
    }

    @Test
    void figuresFirstAndRowsForWhoAsks() {
        String summary = compare("2022-01-18", "--as-of", "2022-01-18").out();
        assertThat(summary)
                .containsSubsequence(
                        "清偿情况\n",
                        "  案件（件）：71 → 72（+1）\n",
                        "附件1 全镇（第 3 期）\n",
                        "  合计·2 检查涉及职工人数：675 → 685（+10）\n",
                        "案件台账：71 行 → 72 行，新增 1 行，减少 0 行，改动 0 行 0 格\n")
                .doesNotContain("改动 HG-");
        assertThat(compare("2022-01-08", "--as-of", "2022-01-08", "--details").out())
                .containsSubsequence("  改动 HG-P-HH-001", "      总包代发：部分 → 落实\n");
    }

    @Test
    void formsForOtherProgramsHoldNumbersAsNumbers() {
        assertThat(compare("2022-01-18", "--as-of", "2022-01-18", "--format", "csv")
                        .out())
                .startsWith("\uFEFF汇总或台账,行,变动,项目,前,后,相差\r\n清偿情况,,汇总数,案件（件）,71,72,1\r\n")
                .contains("\r\n案件台账,HG-2022-");
        assertThat(compare("2022-01-18", "--as-of", "2022-01-18", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'", ">71</td><td class=\"n\">72</td><td class=\"n\">+1</td>")
                .doesNotContain("<script", "http://", "https://");
        assertThat(compare("2022-01-18", "--lang", "en").out()).contains("Cases: 71 → 72 (+1)");
    }

    @Test
    void rowsAreBoundedForReadersAndNotForPrograms() throws Exception {
        long told = compare("2021-11-20", "--details").out().lines().count();
        assertThat(told).isBetween(2_000L, 4_500L);
        assertThat(compare("2021-11-20", "--details").out()).containsPattern("另有 \\d+ 行没有列出");
        JsonNode deadlines = json("2021-11-20").ledger("deadlines");
        assertThat(deadlines.get("before").asInt()
                        + deadlines.get("added").size()
                        - deadlines.get("gone").size())
                .isEqualTo(deadlines.get("after").asInt());
    }

    @Test
    void daysBeforeTheFirstCommitAndUnknownCommitsAreSaidWithTheirCure() throws Exception {
        assertThat(compare("2021-01-01")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).contains("T938", "2021-01-01", "--as-of");
        });
        assertThat(compare("nowhere")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).contains("T932", "nowhere", "2022-01-09");
        });
        Path shallow = folder.resolve("shallow");
        demo.git("clone", "-q", "--depth=2", "file://" + demo.path(), shallow.toString());
        assertThat(run(compareIn(shallow, "2022-01-09"))).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).contains("T933", "--unshallow");
        });
    }

    @Test
    void ofRecordsThatCannotBeReadNothingFollows() throws Exception {
        GitFolder town = GitFolder.init(folder.resolve("broken"));
        TownOnDisk.in(town.path());
        Path file = town.path().resolve(CASE);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("events:", "events: [").replace("timeline:", "timeline: ["));
        town.commit("clerk", "c@example.invalid", "2022-01-08T10:00:00+08:00", "x");
        Files.writeString(file, text);
        town.commit("clerk", "c@example.invalid", "2022-01-09T10:00:00+08:00", "x");
        assertThat(run(compareIn(town.path(), "2022-01-08"))).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.out()).contains("HG-2021-BH-002.yaml");
        });
        assertThat(run(compareIn(town.path(), "2022-01-09")).exit()).isZero();
    }

    /** A new number is a new row: sums stay as they are. */
    @Test
    void aRenamedRecordIsOneRowGoneAndOneNew() throws Exception {
        GitFolder town = GitFolder.init(folder.resolve("renamed"));
        TownOnDisk.in(town.path());
        town.commit("clerk", "c@example.invalid", "2022-01-08T10:00:00+08:00", "x");
        Path file = town.path().resolve("data/activities/HG-A-2021-001.yaml");
        Files.writeString(
                file.resolveSibling("HG-A-2021-009.yaml"),
                Files.readString(file).replace("HG-A-2021-001", "HG-A-2021-009"));
        Files.delete(file);
        ReadContrast read = ReadContrast.of(
                run(compareIn(town.path(), "HEAD", "--format", "json")).out());
        JsonNode ledger = read.ledger("activities");
        assertThat(ledger.at("/gone/0/key").asText()).isEqualTo("HG-A-2021-001");
        assertThat(ledger.at("/added/0/key").asText()).isEqualTo("HG-A-2021-009");
        assertThat(ledger.get("before")).isEqualTo(ledger.get("after"));
        assertThat(read.moved()).isEmpty();
    }

    private static ReadContrast json(String... more) throws IOException {
        return ReadContrast.of(compare(Stream.concat(Stream.of(more), Stream.of("--format", "json"))
                        .toArray(String[]::new))
                .out());
    }

    private static Outcome compare(String... more) {
        return run(compareIn(demo.path(), more));
    }

    private static String[] compareIn(Path town, String... more) {
        return Stream.concat(
                        Stream.of(
                                "compare", "-q", "--data", town.resolve("data").toString()),
                        Arrays.stream(more))
                .toArray(String[]::new);
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
