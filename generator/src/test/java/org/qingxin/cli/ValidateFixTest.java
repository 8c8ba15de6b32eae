package org.qingxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --fix}. */
class ValidateFixTest {
    @TempDir
    Path folder;

    private TownOnDisk town;
    private Path employer;
    private Path inspection;

    @BeforeEach
    void aTown() throws IOException {
        town = TownOnDisk.in(folder);
        employer = town.data().resolve("employers/v-baohong/HG-E-BH-001.yaml");
        inspection = town.data().resolve("inspections/2021/v-baohong/HG-I-2021-BH-001.yaml");
    }

    @Test
    void mendsWhatIsCertainAndKeepsEveryOtherByte() throws IOException {
        String right = Files.readString(employer);
        String carriage = right.replace("\n", "\r\n") + "# 备注  \r\n\r\n";
        Files.writeString(
                employer,
                "\uFEFF"
                        + carriage.replace("name: ", "name：")
                                .replace(": manufacturing", ": 加工制造企业")
                                .replace("creditCode", "统一社会信用代码")
                                .replace("[employer]", "[用人单位]"));
        Files.writeString(inspection, Files.readString(inspection).replace("workers: 38", "workers: ３８ 人"));
        var outcome = town.run("validate", "--fix");
        assertThat(outcome.exit()).as(outcome.out()).isZero();
        assertThat(Files.readString(employer)).isEqualTo(carriage);
        assertThat(outcome.err())
                .contains(
                        employer + ":1: <U+FEFF># yaml-language-server",
                        employer + ":3: name：重庆宝洪门窗加工示例厂 → name: 重庆宝洪门窗加工示例厂\n",
                        employer + ":6: category: 加工制造企业 → category: manufacturing\n",
                        employer + ":8: roles: [用人单位] → roles: [employer]\n",
                        "改了 6 处，2 个文件\n");
        var again = town.run("validate", "--fix", "--lang", "en");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("0 places in 0 files changed\n");
        assertThat(Files.readString(employer)).isEqualTo(carriage);
        try (var left = Files.list(employer.getParent())) {
            assertThat(left.map(each -> each.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void mendsOneMistakeBehindTheOther() throws IOException {
        String right = Files.readString(employer);
        Files.writeString(employer, right.replaceAll("(?m)^([a-zA-Z]+): (?=[^{\\[])", "$1：\u200B"));
        assertThat(town.run("validate", "--fix").exit()).isZero();
        assertThat(Files.readString(employer)).isEqualTo(right);
    }

    @Test
    void leavesWhatIsAGuessAndTellsIt() throws IOException {
        String text = Files.readString(inspection).replace("workers: 38", "wokers: '38'");
        Files.writeString(inspection, text);
        var outcome = town.run("validate", "--fix", "--quiet");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.out()).contains("S202");
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(inspection)).isEqualTo(text);
    }

    @Test
    void dryRunChangesNothing() throws IOException {
        String text = Files.readString(inspection).replace("workers: 38", "workers: '38'");
        Files.writeString(inspection, text);
        var outcome = town.run("validate", "--fix", "--dry-run");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.err()).contains("workers: '38' → workers: 38\n", "可以改 1 处，1 个文件；没有动文件\n");
        assertThat(Files.readString(inspection)).isEqualTo(text);
        assertThat(town.run("validate", "--dry-run").exit()).isEqualTo(2);
    }

    @Test
    void touchesOnlyWhatIsNamed() throws IOException {
        String text = Files.readString(inspection).replace("workers: 38", "workers: '38'");
        Files.writeString(inspection, text);
        assertThat(town.run("validate", "--fix", employer.toString()).exit()).isZero();
        assertThat(Files.readString(inspection)).isEqualTo(text);
        assertThat(town.run("validate", "--fix", inspection.getParent().toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(inspection)).contains("workers: 38\n");
    }

    @Test
    void aFileWithAPersonalNumberIsLeftAlone() throws IOException {
        String text =
                Files.readString(inspection).replace("workers: 38", "workers: '38'") + "# 身份证 500199198501010007\n";
        Files.writeString(inspection, text);
        var outcome = town.run("validate", "--fix");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.out()).contains("F311").doesNotContain("0007");
        assertThat(outcome.err()).contains("改了 0 处，0 个文件\n");
        assertThat(Files.readString(inspection)).isEqualTo(text);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path outside = Files.writeString(
                folder.resolve("outside.yaml"), Files.readString(inspection).replace("workers: 38", "workers: '38'"));
        String text = Files.readString(outside);
        Files.delete(inspection);
        Files.createSymbolicLink(inspection, outside);
        assertThat(town.run("validate", "--fix").exit()).isOne();
        assertThat(Files.readString(outside)).isEqualTo(text);
        assertThat(inspection).isSymbolicLink();
    }
}
