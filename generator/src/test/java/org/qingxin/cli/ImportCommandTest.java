package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}: nothing is written before it is agreed to, and then what the workbook says. */
class ImportCommandTest {
    private static final String REPORT = "reports/2021-winter/1/2021-winter-1-v-baohong.yaml";
    private static final Path SHIPPED = Path.of("../data");

    @TempDir
    Path folder;

    private Path data;
    private Path workbook;
    private String shipped = "";

    private record Outcome(int exit, String out, String err) {}

    /** The records lack a line of what the workbook of the shipped town has. */
    @BeforeEach
    void theShippedTownWithOtherFigures() throws IOException {
        data = folder.resolve("data");
        copy(SHIPPED, data);
        shipped = Files.readString(data.resolve(REPORT));
        String other = shipped.replace("migrantsWithContract: 284", "migrantsWithContract: 283 # 待核")
                .replace("migrantsWithContract: 240", "migrantsWithContract: 239");
        Files.writeString(data.resolve(REPORT), other);
        workbook = folder.resolve("附件1.xlsx");
        var exported = run(
                SHIPPED,
                "export",
                "annex1",
                "--period",
                "1",
                "--unit",
                "v-baohong",
                "--reported",
                "--out",
                workbook.toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
    }

    @Test
    void showsTheLinesAndWritesThemOnlyWhenAgreedTo() throws IOException {
        String before = Files.readString(data.resolve(REPORT));
        var shown = run(data, "import", workbook.toString(), "--dry-run");
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(changed(shown))
                .containsExactly(
                        "-    migrantsWithContract: 283 # 待核",
                        "+    migrantsWithContract: 284 # 待核",
                        "-    migrantsWithContract: 239",
                        "+    migrantsWithContract: 240");
        assertThat(run(data, "import", workbook.toString()).exit()).isEqualTo(1);
        assertThat(data.resolve(REPORT)).hasContent(before);

        assertThat(run(data, "import", workbook.toString(), "--yes").exit()).isZero();
        assertThat(data.resolve(REPORT)).hasContent(shipped.replace("284\n", "284 # 待核\n"));
        var again = run(data, "import", workbook.toString(), "--yes");
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("与记录相同");
    }

    @Test
    void aReportIsNeverTakenForAnotherUnits() {
        var refused = run(data, "import", workbook.toString(), "--unit", "v-hanhu", "--yes");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("错误[B809] 第1张表 C3", "没有导入");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void saysWhatAFileIsThatIsNoWorkbook() throws IOException {
        Path csv = Files.writeString(folder.resolve("表.xlsx"), "单位,户数\n");
        var refused = run(data, "import", csv.toString(), "--yes");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("表.xlsx: 错误[B803]");
        assertThat(run(data, "import", workbook.toString(), "--unit", "v-baohon")
                        .exit())
                .isEqualTo(2);
        assertThat(run(data, "import", folder.resolve("no.xlsx").toString()).exit())
                .isEqualTo(2);
    }

    private static List<String> changed(Outcome outcome) {
        return outcome.out().lines().filter(each -> each.matches("[-+] .*")).toList();
    }

    private static Outcome run(Path data, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--data",
                                data.toString(),
                                "--schemas",
                                "../schemas",
                                "--templates",
                                "../site-templates"))
                .toArray(String[]::new);
        int exit = Main.run(all, Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
