package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A record in words, held against the text that was last read and found right. After a change that is meant, write the
 * texts anew with {@code -Dgolden.update=true} and read the difference.
 */
class ExplainRecordTest {
    private static final Path TOWN = Path.of("src/test/resources/validate/town");
    private static final Path EXPECTED = Path.of("src/test/resources/cli/explain");

    private record Outcome(int exit, String out, String err) {}

    private static Outcome explain(Path data, String... arguments) {
        var all = new ArrayList<>(List.of("explain", "--quiet", "--jobs", "1"));
        all.addAll(List.of("--data", data.toString(), "--schemas", "../schemas", "--templates", "../site-templates"));
        all.addAll(List.of(arguments));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "settled, HG-2021-BH-001 --as-of 2022-01-20",
        "promised, HG-2021-BH-001 --as-of 2021-12-01 --lang en",
        "enforced, HG-2021-BH-002 --as-of 2022-01-20",
        "report, 2021-winter-1-v-baohong --as-of 2022-01-20",
        "project, HG-P-BH-001 --as-of 2022-01-20"
    })
    void saysWhatARecordMeansAndFromWhichLine(String name, String arguments) throws IOException {
        var outcome = explain(TOWN, arguments.split(" "));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        Path file = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, outcome.out());
        }
        assertThat(outcome.out()).isEqualTo(Files.readString(file));
    }

    @Test
    void everyKindOfRecordCanBeExplainedInBothLanguages() throws IOException {
        List<String> ids;
        try (var files = Files.walk(TOWN)) {
            ids = files.map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.endsWith(".yaml"))
                    .map(each -> each.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
        assertThat(ids).hasSizeGreaterThan(25);
        for (String id : ids) {
            var outcome = explain(TOWN, id, "--lang", id.hashCode() % 2 == 0 ? "en" : "zh-CN");
            assertThat(outcome.exit()).as(id + outcome.err()).isZero();
            assertThat(outcome.out()).contains(id).doesNotContain("{0}", "Optional", "[]");
        }
    }

    @Test
    void lettersMayBeSmall() {
        assertThat(explain(TOWN, "hg-p-bh-001").out()).startsWith("在建项目 HG-P-BH-001 ");
    }

    @Test
    void anUnknownIdIsMetWithTheNearestAndWhatItIsCalled() {
        var outcome = explain(TOWN, "HG-2021-BH-0O1");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("没有这个代码或编号：`HG-2021-BH-0O1`，是不是 `HG-2021-BH-001`（谷岸云栖小区一期工程拖欠陈**等17名农民工工资案）？\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "身份证 11010119900307301X"})
    void aPersonalNumberIsNotRepeated(String asked) {
        assertThat(explain(TOWN, asked).err()).contains("***").doesNotContain(asked);
    }

    @Test
    void ofAFileThatCannotBeReadItSaysWhatIsWrong(@TempDir Path folder) throws IOException {
        copy(TOWN, folder);
        Path file = folder.resolve("projects/v-baohong/HG-P-BH-001.yaml");
        Files.writeString(file, Files.readString(file).replace("status: building", "status: 在建"));
        var outcome = explain(folder, "HG-P-BH-001");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("HG-P-BH-001.yaml:", "错误[S205]");
    }

    @Test
    void tellsWhatStandsInTheFileAndWhatIsWaived(@TempDir Path folder) throws IOException {
        copy(TOWN, folder);
        Path file = folder.resolve("accounts/gxqhgzfn.yaml");
        Files.writeString(file, Files.readString(file).replace("含谷镇", "金凤镇"));
        assertThat(explain(folder, "gxqhgzfn").out()).contains("警告[R412]").doesNotContain("已豁免的问题");
        Path waivers = Files.createDirectories(folder.resolve("waivers/v-baohong"));
        Files.writeString(waivers.resolve("HG-W-BH-001.yaml"), """
                id: HG-W-BH-001
                code: R412
                record: gxqhgzfn
                reason: 从邻镇借调，账号下月迁入。
                by: v-baohong
                on: 2022-01-04
                until: 2022-01-31
                """);
        assertThat(explain(folder, "gxqhgzfn").out())
                .contains("已豁免的问题\n  R412  ", "HG-W-BH-001  从邻镇借调，账号下月迁入。  ≤ 2022-01-31")
                .doesNotContain("警告[R412]");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
