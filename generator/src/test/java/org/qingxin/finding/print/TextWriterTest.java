package org.qingxin.finding.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;

class TextWriterTest {
    @Test
    void tellsPlaceCauseAndRemedyInBothLanguagesWithACaret() {
        var finding = Finding.of(
                Code.UNKNOWN_REFERENCE,
                new Span("data/a.yaml", 5, 10, 5, 19),
                Map.of(
                        "kind", Arg.of("项目", "project"),
                        "id", Arg.of("HG-P-0019"),
                        "nearest", Arg.of("，是不是 `HG-P-0009`？", "; did you mean `HG-P-0009`?"),
                        "folder", Arg.of("data/projects")));
        assertThat(write("project: HG-P-0019", finding)).isEqualTo("""
                data/a.yaml:5:10: 错误[R404] 找不到项目 `HG-P-0019`，是不是 `HG-P-0009`？
                    error: no such project `HG-P-0019`; did you mean `HG-P-0009`?
                 5 | project: HG-P-0019
                   |          ^^^^^^^^^
                    = 建议: 改正编号，或先在 data/projects 新建这条记录。
                    = help: Mend the id, or first add the record in data/projects.
                改正错误后请再校验一次：记录之间的核对，没有错误时才做 / mend the errors and check again: records are held against each other once there are none
                共 1 个错误、0 个警告，检查了 3 个文件 / 1 errors, 0 warnings, 3 files checked
                """);
    }

    @Test
    void saysEnglishFirstWhenAsked() {
        var writer = new TextWriter(Catalog.english(), Catalog.chinese(), (path, line) -> Optional.empty());
        var finding = Finding.of(Code.TAB_INDENT, new Span("a.yaml", 2, 1, 2, 2));
        assertThat(writer.write(List.of(finding), 1)).isEqualTo("""
                a.yaml:2:1: error[Y122] a tab is used to indent
                    错误: 缩进用了制表符（Tab）
                    = help: Use spaces, two a level.
                    = 建议: 改成空格，每层两个。
                mend the errors and check again: records are held against each other once there are none / 改正错误后请再校验一次：记录之间的核对，没有错误时才做
                1 errors, 0 warnings, 1 files checked / 共 1 个错误、0 个警告，检查了 1 个文件
                """);
    }

    @Test
    void showsTheOtherPlaceOfAFinding() {
        var finding = Finding.of(
                        Code.DUPLICATE_KEY,
                        new Span("a.yaml", 2, 1, 2, 5),
                        Map.of("key", Arg.of("name"), "line", Arg.of(1)))
                .relatedTo(new Span("a.yaml", 1, 1, 1, 5));
        assertThat(write("name: x", finding)).contains("""
                 2 | name: x
                   | ^^^^
                 1 | name: x
                   | ^^^^ 第一次写在这里
                """);
    }

    @Test
    void saysTheFixUnlessTheWordsSayIt() {
        var at = new Span("a.yaml", 1, 9, 1, 16);
        var money = Finding.of(Code.WRONG_TYPE, at, Map.of("label", Arg.of("金额"), "hint", Arg.of("")));
        String text = write("amount: 24.68万元", money.withFix(Fix.maybe(at, "246800.00")));
        assertThat(text).contains("    = 改法/fix: 246800.00\n").doesNotContain("--fix");
        var said = Finding.of(Code.WRONG_TYPE, at, Map.of("hint", Arg.of("；去掉引号：38")));
        assertThat(write("amount: '38'", said.withFix(Fix.certain(at, "38"))))
                .doesNotContain("改法/fix")
                .contains("有 1 处只有一种改法，运行 validate --fix 可直接改好 / 1 can be mended with validate --fix\n");
        var colon = Finding.of(Code.FULL_WIDTH_COLON, at);
        assertThat(write("a：b", colon.withFix(Fix.certain(at, ": ")))).doesNotContain("改法/fix");
    }

    @Test
    void aChineseCharacterTakesTwoCells() {
        assertThat(excerpt("note: 张三：已付", 10, 14)).isEqualTo("""
                 1 | note: 张三：已付
                   |             ^^^^
                """);
    }

    @Test
    void emojiTakesTwoCellsAndACombiningMarkNone() {
        assertThat(excerpt("a😀e\u0301: x", 5, 6)).isEqualTo("""
                 1 | a😀e\u0301: x
                   |     ^
                """);
    }

    @Test
    void drawsWhatAScreenDoesNotShow() {
        assertThat(excerpt("\tb\u200Bc\u001B[31m", 2, 5)).isEqualTo("""
                 1 | →b<U+200B>c<U+001B>[31m
                   |  ^^^^^^^^^^
                """);
    }

    @Test
    void hidesPersonalNumbersAndKeepsTheCaretInPlace() {
        assertThat(excerpt("ref: 500199198501010007 x", 25, 26)).isEqualTo("""
                 1 | ref: ****************** x
                   |                         ^
                """);
    }

    @Test
    void aPersonalNumberCutByTheWindowStaysHidden() {
        String far = "字".repeat(20) + "13812345678" + "字".repeat(45) + "这里";
        assertThat(excerpt(far, 77, 79)).doesNotContain("5678").contains("^^^^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String shown = excerpt("x".repeat(400) + "HERE" + "y".repeat(400), 401, 405);
        assertThat(shown.lines().findFirst().orElseThrow())
                .isEqualTo(" 1 | …" + "x".repeat(50) + "HERE" + "y".repeat(50) + "…");
        assertThat(shown.lines().skip(1).findFirst().orElseThrow()).isEqualTo("   | " + " ".repeat(51) + "^^^^");
    }

    @Test
    void aPlaceBeyondTheLineGetsOneCaretAtItsEnd() {
        assertThat(excerpt("a: b", 40, 41)).isEqualTo("""
                 1 | a: b
                   |     ^
                """);
    }

    @Test
    void writesAtMostTwoHundredAndCountsAll() {
        var finding = Finding.of(Code.TAB_INDENT, new Span("a.yaml", 2, 1, 2, 2));
        var warning = Finding.of(Code.BYTE_ORDER_MARK, Span.startOf("b.yaml"));
        var all = new java.util.ArrayList<>(Collections.nCopies(230, finding));
        all.add(warning);
        String text = writer("").write(all, 9);
        assertThat(text.split("Y122", -1)).hasSize(201);
        assertThat(text).endsWith("""
                ……还有 31 条未列出。
                改正错误后请再校验一次：记录之间的核对，没有错误时才做 / mend the errors and check again: records are held against each other once there are none
                共 230 个错误、1 个警告，检查了 9 个文件 / 230 errors, 1 warnings, 9 files checked
                """);
    }

    @Test
    void aFileNameCannotForgeALine() {
        var finding = Finding.of(Code.STRAY_FILE, Span.startOf("data/x\n13812345678.txt"));
        assertThat(write("", finding)).startsWith("data/x<U+000A>***********.txt:1:1: 错误[Y131]");
    }

    private static String excerpt(String line, int from, int to) {
        String text = write(line, Finding.of(Code.SYNTAX, new Span("a.yaml", 1, from, 1, to)));
        return text.lines()
                .filter(each -> each.startsWith(" 1 |") || each.startsWith("   |"))
                .map(each -> each + "\n")
                .reduce("", String::concat);
    }

    private static String write(String line, Finding finding) {
        return writer(line).write(List.of(finding), 3);
    }

    private static TextWriter writer(String line) {
        return new TextWriter(
                Catalog.chinese(),
                Catalog.english(),
                (path, number) -> line.isEmpty() ? Optional.empty() : Optional.of(line));
    }
}
