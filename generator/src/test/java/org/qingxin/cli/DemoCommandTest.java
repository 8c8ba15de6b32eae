package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.history.Base;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.GitFolder;
import org.qingxin.history.History;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordChange.Kind;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;

/** The command {@code demo}: a history that ends with the records as they are, sound at every step, the same each time. */
class DemoCommandTest {
    private static final Path DATA = Path.of("../data");
    private static final int STEP = 20;

    @TempDir
    static Path folder;

    private static GitFolder demo;
    private static ChangeLog log;

    private record Outcome(int exit, String err) {}

    @BeforeAll
    static void write() {
        demo = new GitFolder(folder.resolve("demo"));
        assertThat(demo(DATA, demo.path()).exit()).isZero();
        log = History.of(demo.path().resolve("data"));
    }

    @Test
    void itEndsWithTheRecordsByteForByte() throws IOException {
        var written = files(demo.path().resolve("data"));
        var shipped = files(DATA);
        assertThat(written.keySet()).isEqualTo(shipped.keySet());
        shipped.forEach((path, bytes) -> assertThat(written.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void whatIsCheckedOutIsWhatIsCommittedAndGitFindsNoFault() throws Exception {
        assertThat(demo.git("status", "--porcelain")).isEmpty();
        assertThat(demo.git("fsck", "--strict")).isEmpty();
        assertThat(files(demo.path().resolve("schemas"))).hasSameSizeAs(files(Path.of("../schemas")));
        assertThat(demo.path().resolve("site-templates/messages/zh-CN.properties"))
                .exists();
    }

    @Test
    void itIsTheSameEachTime() throws Exception {
        var again = new GitFolder(folder.resolve("again"));
        assertThat(demo(DATA, again.path()).exit()).isZero();
        assertThat(again.git("rev-parse", "HEAD")).isEqualTo(demo.git("rev-parse", "HEAD"));
    }

    @Test
    void logIsWholeAndCarriedOutFromNothingMakesTheRecords() {
        assertThat(log.extent().isWhole()).isTrue();
        assertThat(log.differences()).isEmpty();
        assertThat(log.commits()).hasSizeGreaterThan(150);
    }

    @Test
    void recordsAreSoundAtEveryStep() throws Exception {
        var chain = demo.git("rev-list", "--first-parent", "--reverse", "HEAD")
                .lines()
                .toList();
        for (int i = 0; i < chain.size(); i += STEP) {
            var day = LocalDate.parse(
                    demo.git("show", "-s", "--format=%cs", chain.get(i)).strip());
            var records = new InMemory(new Base(chain.get(i)).files(demo.path().resolve("data")));
            var checked = new Pipeline(records, OnDisk.at(Path.of("../schemas"))).check(Optional.empty(), zone -> day);
            assertThat(checked.findings().stream().filter(Finding::isError))
                    .as(i + " " + chain.get(i))
                    .isEmpty();
        }
    }

    @Test
    void recordIsWrittenWhenItsFirstFactHappenedAndGrowsWithItsCourse() {
        var steps = log.commits().stream()
                .filter(each -> each.records().stream().anyMatch(is("HG-2021-HX-001")))
                .toList();
        assertThat(steps.size()).isGreaterThan(4);
        assertThat(steps.get(0).commit().committer().at().orElseThrow().toLocalDate())
                .isEqualTo("2021-11-19");
        assertThat(steps.get(0).records().stream().filter(is("HG-2021-HX-001")))
                .extracting(RecordChange::kind)
                .containsExactly(Kind.CREATED);
    }

    @Test
    void reportThatWasSentOnIsChangedAndTakenBackWithReasons() {
        var about = log.commits().stream()
                .filter(each -> each.records().stream().anyMatch(is("2021-winter-1-v-jianxin")))
                .map(CommitChanges::commit)
                .toList();
        assertThat(about.stream().map(each -> each.message().subject()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("报送"),
                        accepted -> assertThat(accepted).contains("收讫"),
                        changed -> assertThat(changed).startsWith("更正建新村第一期"),
                        revert -> assertThat(revert).startsWith("Revert"));
        assertThat(about.get(3).message().body()).contains(about.get(2).id()).contains("不得直接改数");
    }

    @Test
    void movesAndSpellingsAreNoChangesOfRecords() {
        assertThat(kinds("周报按周分文件夹")).containsOnly(Kind.MOVED).hasSizeGreaterThan(30);
        assertThat(kinds("统一金额写法")).containsOnly(Kind.TOUCHED).hasSizeGreaterThan(5);
    }

    @Test
    void requestsAreMergedOrMadeOneAndNameWhoApproved() {
        var commits = log.commits().stream().map(CommitChanges::commit).skip(3).toList();
        assertThat(commits).allMatch(each -> each.message().request().isPresent());
        assertThat(commits)
                .allMatch(each -> each.message().values("Reviewed-by").size() == 1);
        assertThat(commits.stream().filter(Commit::isMerge)).hasSizeGreaterThan(30);
        assertThat(commits)
                .noneMatch(each -> each.message()
                                .values("Reviewed-by")
                                .get(0)
                                .startsWith(each.author().name() + " ")
                        && !each.isMerge());
        assertThat(commits).allMatch(each -> each.author().email().endsWith("@example.invalid"));
    }

    @Test
    void mergesNameWhoWroteTheBranchAndNotWhoMergedIt() {
        var merges = log.commits().stream()
                .map(CommitChanges::commit)
                .filter(Commit::isMerge)
                .toList();
        assertThat(merges).allMatch(each -> each.writers().size() == 1);
        assertThat(merges)
                .noneMatch(each ->
                        each.writers().get(0).name().equals(each.author().name()));
    }

    @Test
    void someAreSignedWithAKeyThatGitAccepts() throws Exception {
        var signed = log.commits().stream()
                .map(CommitChanges::commit)
                .filter(each -> each.signed().isPresent())
                .toList();
        assertThat(signed).hasSizeBetween(30, log.commits().size() - 30);
        assertThat(signed).allMatch(each -> each.signed().orElseThrow().isGood());
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "ssh-keygen"))));
        for (int i = 0; i < signed.size(); i += STEP) {
            assertThat(demo.git("log", "-1", "--format=%G?", signed.get(i).id()).strip())
                    .isEqualTo("G");
        }
    }

    @Test
    void folderThatHoldsSomethingIsLeftAlone() throws IOException {
        var full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("x"), "x");
        assertThat(demo(DATA, full)).isEqualTo(new Outcome(1, "目录不是空的，没有动它：" + full + "\n"));
        assertThat(full).isDirectoryContaining("glob:**x").isDirectoryNotContaining("glob:**.git");
    }

    @Test
    void townThatIsNoDemonstrationIsGivenNoHistory() throws IOException {
        var town = Files.createDirectories(folder.resolve("real"));
        Files.writeString(town.resolve("town.yaml"), "id: town\n");
        assertThat(demo(town, folder.resolve("none")).err()).contains("真实的记录只有真实的历史");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Predicate<RecordChange> is(String id) {
        return change -> change.record().id().equals(id);
    }

    private static List<Kind> kinds(String subject) {
        return log.commits().stream()
                .filter(each -> each.commit().message().subject().startsWith(subject))
                .flatMap(each -> each.records().stream())
                .map(RecordChange::kind)
                .toList();
    }

    private static Outcome demo(Path data, Path to) {
        var err = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {
                    "demo",
                    "-q",
                    "--data",
                    data.toString(),
                    "--schemas",
                    "../schemas",
                    "--templates",
                    "../site-templates",
                    to.toString()
                },
                Terminal.of(new ByteArrayOutputStream(), err));
        return new Outcome(exit, err.toString(UTF_8));
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(each).toString(), Files.readAllBytes(each));
            }
        }
        return files;
    }
}
