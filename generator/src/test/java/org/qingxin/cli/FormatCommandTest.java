package org.qingxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.cli.TownOnDisk.Outcome;

/** {@code fmt} and {@code validate} of named files. */
class FormatCommandTest {
    @TempDir
    Path folder;

    private TownOnDisk town;
    private Path data;
    private Path employer;

    @BeforeEach
    void aTown() throws IOException {
        town = TownOnDisk.in(folder);
        data = town.data();
        employer = data.resolve("employers/v-baohong/HG-E-BH-001.yaml");
        run("fmt");
    }

    @Test
    void checkListsWhatDiffersAndChangesNothing() throws IOException {
        assertThat(run("fmt", "--check")).isEqualTo(new Outcome(0, "", "写法不统一的文件 0 个\n"));
        append(employer, "\n\n");
        var before = Files.readString(employer);
        assertThat(run("fmt", "--check")).isEqualTo(new Outcome(1, employer + "\n", "写法不统一的文件 1 个\n"));
        assertThat(Files.readString(employer)).isEqualTo(before);
    }

    @Test
    void changesWhatDiffersAndSaysSo() throws IOException {
        var before = Files.readString(employer);
        append(employer, "\n\n");
        assertThat(run("fmt", "--lang", "en")).isEqualTo(new Outcome(0, employer + "\n", "1 files changed\n"));
        assertThat(Files.readString(employer)).isEqualTo(before);
        assertThat(run("fmt", "--quiet")).isEqualTo(new Outcome(0, "", ""));
        try (Stream<Path> left = Files.list(employer.getParent())) {
            assertThat(left.map(each -> each.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void looksOnlyAtWhatIsNamed() throws IOException {
        append(employer, "\n\n");
        assertThat(run("fmt", "--check", data.resolve("units").toString()).exit())
                .isZero();
        assertThat(run("fmt", "--check", employer.getParent().toString()).exit())
                .isOne();
        assertThat(run("fmt", "--check", employer.toString()).exit()).isOne();
    }

    @Test
    void aFileThatCannotBeUnderstoodIsLeftAloneAndTheRestIsDone() throws IOException {
        append(employer, "\n\n");
        var police = data.resolve("units/police.yaml");
        append(police, "name: 又一个\n");
        var before = Files.readString(police);
        var outcome = run("fmt");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.out()).isEqualTo(employer + "\n");
        assertThat(outcome.err()).contains("Y110", police + ": 看不懂，没有动它");
        assertThat(Files.readString(police)).isEqualTo(before);
    }

    @Test
    void pathsThatAreNoRecordsEndWithTwo() {
        for (String command : new String[] {"fmt", "validate"}) {
            assertThat(run(command, data.resolve("gone").toString()).exit()).isEqualTo(2);
            assertThat(run(command, folder.toString()).exit()).isEqualTo(2);
            assertThat(run(command, "pom.xml").err()).contains("用法错误").contains("pom.xml");
        }
    }

    @Test
    void validateOfNamedFilesTellsAndCountsOnlyThem() throws IOException {
        append(employer, "extra: 1\n");
        assertThat(run("validate").exit()).isOne();
        assertThat(run("validate", data.resolve("units").toString()).exit()).isZero();
        assertThat(run("validate", data.resolve("units").toString(), employer.toString())
                        .exit())
                .isOne();
        var outcome = run("validate", employer.getParent().toString());
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.out()).startsWith(employer.toString()).contains("S201");
        assertThat(run("validate", data.toString()).out()).contains("S201");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private Outcome run(String command, String... more) {
        return town.run(command, more);
    }
}
