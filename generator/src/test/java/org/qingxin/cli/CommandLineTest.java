package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and what is said where: 0 done, 1 for what the data's authors can mend, 2 for usage and surroundings. */
class CommandLineTest {
    private static final Path TOWN = Path.of("src/test/resources/validate/town");

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void aTown() throws IOException {
        data = folder.resolve("data");
        copy(TOWN, data);
    }

    private record Outcome(int exit, String out, String err) {
        /** Without lines of progress, which depend on how busy the machine is. */
        Outcome {
            err = err.replaceAll("(?m)^… .*\\R", "");
        }

        String all() {
            return out + err;
        }
    }

    @Test
    void validDataEndsWithZeroAndACount() {
        var outcome = validate();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.all()).isEqualTo("共 0 个错误、0 个警告，检查了 33 个文件 / 0 errors, 0 warnings, 33 files checked\n");
    }

    @Test
    void quietSaysNothingOfValidData() {
        var outcome = validate("--quiet");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.all()).isEmpty();
    }

    @Test
    void aMistakeInTheDataEndsWithOneAndItsPlace() throws IOException {
        edit("town.yaml", "demo: true", "demo: 是");
        var outcome = validate();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.all())
                .startsWith(data + "/town.yaml:9:7: 错误[S204]")
                .contains(" 9 | demo: 是\n   |       ^^\n")
                .endsWith("共 1 个错误、0 个警告，检查了 33 个文件 / 1 errors, 0 warnings, 33 files checked\n");
    }

    @Test
    void aWarningAloneEndsWithZero() throws IOException {
        edit("town.yaml", "name: 含谷镇", "name: 含谷镇 #试点");
        var outcome = validate();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.all()).contains("警告[Y127]", "0 errors, 1 warnings");
    }

    @Test
    void speaksEnglishFirstWhenAsked() throws IOException {
        edit("town.yaml", "demo: true", "demo: 是");
        assertThat(validate("--lang", "en").all())
                .contains("town.yaml:9:7: error[S204]")
                .contains("1 errors");
    }

    @Test
    void theDayCanBeGivenAndMovesWhatAViewTellsNotWhatIsChecked() {
        assertThat(validate("--as-of", "2021-12-01").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --no-such-option",
                "no-such-command",
                "validate --as-of 2021-02-30",
                "validate --as-of yesterday",
                "validate --jobs many",
                "validate --lang fr",
                "validate --format xml",
                "validate --data",
                "--no-such-option"
            })
    void whatCannotBeUnderstoodEndsWithTwoAndPointsToTheHelp(String arguments) {
        var outcome = run(arguments.split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("用法错误 / usage").contains("--help").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "validate --help", "build --help"})
    void helpShowsExamples(String arguments) {
        var outcome = run(arguments.split(" "));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Example").contains("  qingxin ");
    }

    @Test
    void versionIsSaid() {
        assertThat(run("--version").out()).startsWith("qingxin ");
    }

    @Test
    void aDataFolderThatDoesNotExistEndsWithTwo() {
        var outcome = run("validate", "--data", folder.resolve("gone").toString(), "--schemas", "../schemas");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("T913", "gone").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aDataFolderThatMayNotBeReadEndsWithTwo() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(data), "the superuser reads everything");
            assertThat(validate().exit()).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void anEmptyDataFolderEndsWithOne() throws IOException {
        var outcome = run(
                "validate",
                "--data",
                Files.createDirectory(folder.resolve("empty")).toString(),
                "--schemas",
                "../schemas");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.all()).contains("Y130");
    }

    @Test
    void missingSchemasEndWithTwo() {
        var outcome = run(
                "validate",
                "--data",
                data.toString(),
                "--schemas",
                folder.resolve("gone").toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.all()).contains("T902").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aBrokenSchemaEndsWithTwo() throws IOException {
        Path schemas = folder.resolve("schemas");
        copy(Path.of("../schemas"), schemas);
        Files.writeString(schemas.resolve("case.schema.json"), "{", UTF_8);
        var outcome = run("validate", "--data", data.toString(), "--schemas", schemas.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.all()).contains("T901", "case.schema.json");
    }

    @Test
    void aBuildOfBrokenDataEndsWithOneAndWritesNothing() throws IOException {
        edit("town.yaml", "demo: true", "demo: 是");
        Path site = folder.resolve("site");
        var outcome = run("--data", data.toString(), "--schemas", "../schemas", "--out", site.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(site).doesNotExist();
    }

    @Test
    void anIdNumberIsNeverPrinted() throws IOException {
        edit("town.yaml", "name: 含谷镇", "name: 500199198501010007");
        edit("units/police.yaml", "name: 派出所", "name: 派出所: 500199198501010007");
        edit("employers/v-baohong/HG-E-BH-001.yaml", "status: active", "500199198501010007: x\nstatus: '13812345678'");
        var outcome = validate();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.all()).contains("F311", "F313", "Y125").doesNotContain("500199198501010007", "13812345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "github", "gitlab", "sarif", "junit", "jsonl", "rdjson"})
    void noFormatPrintsAPersonalNumberOfAFileOrItsName(String format) throws IOException {
        edit("town.yaml", "name: 含谷镇", "name: 11010519491231002X");
        edit("units/police.yaml", "name: 派出所", "name: 派出所 138 1234 5678 # 6222021234567894");
        Path folder = Files.createDirectories(data.resolve("cases/2021/13812345678"));
        Files.writeString(folder.resolve("11010519491231002X.yaml"), "id: [", UTF_8);
        Files.writeString(data.resolve("6222021234567894.txt"), "110105 1949-12-31 002X", UTF_8);
        var outcome = validate("--format", format);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("F311", "F313", "F314", "Y121")
                .doesNotContain("19491231", "1949-12-31", "13812345678", "1234 5678", "6222021234567894", "002X");
    }

    @Test
    void aFormatForMachinesIsWholeWhenThereIsNothingToTell() {
        assertThat(validate("--quiet", "--format", "gitlab").out()).isEqualTo("[]\n");
        assertThat(validate("--format", "github").out()).isEmpty();
        assertThat(validate("--format", "jsonl").out())
                .isEqualTo("{\"v\":1,\"summary\":{\"errors\":0,\"warnings\":0,\"waived\":0,\"files\":33}}\n");
    }

    private Outcome validate(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("validate", "--data", data.toString(), "--schemas", "../schemas"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments, Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(data.resolve(path));
        assertThat(text).contains(from);
        Files.writeString(data.resolve(path), text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
