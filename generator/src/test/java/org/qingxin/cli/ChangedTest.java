package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.GitFolder;

/** {@code validate --changed}: what a change has to answer for, and what was wrong before it. */
class ChangedTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";
    private static final String EMPLOYER = "data/employers/v-baohong/HG-E-BH-001.yaml";
    private static final String INSPECTION = "data/inspections/2021/v-baohong/HG-I-2021-BH-001.yaml";

    @TempDir
    Path folder;

    private GitFolder repository;

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void aTownInARepository() throws Exception {
        repository = GitFolder.init(folder.resolve("town"));
        copy(Path.of("src/test/resources/validate/town"), repository.path().resolve("data"));
        copy(Path.of("../schemas"), repository.path().resolve("schemas"));
        repository.commit();
    }

    @Test
    void nothingChangedAndNothingWrong() {
        Outcome outcome = validate("--changed");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).containsPattern("(?m)^与 [0-9a-f]{10} 相比，改动了 0 个文件\n");
        assertThat(validate("--changed", "--quiet")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aMistakeInAChangedFileCounts() throws Exception {
        edit(EMPLOYER, "status: active", "status: actve");
        Outcome outcome = validate("--changed");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("HG-E-BH-001.yaml:13:9: 错误[S205]", "共 1 个错误");
        assertThat(outcome.err()).endsWith("改动了 1 个文件\n");
    }

    @Test
    void aMistakeThatWasThereBeforeIsToldAsANumberOnly() throws Exception {
        edit(EMPLOYER, "status: active", "status: actve");
        repository.commit();
        edit(CASE, "总包劳资员", "总包的劳资员");
        Outcome outcome = validate("--changed");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("共 0 个错误");
        assertThat(outcome.err()).endsWith("改动了 1 个文件；其余文件还有 1 个问题，与改动无关，没有计入\n");
        assertThat(validate("--changed", "--lang", "en", "--quiet").err())
                .endsWith("1 files changed since " + head() + "; 1 older findings in other files are not counted\n");
        assertThat(validate().exit()).isEqualTo(1);
    }

    @Test
    void aNewFileThatIsNotYetKnownToGitCounts() throws Exception {
        Files.writeString(repository.path().resolve("data/cases/2021/v-baohong/HG-2021-BH-777.yaml"), "id: [", UTF_8);
        assertThat(validate("--changed").out()).contains("HG-2021-BH-777.yaml:1:6: 错误[Y121");
    }

    @Test
    void anErrorThatTheChangeMadeInAnotherFileCounts() throws Exception {
        edit(INSPECTION, "items:", "item:");
        repository.commit();
        Files.delete(repository.path().resolve("data/projects/v-baohong/HG-P-BH-001.yaml"));
        Outcome outcome = validate("--changed");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("HG-2021-BH-001.yaml", "错误[R404]").doesNotContain("S202");
        assertThat(outcome.err()).endsWith("改动了 1 个文件；其余文件还有 1 个问题，与改动无关，没有计入\n");
    }

    @Test
    void whateverIsWrongMayComeOfAChangedSchema() throws Exception {
        edit(EMPLOYER, "status: active", "status: actve");
        repository.commit();
        Files.writeString(repository.path().resolve("schemas/note.md"), "x", UTF_8);
        assertThat(validate("--changed").exit()).isEqualTo(1);
    }

    @Test
    void theBaseCanBeNamed() throws Exception {
        String first = repository.git("rev-parse", "HEAD").strip();
        edit(EMPLOYER, "status: active", "status: actve");
        repository.commit();
        assertThat(validate("--changed").exit()).isZero();
        assertThat(validate("--changed", "--base", first).exit()).isEqualTo(1);
        assertThat(validate("--changed", "--base", "HEAD~1").exit()).isEqualTo(1);
    }

    @Test
    void annotationsBeginWithTheChange() throws Exception {
        edit(CASE, "event: verifying", "event: checking");
        repository.commit();
        edit(INSPECTION, "workers: 38", "workers: '38'");
        String base = repository.git("rev-parse", "HEAD").strip();
        assertThat(validate("--format", "github").out().lines().map(ChangedTest::file))
                .containsExactly(path(CASE), path(INSPECTION));
        assertThat(validate("--format", "github", "--base", base).out().lines().map(ChangedTest::file))
                .containsExactly(path(INSPECTION), path(CASE));
        assertThat(validate("--base", base).out()).startsWith(path(CASE));
    }

    @Test
    void whatGitCannotTellEndsWithTwoAndTheRemedy() throws Exception {
        Outcome unknown = validate("--changed", "--base", "origin/main");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out())
                .contains("错误[T932]", "没有 `origin/main` 这个版本", "git fetch", "error: the repository has no");
        repository.commit();
        GitFolder shallow = new GitFolder(folder.resolve("shallow"));
        repository.git(
                "clone",
                "-q",
                "--depth=1",
                repository.path().toUri().toString(),
                shallow.path().toString());
        repository = shallow;
        Outcome truncated = validate("--changed", "--base", "HEAD~1");
        assertThat(truncated.exit()).isEqualTo(2);
        assertThat(truncated.out()).contains("错误[T933]", "fetch-depth: 0");
        repository = new GitFolder(folder.resolve("plain"));
        copy(shallow.path(), repository.path());
        Path git =
                Files.move(repository.path().resolve(".git"), repository.path().resolve("no-git"));
        assertThat(git).exists();
        Outcome plain = validate("--changed");
        assertThat(plain.exit()).isEqualTo(2);
        assertThat(plain.out()).contains("错误[T931]", "safe.directory");
    }

    @Test
    void theSummaryHoldsEverythingThatIsToldAndIsAddedToTheFile() throws Exception {
        edit(EMPLOYER, "status: active", "status: actve");
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n", UTF_8);
        assertThat(validate("--format", "github", "--summary", summary.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(Files.readString(summary)).startsWith("before\n## 记录里有问题\n").contains("S205");
        Path second = folder.resolve("second.md");
        assertThat(validate("--base", "gone", "--summary", second.toString()).exit())
                .isEqualTo(2);
        assertThat(Files.readString(second)).contains("T932");
    }

    private Outcome validate(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("validate", "--data", path("data"), "--schemas", path("schemas")));
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String head() throws Exception {
        return repository.git("rev-parse", "--short=10", "HEAD").strip();
    }

    private String path(String file) {
        return repository.path().resolve(file).toString();
    }

    private static String file(String annotation) {
        return annotation.replaceFirst("^::error file=([^,]*),.*", "$1");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = repository.path().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
