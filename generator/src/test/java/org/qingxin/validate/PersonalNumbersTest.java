package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.Format;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.personal.PersonalData;

/** Canaries in every place of every type of record: each is told, at its place, and printed nowhere. */
class PersonalNumbersTest {
    private static final String ID = "11010519491231002X";
    private static final String MOBILE = "13812345678";
    private static final String CARD = "6222021234567894";
    private static final String CASE = "cases/2021/v-baohong/HG-2021-BH-001.yaml";

    static List<String> files() {
        return List.copyOf(Example.town().files().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isToldInEveryValueAndNeverPrinted(String file) {
        List<String> lines = Example.town().text(file).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            int value = lines.get(i).indexOf(": ");
            String field = lines.get(i).substring(0, Math.max(0, value));
            if (value < 0 || field.contains("{") || field.contains("#") || field.endsWith("|")) {
                continue;
            }
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, field + ": " + ID);
            Example example = Example.town().with(file, String.join("\n", changed) + "\n");
            assertThat(example.findings())
                    .filteredOn(each -> each.at().path().equals(file))
                    .as(file + " " + lines.get(i))
                    .extracting(
                            Finding::code,
                            each -> each.at().line(),
                            each -> each.at().column())
                    .contains(tuple(Code.RESIDENT_ID, i + 1, field.length() + 3));
            assertPrintsNone(example);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isToldInCommentsAndKeysOfEveryRecord(String file) {
        String text = Example.town().text(file);
        Example comment = Example.town().with(file, text + "# 代表 😀 " + ID + "\n");
        assertThat(comment.summary(file))
                .isEqualTo("RESIDENT_ID " + (text.lines().count() + 1) + " " + ID);
        assertPrintsNone(comment);
        Example key = Example.town().with(file, text + "'" + MOBILE + "': x\n");
        assertThat(key.summary(file))
                .startsWith("MOBILE_NUMBER " + (text.lines().count() + 1) + " " + MOBILE);
        assertPrintsNone(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:\tb", "a: [", "a: \"", "\u200Ba: b", "<<<<<<< a", "a: *b", "%YAML 1.1", "a: 1\n---\nb: 2"})
    void isToldInFilesThatCannotBeParsed(String broken) {
        Example example = Example.town().with(CASE, broken + "\n# " + MOBILE + "\n# " + CARD + "\n");
        assertThat(example.findings()).extracting(Finding::code).contains(Code.MOBILE_NUMBER, Code.BANK_CARD);
        assertPrintsNone(example);
    }

    @Test
    void isToldInAFileOfAnotherEncoding() {
        Map<String, byte[]> files =
                new TreeMap<>(InMemory.ofTexts(Example.town().files()).files());
        files.put(CASE, ("id: 谢某，电话" + MOBILE).getBytes(Charset.forName("GBK")));
        List<Finding> findings = Example.findings(new InMemory(files));
        assertThat(findings).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo(Code.MOBILE_NUMBER);
            assertThat(each.at().column()).isEqualTo(10);
        });
    }

    @Test
    void isToldInWhatIsWrittenInEscapesOrOverTwoLines() {
        assertThat(note("\"电话 \\x3138\\u00312345678\"").summary()).startsWith("MOBILE_NUMBER");
        assertThat(note("电话 138 1234\n      5678").summary()).startsWith("MOBILE_NUMBER");
        assertThat(note("|\n      <!-- " + CARD + " -->").summary("case"))
                .endsWith(CARD)
                .startsWith("BANK_CARD");
        assertPrintsNone(note("\"电话 \\x3138\\u00312345678\""));
    }

    @Test
    void isToldInNamesOfFilesAndFoldersAndInWhatIsNoRecord() {
        Example example = Example.town()
                .with("cases/2021/" + MOBILE + "/" + ID + ".yaml", "id: '" + ID + "'\n")
                .with("cases/README.md", "# 说明\n\n联系人 " + MOBILE + "\n")
                .with("名单" + CARD + ".txt", "张三 " + ID + "\n");
        assertThat(example.findings().stream()
                        .map(each -> each.code() + " " + each.at().path()))
                .contains(
                        "MOBILE_NUMBER cases/2021/***********/******************.yaml",
                        "RESIDENT_ID cases/2021/***********/******************.yaml",
                        "MOBILE_NUMBER cases/README.md",
                        "BANK_CARD 名单****************.txt",
                        "RESIDENT_ID 名单****************.txt",
                        "STRAY_FILE 名单****************.txt");
        assertPrintsNone(example);
    }

    @Test
    void isTheOnlyFindingOfItsMistake() {
        assertThat(Example.town().edit("case", "'180****4644'", MOBILE).summary("case"))
                .matches("MOBILE_NUMBER [0-9]+ " + MOBILE);
        assertThat(Example.town().edit("case", "陈**", "陈** 138\u200B12345678").findings())
                .hasSize(1);
    }

    @Test
    void aWrongCheckCharacterIsAWarningThatDoesNotHideOthers() {
        assertThat(note("身份证 110105194912310021 ").findings())
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple(Code.DOUBTFUL_RESIDENT_ID, false));
    }

    @Test
    void theRecordsThatAreShippedHoldNone() throws IOException {
        OnDisk data = OnDisk.at(Path.of("../data"));
        RecordReader reader = new RecordReader(data);
        List<String> paths = data.survey().files();
        assertThat(paths).hasSizeGreaterThan(500);
        assertThat(PersonalData.inNames(paths, data::shown)).isEmpty();
        assertThat(paths.stream().flatMap(path -> PersonalData.in(reader.read(path)).stream()))
                .isEmpty();
    }

    private static Example note(String value) {
        String event = "    event: registered\n    by: v-baohong\n";
        return Example.town().edit("case", event, event + "    note: " + value + "\n");
    }

    private static void assertPrintsNone(Example example) {
        InMemory tree = InMemory.ofTexts(example.files());
        RecordReader reader = new RecordReader(tree);
        List<Finding> findings = example.findings();
        for (Format format : Format.values()) {
            String printed = format.writer(
                            Catalog.chinese(),
                            Catalog.english(),
                            (path, line) -> tree.exists(path) ? reader.line(path, line) : Optional.empty())
                    .write(findings, 1);
            assertThat(printed).as(format.name()).doesNotContain(ID, ID.substring(0, 17), MOBILE, CARD, "2345678");
        }
    }
}
