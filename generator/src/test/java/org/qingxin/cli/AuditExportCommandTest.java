package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.cli.TownInRepository.CASE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.cli.TownOnDisk.Outcome;

/** {@code audit export}: what an inspector is given of a case, checked with what an inspector has. */
class AuditExportCommandTest {
    private static final String ID = "HG-2021-BH-001";
    private static final String MASKED = "{nameMasked: 陈**, phoneMasked";
    private static final String RAW = "{nameMasked: 陈小刚, idNumber: \"11010519491231002X\", phoneMasked";
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private TownInRepository here;

    @BeforeEach
    void aCaseWithAPast() throws Exception {
        here = TownInRepository.in(folder);
        here.edit(CASE, MASKED, RAW);
        here.commit("录入联系人");
        here.edit(CASE, RAW, MASKED);
        here.commit("删去电话13812345678");
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.commit("补一个字");
    }

    @Test
    void allThatThereIsOnACase() throws Exception {
        Map<String, byte[]> files = export();
        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "SHA256SUMS",
                        "annex4.xlsx",
                        "assets/site.css",
                        "cases/" + ID + ".html",
                        "cases/" + ID + "/dossier.html",
                        "changes.csv",
                        "changes.xlsx",
                        "commits.txt",
                        "records/" + CASE,
                        "records/units/v-baohong.yaml")
                .allMatch(each -> each.matches("[A-Za-z0-9./-]+"), "plain ASCII");
        assertThat(files.keySet().stream().filter(each -> each.startsWith("versions/")))
                .hasSize(3)
                .allMatch(each -> each.matches("versions/00[134]-[0-9a-f]{12}\\.yaml"));
        assertThat(text(files, "README.txt"))
                .contains(
                        "HG-2021-BH-001",
                        here.repository().git("rev-parse", "HEAD").strip(),
                        "数据日 2022-01-20",
                        "第 2 次")
                .contains("\r\n");
    }

    @Test
    void everyVersionIsTheRepositorysOwnAndSoIsEveryRecord() throws Exception {
        Path unpacked = unpack();
        try (var files = Files.list(unpacked.resolve("versions"))) {
            for (Path each : files.toList()) {
                String commit = each.getFileName().toString().substring(4, 16);
                String id =
                        here.repository().git("hash-object", each.toString()).strip();
                assertThat(here.repository()
                                .git("rev-parse", commit + ":data/" + CASE)
                                .strip())
                        .isEqualTo(id);
                assertThat(Files.readString(unpacked.resolve("commits.txt")))
                        .contains(id + "  versions/" + each.getFileName());
            }
        }
        assertThat(unpacked.resolve("records").resolve(CASE))
                .hasSameBinaryContentAs(here.town().data().resolve(CASE));
        assertThat(Files.readString(unpacked.resolve("commits.txt")))
                .containsSubsequence("第 1 次", "录入台账", "第 2 次", "录入联系人", "（没有装入）", "第 3 次", "删去电话***********", "第 4 次")
                .contains("赵立 <zhaoli@example.invalid>  2021-12-05 01:30", "未签名");
    }

    @Test
    void checksumsAreAsTheToolReadsThem() throws Exception {
        Path unpacked = unpack();
        assertThat(sha256sum(unpacked)).isZero();
        Files.writeString(unpacked.resolve("commits.txt"), "x");
        assertThat(sha256sum(unpacked)).isNotZero();
        List<String> summed = Files.readAllLines(unpacked.resolve("SHA256SUMS")).stream()
                .map(each -> each.substring(66))
                .toList();
        assertThat(summed).hasSize(export().size() - 1).isSorted();
    }

    @Test
    void pagesLeadNowhereThatIsNotThere() throws Exception {
        Map<String, byte[]> files = export();
        for (String page : List.of("cases/" + ID + ".html", "cases/" + ID + "/dossier.html")) {
            var local = new ArrayList<String>();
            Matcher link = LINK.matcher(text(files, page));
            while (link.find()) {
                if (!link.group(1).matches("https?:.*|#.*")) {
                    local.add(URI.create("/" + page)
                            .resolve(link.group(1).replaceAll("#.*", ""))
                            .getPath()
                            .substring(1));
                }
            }
            assertThat(files.keySet()).as(page).containsAll(local);
            assertThat(local).as(page).contains("assets/site.css");
            assertThat(text(files, page)).contains("<main").doesNotContain("<script", "<form", "<nav");
        }
    }

    @Test
    void nothingThatTheSiteWouldNotShow() throws Exception {
        export().forEach((path, bytes) -> assertThat(new String(bytes, UTF_8))
                .as(path)
                .doesNotContain("11010519491231002X", "13812345678", "陈小刚"));
    }

    @Test
    void theSameBytesAnywhereAndFromTheCommitAlone() throws Exception {
        Path first = zip(here);
        byte[] bytes = Files.readAllBytes(first);
        Files.delete(first);
        var clone = here.cloned(folder.resolve("clone"));
        clone.edit(CASE, "木工班组在9月底", "木工班组十月底");
        assertThat(zip(clone)).hasBinaryContent(bytes);
        try (ZipFile zip = new ZipFile(folder.resolve("case.zip").toFile())) {
            assertThat(zip.stream()).allSatisfy(each -> {
                assertThat(each.getName()).startsWith(ID + "/");
                assertThat(each.getTimeLocal()).hasToString("2021-12-05T01:30");
            });
        }
    }

    @Test
    void aRecordOfNoCommitAndACaseThatIsNoneAreSaid() throws Exception {
        Outcome none = here.run("audit export", "HG-2021-BH-101");
        assertThat(none.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(none.err()).contains("没有这件案件", "HG-2021-BH-001");
        Outcome unborn = here.run("audit export", ID, "--at", "nowhere");
        assertThat(unborn.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(unborn.out()).contains("错误[T932]");
        TownOnDisk loose = TownOnDisk.in(folder.resolve("loose"));
        Outcome outside = loose.run("audit export", ID, "--templates", "../site-templates");
        assertThat(outside.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outside.out()).contains("错误[T931]");
    }

    private Path zip(TownInRepository of) {
        Path zip = folder.resolve("case.zip");
        Outcome outcome = of.run("audit export", ID, "--out", zip.toString());
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo(zip + "\n");
        return zip;
    }

    private Map<String, byte[]> export() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (ZipFile zip = new ZipFile(zip(here).toFile())) {
            for (var each : zip.stream().toList()) {
                files.put(
                        each.getName().substring(ID.length() + 1),
                        zip.getInputStream(each).readAllBytes());
            }
        }
        return files;
    }

    private Path unpack() throws IOException {
        Path to = folder.resolve("unpacked");
        for (var each : export().entrySet()) {
            Files.createDirectories(to.resolve(each.getKey()).getParent());
            Files.write(to.resolve(each.getKey()), each.getValue());
        }
        return to;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), UTF_8);
    }

    private static int sha256sum(Path folder) throws Exception {
        return new ProcessBuilder("sha256sum", "--quiet", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
