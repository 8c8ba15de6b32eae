package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.history.GitFolder;

/** {@code validate --base}: what was there is not rewritten, unless a commit says why. */
class PastTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";
    private static final String MEDIATING = "  - on: 2021-12-07\n    event: mediating\n    by: v-baohong\n";

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
    void entriesThatAreAddedAreWelcome() throws Exception {
        edit(
                "    nature: wages\n    document: {kind: bank-slip, on: 2021-12-27}\n",
                "    nature: wages\n    document: {kind: bank-slip, on: 2021-12-27}\n"
                        + "  - on: 2022-01-05\n    event: noted\n    by: v-baohong\n    note: 电话催告。\n");
        assertThat(validate("--base", "HEAD")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void anEntryTakenOutIsToldCommittedOrNot() throws Exception {
        edit(MEDIATING, "");
        assertThat(validate("--base", "HEAD").out()).contains("错误[H701]", "共 1 个错误");
        repository.commit();
        assertThat(validate("--base", "HEAD~1").exit()).isEqualTo(1);
        assertThat(validate("--base", "HEAD~1", "--changed").out()).contains("错误[H701]");
        assertThat(validate("--base", "HEAD").exit()).isZero();
        assertThat(validate().exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "变更原因: HG-2021-BH-002 误记到这一件,0",
        "变更原因：HG-2021-BH-002，误记到这一件,0",
        "Reason: HG-2021-BH-002 entered for another case,0",
        "变更原因: HG-2021-BH-001 误记到这一件,1",
        "变更原因: HG-2021-BH-002,1",
        "变更原因: 误记,1"
    })
    void aReasonIsAskedOfTheRecordThatItNames(String trailer, int exit) throws Exception {
        edit(MEDIATING, "");
        repository.git("commit", "-q", "-a", "-m", "删去误记\n\n" + trailer);
        assertThat(validate("--base", "HEAD~1").exit()).isEqualTo(exit);
    }

    @Test
    void aRecordThatIsGoneIsShownWhereItWas() throws Exception {
        Files.delete(repository.path().resolve("data/activities/HG-A-2021-001.yaml"));
        assertThat(validate("--base", "HEAD").out()).contains("activities/HG-A-2021-001.yaml:1:1: 错误[H707]");
    }

    @Test
    void aRecordInAnotherFileIsTheSameRecord() throws Exception {
        repository.git("mv", CASE, "data/cases/2021/HG-2021-BH-002.yaml");
        Path moved = repository.path().resolve("data/cases/2021/HG-2021-BH-002.yaml");
        Files.writeString(moved, Files.readString(moved).replace("../../../../", "../../../"));
        assertThat(validate("--base", "HEAD").out()).doesNotContain("H70");
    }

    @Test
    void aBaseThatIsNotThereIsNoPass() {
        Outcome outcome = validate("--base", "nowhere");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).contains("T932");
    }

    private void edit(String from, String to) throws IOException {
        Path path = repository.path().resolve(CASE);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Outcome validate(String... more) {
        var arguments = Stream.concat(
                Stream.of(
                        "validate",
                        "-q",
                        "--schemas",
                        "../schemas",
                        "--data",
                        repository.path().resolve("data").toString()),
                Stream.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
