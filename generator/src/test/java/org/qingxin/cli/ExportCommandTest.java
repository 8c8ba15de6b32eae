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
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;

/** {@code export}: what is asked for is written whole or not at all, and what cannot be is refused with its cure. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private record Outcome(int exit, byte[] out, String err) {
        String text() {
            return new String(out, UTF_8);
        }
    }

    private static Outcome export(String... arguments) {
        var all = new ArrayList<>(List.of("export", "--jobs", "1", "--templates", "../site-templates"));
        all.addAll(List.of("--data", "src/test/resources/validate/town", "--schemas", "../schemas"));
        all.addAll(List.of(arguments));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toByteArray(), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }

    @Test
    void withoutANameListsWhatThereIsInALineEach() {
        var names = Catalogue.all().stream().map(Export::name).toArray(String[]::new);
        assertThat(export().text().lines()).hasSameSizeAs(names);
        assertThat(export().text()).contains(names).contains("附件1", "xlsx csv json", "--period");
        assertThat(export("--lang", "en").text()).contains("Annex 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex1                                        | annex1-town-p3.xlsx
            annex1 --as-of 2021-12-31                     | annex1-town-p1.xlsx
            annex1 --period 1                             | annex1-town-p1.xlsx
            annex1 --final --as-of 2022-02-01             | annex1-town-p5.xlsx
            annex1 --from 2021-12-01 --to 2021-12-31      | annex1-town-2021-12-01-2021-12-31.xlsx
            annex1 --to 2021-12-31                        | annex1-town-2021-11-17-2021-12-31.xlsx
            annex1 --from 2022-01-10                      | annex1-town-2022-01-10-2022-01-20.xlsx
            annex1 --unit v-baohong                       | annex1-v-baohong-p3.xlsx
            annex1 --unit 宝洪村 --period 1 --reported    | annex1-v-baohong-p1-reported.xlsx
            annex1 --unit 宝洪村 --period 4 --blank       | annex1-v-baohong-p4-blank.xlsx
            annex1 --unit office --format json            | annex1-office-p3.json
            annex1-units --final --as-of 2022-02-01       | annex1-units-p5.xlsx
            annex1-check                                  | annex1-check-town-p3.xlsx
            annex1-check --unit 宝洪村 --period 1         | annex1-check-v-baohong-p1.xlsx
            annex2                                        | annex2-town-2022-01-20.xlsx
            annex2 --unit v-baohong --format csv          | annex2-v-baohong-2022-01-20.csv
            annex2 --blank                                | annex2-town-2022-01-20-blank.xlsx
            annex4 HG-2021-BH-001                         | annex4-hg-2021-bh-001.xlsx
            annex4 --blank --format csv                   | annex4-blank.csv
            safeguards                                    | safeguards-town-2022-01-20.xlsx
            safeguards --unit v-baohong --format json     | safeguards-v-baohong-2022-01-20.json
            payment-notice HG-B-2021-001                  | payment-notice-hg-b-2021-001.xlsx
            mediation HG-2021-BH-001                      | mediation-hg-2021-bh-001.xlsx
            arrears-list --format csv                     | arrears-list-town-2022-01-20.csv
            """)
    void isMadeAsAskedUnderAnExpectedName(String arguments, String name) throws IOException {
        var words = arguments.split(" +");
        Path file = Path.of(name);
        try {
            var outcome = export(words);
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.text()).isEqualTo(name + "\n");

            var printed = new ArrayList<>(List.of(words));
            printed.addAll(List.of("--out", "-"));
            assertThat(export(printed.toArray(String[]::new)).out())
                    .as("the same bytes again, on standard output")
                    .isEqualTo(Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex11                                     | 2 | 没有这一项：`annex11`，是不是 `annex1`？
            annex1 --period 4                          | 1 | 第 4 期到 2022-01-28 才结束，数据日是 2022-01-20。要看到目前为止的数，用 --from 2022-01-19 --to 2022-01-20。
            annex1 --period 4 --as-of 2022-01-10       | 1 | 到期后再导出，或写 --as-of 2022-01-28；要空表用 --blank。
            annex1 --final                             | 1 | 要看到目前为止的数，用 --from 2021-11-17 --to 2022-01-20。
            annex1 --as-of 2021-12-01                  | 1 | 到 2021-12-01 还没有一期结束。要看到目前为止的数，用 --from 2021-11-17 --to 2021-12-01。
            annex1 --period 9                          | 2 | 没有第 9 期。有这些：1（第 1 期，2021-11-17 至 2021-12-29）
            annex1 --period 三                         | 2 | 没有第 三 期。有这些：1（第 1 期
            annex1 --period 1 --final                  | 2 | --period 和 --final 不能一起用
            annex1 --period 1 --from 2022-01-01        | 2 | --period 和 --from 不能一起用
            annex1 --final --to 2022-01-01             | 2 | --final 和 --to 不能一起用
            annex1 --each --unit office                | 2 | --each 和 --unit 不能一起用
            annex1 --each --reported                   | 1 | 到 2022-01-20 还没有单位报送第 3 期的报表
            annex1 --blank --reported                  | 2 | --blank 和 --reported 不能一起用
            annex1 --from 2022-01-09 --to 2022-01-01   | 2 | 起始日 2022-01-09 在截止日 2022-01-01 之后，请对调。
            annex1 --to 2022-02-01                     | 1 | 截止日 2022-02-01 在数据日 2022-01-20 之后
            annex1 --unit v-nowhere                    | 2 | 没有“v-nowhere”这个单位。可以写编号或名称：
            annex1 --unit social-security              | 1 | 社保所不报附件1。报附件1的单位：v-baohong（宝洪村）、v-huaxin（华新村）、office（根欠办）
            annex1 --reported                          | 2 | --reported 是一个单位报送的数，请用 --unit 写明单位。
            annex1 --unit v-huaxin --reported          | 1 | 华新村到 2022-01-20 还没有报送第 3 期的报表
            annex2 --period 1                          | 2 | annex2 不用 --period，可以用：--unit --blank
            annex1 something                           | 2 | annex1 不用 `something`
            annex2 --unit v-huaxin                     | 1 | 华新村在 2022-01-20 没有在建项目；要空表用 --blank。
            safeguards --unit 华新村                   | 1 | 华新村在 2022-01-20 没有在建或停工项目。
            arrears-list HG-B-2022-009                 | 2 | 没有编号为“HG-B-2022-009”的补偿款。
            arrears-list --as-of 2021-11-18            | 1 | 到 2021-11-18 没有查实未付清的案件。
            payment-notice                             | 2 | 请写明补偿款编号。到 2022-01-20 有这些：HG-B-2021-001
            mediation HG-2021-BH-001 --as-of 2021-11-20 | 1 | 还没有查实欠薪，不能出调解书。
            annex4                                     | 2 | 请写明案件编号，如 HG-2021-BH-001；要已核查的各件，用 --each。
            annex4 --unit v-baohong                    | 2 | 请写明案件编号
            annex4 HG-2021-BH-009                      | 2 | 到 2022-01-20 没有编号为“HG-2021-BH-009”的案件。
            annex4 HG-2021-BH-001 --each               | 2 | HG-2021-BH-001 和 --each 不能一起用
            annex4 --blank --each                      | 2 | --blank 和 --each 不能一起用
            annex4 --each --unit 华新村                | 1 | 华新村到 2022-01-20 没有已填核查表的案件；要空表用 --blank。
            annex1 --from tomorrow                     | 2 | tomorrow
            """)
    void whatCannotBeMadeIsRefusedWithItsCureAndNothingIsWritten(String arguments, int exit, String cure) {
        var words = new ArrayList<>(List.of(arguments.split(" +")));
        Path file = folder.resolve("not-made.xlsx");
        words.addAll(List.of("--out", file.toString()));
        var outcome = export(words.toArray(String[]::new));
        assertThat(outcome.err()).contains(cure).doesNotContain("Exception");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
        assertThat(outcome.text()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyUnitsOwnStandsInAFolderThatAppearsWhole() throws IOException {
        Path each = folder.resolve("to-hand-out");
        assertThat(export("annex1", "--period", "4", "--blank", "--each", "--out", each.toString())
                        .exit())
                .isZero();
        try (var files = Files.list(each)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "annex1-town-p4-blank.xlsx",
                            "annex1-office-p4-blank.xlsx",
                            "annex1-v-baohong-p4-blank.xlsx",
                            "annex1-v-huaxin-p4-blank.xlsx");
        }
        Files.writeString(each.resolve("annex1-v-huaxin-p4-blank.xlsx"), "filled in");
        Files.delete(each.resolve("annex1-town-p4-blank.xlsx"));
        var again = export("annex1", "--period", "4", "--blank", "--each", "--out", each.toString());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("annex1-v-huaxin-p4-blank.xlsx", "--overwrite");
        assertThat(each.resolve("annex1-town-p4-blank.xlsx")).doesNotExist();
        assertThat(each.resolve("annex1-v-huaxin-p4-blank.xlsx")).hasContent("filled in");

        assertThat(export("annex1", "--each", "--out", "-").err()).contains("--out 要写文件夹");
    }

    @Test
    void refusesInEnglishToo() {
        assertThat(export("annex1", "--period", "4", "--lang", "en").err())
                .contains("cannot export: Period 4 ends on 2022-01-28", "use --from 2022-01-19 --to 2022-01-20");
    }

    @Test
    void aFileThatSomebodyHasFilledInIsNotOverwrittenUnasked() throws IOException {
        Path file = folder.resolve("附件1.xlsx");
        Files.writeString(file, "filled in");
        var refused = export("annex1", "--out", file.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("已有同名文件而内容不同", "--overwrite");
        assertThat(file).hasContent("filled in");

        assertThat(export("annex1", "--out", file.toString(), "--overwrite").exit())
                .isZero();
        assertThat(export("annex1", "--out", file.toString()).exit())
                .as("the same again is no trouble")
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysThatWhatWasFiledIsNotWhatTheRecordsSay() throws IOException {
        var town = TownOnDisk.in(folder);
        Path report = town.data().resolve("reports/2021-winter/1/2021-winter-1-v-baohong.yaml");
        String[] asked = {
            "annex1", "--unit", "v-baohong", "--period", "1", "--templates", "../site-templates", "--out", "-"
        };
        assertThat(town.run("export", asked).err()).isEmpty();

        Files.writeString(report, Files.readString(report).replace("inspectedWorkers: 38", "inspectedWorkers: 39"));
        assertThat(town.run("export", asked).err())
                .isEqualTo("宝洪村这一期已报送，有 2 格与记录推算的不同（export annex1-check 逐格列出）；按报送数导出用 --reported。\n");
    }

    @Test
    void recordsWithErrorsAreNotExported() throws IOException {
        var town = TownOnDisk.in(folder);
        Path broken = town.data().resolve("town.yaml");
        Files.writeString(broken, Files.readString(broken).replace("asOf: 2022-01-20", "asOf: someday"));
        var outcome = town.run("export", "annex1", "--templates", "../site-templates", "--out", folder + "/x.xlsx");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("没有导出：先改正上面的错误。");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }
}
