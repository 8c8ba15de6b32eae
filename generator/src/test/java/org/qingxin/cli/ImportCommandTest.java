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
    private static final String PROJECTS = "projects/v-baohong/";
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
    void ofAListLinesAreChangedAndDraftsBegun() throws IOException {
        Path list = listOfOtherProjects();
        var written = run(data, "import", list.toString(), "--yes");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.err()).contains("警告[B840]", "HG-P-BH-003", "警告[B841]", "HG-P-BH-002", "写了 2 个文件");
        assertThat(data.resolve(PROJECTS + "HG-P-BH-001.yaml"))
                .hasSameTextualContentAs(SHIPPED.resolve(PROJECTS + "HG-P-BH-001.yaml"));
        assertThat(data.resolve(PROJECTS + "HG-P-BH-003.yaml")).content().contains("name: 宝洪物流仓储中心工程", "\nstatus:\n");
    }

    /** The second file cannot be written, so the first is as it was. */
    @Test
    void allFilesAreWrittenOrNone() throws IOException {
        Path list = listOfOtherProjects();
        String before = Files.readString(data.resolve(PROJECTS + "HG-P-BH-001.yaml"));
        Files.createDirectories(data.resolve(PROJECTS + "HG-P-BH-003.yaml"));
        var failed = run(data, "import", list.toString(), "--yes");
        assertThat(failed.exit()).as(failed.err()).isEqualTo(2);
        assertThat(failed.err()).doesNotContain("写了");
        assertThat(data.resolve(PROJECTS + "HG-P-BH-001.yaml")).hasContent(before);
    }

    /** One of the projects of the list is called otherwise by workers, another is not known. */
    private Path listOfOtherProjects() throws IOException {
        Path list = folder.resolve("附件2.xlsx");
        var exported = run(SHIPPED, "export", "annex2", "--unit", "v-baohong", "--out", list.toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        replace("HG-P-BH-001.yaml", "popularName: 云栖工地", "popularName: 云栖");
        replace("HG-P-BH-002.yaml", "name: 宝洪物流仓储中心工程", "name: 宝洪冷库工程");
        replace("HG-P-BH-002.yaml", "popularName: 宝洪仓库", "popularName: 冷库");
        return list;
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = data.resolve(PROJECTS + file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
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
