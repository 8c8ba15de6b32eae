package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.RecordType;

/** {@code new}: ids that go on, the right folder, and files that are valid once what they name is filled in. */
class NewCommandTest {
    private static final Pattern BLANK = Pattern.compile("( *(?:- )?)(\\w+):");

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void theShippedTown() throws IOException {
        data = folder.resolve("data");
        copy(Path.of("src/test/resources/validate/town"), data);
    }

    private record Outcome(int exit, String out, String err) {}

    @ParameterizedTest
    @CsvSource({
        "case --unit v-baohong, cases/2022/v-baohong/HG-2022-BH-001.yaml",
        "case --unit v-baohong --on 2021-12-01, cases/2021/v-baohong/HG-2021-BH-003.yaml",
        "employer --unit v-baohong, employers/v-baohong/HG-E-BH-002.yaml",
        "inspection --unit v-baohong --on 2023-05-01, inspections/2023/v-baohong/HG-I-2023-BH-001.yaml",
        "incident --on 2021-12-01, incidents/HG-T-2021-002.yaml",
        "activity --on 2025-01-01, activities/HG-A-2025-001.yaml",
        "briefing --unit v-baohong --on 2022-01-27, briefings/2022-02-09/2022-02-09-v-baohong.yaml",
        "report --unit v-baohong --on 2022-01-29, reports/2021-winter/4/2021-winter-4-v-baohong.yaml",
        "calendar --on 2030-01-01, calendar/2030.yaml",
        "page --id how-to-mediate, pages/how-to-mediate.yaml"
    })
    void numbersGoOnInTheRightFolder(String arguments, String path) {
        var outcome = create(arguments.split(" "));
        assertThat(outcome).isEqualTo(new Outcome(0, data + "/" + path + "\n", ""));
        assertThat(data.resolve(path)).exists();
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void isValidOnceTheBlanksAreFilledWithTheirExamples(RecordType type) throws IOException {
        if (type == RecordType.TOWN) {
            Files.delete(data.resolve("town.yaml"));
        }
        for (String language : type == RecordType.CASE ? List.of("zh-CN", "en") : List.of("zh-CN")) {
            var arguments = new ArrayList<>(List.of(type.code(), "--lang", language));
            arguments.addAll(withWhatItsIdNeeds(type));
            var outcome = create(arguments.toArray(String[]::new));
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            Path file = Path.of(outcome.out().strip());
            assertThat(run("fmt", "--check", "--data", data.toString(), file.toString()))
                    .as("is canonical")
                    .isEqualTo(new Outcome(0, "", "写法不统一的文件 0 个\n"));
            Files.writeString(file, filled(Files.readString(file)));
            var problems = problems(file);
            assertThat(problems).as(Files.readString(file)).isEmpty();
            Files.delete(file);
        }
    }

    private static List<String> withWhatItsIdNeeds(RecordType type) {
        return switch (type) {
            case EMPLOYER, PROJECT, INSPECTION, CASE, WAIVER -> List.of("--unit", "v-baohong");
            case REPORT, BRIEFING -> List.of("--unit", "v-baohong", "--on", "2022-01-25");
            case CAMPAIGN -> List.of("--id", "2022-winter");
            case CALENDAR -> List.of("--on", "2030-01-01");
            case ACCOUNT -> List.of("--id", "gxqanother");
            case UNIT, RULE_SET, PAGE -> List.of("--id", "another");
            default -> List.of();
        };
    }

    /** What the file itself is wrong about; examples refer to records that this small town does not have. */
    private List<String> problems(Path file) {
        return run("validate", "--data", data.toString(), "--schemas", "../schemas", file.toString())
                .out()
                .lines()
                .filter(line -> line.matches(".*错误\\[[YSF][0-9]+].*"))
                .toList();
    }

    /** Puts the example of the comment above into each field that stands empty. */
    private static String filled(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        for (int i = 1; i < lines.size(); i++) {
            var blank = BLANK.matcher(lines.get(i));
            var example = Pattern.compile("(?: 例：| Example: )(.*)$").matcher(lines.get(i - 1));
            if (blank.matches() && example.find()) {
                lines.set(i, lines.get(i) + " " + example.group(1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void blanksAreNamedByTheCheck() {
        var path = create("incident").out().strip();
        assertThat(run("validate", "--data", data.toString(), "--schemas", "../schemas", path)
                        .out())
                .contains("错误[Y118]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case",
                "report",
                "page",
                "case --unit v-baohon",
                "cases --unit v-baohong",
                "page --id ../../x",
                "unit --id ABC",
                "incident --id HG-T-2021-900",
                "case --on yesterday"
            })
    void whatCannotBeBegunEndsWithTwoAndWritesNothing(String arguments) throws IOException {
        var before = count();
        var outcome = create(arguments.split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("用法错误").doesNotContain("Exception");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void suggestsTheUnitAndTheKindThatWereMeant() {
        assertThat(create("case", "--unit", "v-baohon").err()).contains("是不是 `v-baohong`？");
        assertThat(create("cases").err()).contains("是不是 `case`？");
    }

    @Test
    void neverOverwrites() throws IOException {
        var before = Files.readString(data.resolve("town.yaml"));
        var outcome = create("town");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.err()).contains("已经有了");
        assertThat(Files.readString(data.resolve("town.yaml"))).isEqualTo(before);
    }

    private long count() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.count();
        }
    }

    private Outcome create(String... arguments) {
        return run(Stream.concat(
                        Stream.of("new", "--data", data.toString(), "--schemas", "../schemas"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments, Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
