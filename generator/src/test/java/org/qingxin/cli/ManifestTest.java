package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.cli.TownInRepository.CASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code manifest.json}: what every site says of itself, held against git and against the files by other means. */
class ManifestTest {
    @TempDir
    Path folder;

    private TownInRepository here;

    @BeforeEach
    void aTownInARepository() throws Exception {
        here = TownInRepository.in(folder);
    }

    @Test
    void everyPublishedFileByItsBytes() throws Exception {
        here.build();
        List<String> told = new ArrayList<>();
        for (Object each : manifest().getJSONArray("files")) {
            var file = (JSONObject) each;
            byte[] bytes = Files.readAllBytes(here.site().resolve(file.getString("path")));
            assertThat(file.getLong("bytes")).isEqualTo(bytes.length);
            assertThat(file.getString("sha256")).as(file.toString()).isEqualTo(sha256(bytes));
            told.add(file.getString("path"));
        }
        assertThat(told).isSorted().containsExactlyInAnyOrderElementsOf(filesBesideTheList());
    }

    @Test
    void everyRecordAsGitNamesIt() throws Exception {
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        String later = here.commit("补一个字");
        here.build();
        JSONArray records = manifest().getJSONArray("records");
        assertThat(records.length())
                .isEqualTo(here.repository().git("ls-files", "data").lines().count());
        for (Object each : records) {
            var record = (JSONObject) each;
            String path = "data/" + record.getString("path");
            assertThat(record.getString("blob"))
                    .isEqualTo(here.repository().git("hash-object", path).strip());
            assertThat(record.getString("commit"))
                    .isEqualTo(here.repository()
                            .git("log", "-1", "--format=%H", "--", path)
                            .strip());
        }
        assertThat(record(CASE).getString("commit")).isEqualTo(later);
        assertThat(record(CASE).getString("id")).isEqualTo("HG-2021-BH-001");
        assertThat(manifest().getString("commit")).isEqualTo(later);
        assertThat(manifest().getJSONArray("changed")).isEmpty();
    }

    @Test
    void whatNobodyCommittedIsNamedAndHasNoCommit() throws Exception {
        here.repository().git("update-index", "--assume-unchanged", "data/" + CASE);
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.build();
        assertThat(manifest().getJSONArray("changed")).containsExactly(CASE);
        assertThat(record(CASE).isNull("commit")).isTrue();
        assertThat(record(CASE).getString("blob"))
                .isEqualTo(here.repository().git("hash-object", "data/" + CASE).strip());
        here.build("--no-history");
        assertThat(manifest().getJSONArray("changed")).containsExactly(CASE);
    }

    @Test
    void theSameBytesForTheSameCommitAndDay() throws Exception {
        here.build();
        String first = here.published("manifest.json");
        here.build("--no-cache", "--jobs", "1");
        assertThat(here.published("manifest.json")).isEqualTo(first);
        here.cloned(folder.resolve("elsewhere")).build();
        assertThat(here.published("manifest.json")).isEqualTo(first).doesNotContain(folder.toString());
        here.build("--as-of", "2022-01-09");
        assertThat(manifest().getString("asOf")).isEqualTo("2022-01-09");
    }

    @Test
    void withoutHistoryNoCommitsOfRecords() throws Exception {
        here.build("--no-history");
        assertThat(manifest().getString("history")).isEqualTo("not-asked");
        assertThat(manifest().getString("commit")).hasSize(40);
        assertThat(record(CASE).isNull("commit")).isTrue();
    }

    @Test
    void whatIsInNoRepositorySaysSo() throws Exception {
        var loose = new TownInRepository(here.repository(), TownOnDisk.in(folder.resolve("loose")), here.site());
        loose.build();
        assertThat(manifest().isNull("commit")).isTrue();
        assertThat(manifest().isNull("changed")).isTrue();
        assertThat(record(CASE).getString("blob")).hasSize(40);
    }

    @Test
    void ofACommitThatIsNotCheckedOut() throws Exception {
        String before = here.repository().git("rev-parse", "HEAD").strip();
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        here.commit("补一个字");
        here.build("--at", "HEAD~1");
        assertThat(manifest().getString("commit")).isEqualTo(before);
        assertThat(manifest().getString("source")).isEqualTo("commit");
        assertThat(record(CASE).getString("blob"))
                .isEqualTo(here.repository()
                        .git("rev-parse", "HEAD~1:data/" + CASE)
                        .strip());
    }

    @Test
    void namesSchemasAndTemplatesAsSha256sumWould() throws Exception {
        here.build();
        assertThat(manifest().getString("schemas")).isEqualTo(digestOf(Path.of("../schemas")));
        assertThat(manifest().getString("templates")).isEqualTo(digestOf(Path.of("../site-templates")));
    }

    @Test
    void thePageAboutTheEditionLeadsToIt() throws Exception {
        here.build();
        assertThat(here.published("about.html")).contains("href=\"manifest.json\"");
    }

    private static String digestOf(Path folder) throws Exception {
        var process = new ProcessBuilder(
                        "sh", "-c", "find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c -64")
                .directory(folder.toFile())
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }

    private JSONObject manifest() throws IOException {
        return new JSONObject(here.published("manifest.json"));
    }

    private JSONObject record(String path) throws IOException {
        for (Object each : manifest().getJSONArray("records")) {
            if (((JSONObject) each).getString("path").equals(path)) {
                return (JSONObject) each;
            }
        }
        throw new AssertionError(path);
    }

    private List<String> filesBesideTheList() throws IOException {
        try (Stream<Path> files = Files.walk(here.site())) {
            return files.filter(Files::isRegularFile)
                    .map(each -> here.site().relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !List.of("manifest.json", ".qingxin-site").contains(each))
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
