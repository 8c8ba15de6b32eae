package org.qingxin.finding.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/** The summary of a run, to the letter. */
class SummaryTest {
    private static final Finding REFERENCE = Finding.of(
            Code.UNKNOWN_REFERENCE,
            new Span("data/cases/2021/v-hanhu/HG-2021-HH-003.yaml", 5, 10, 5, 21),
            Map.of(
                    "id", Arg.of("HG-P-BH-019"),
                    "kind", Arg.of("项目", "project"),
                    "nearest", Arg.of("，是不是 `HG-P-BH-009`？", "; did you mean `HG-P-BH-009`?"),
                    "folder", Arg.of("data/projects")));
    private static final Finding MARK = Finding.of(Code.BYTE_ORDER_MARK, Span.startOf("data/town.yaml"));

    @Test
    void saysCalmlyThatNothingIsWrong() {
        assertThat(write(List.of())).isEqualTo("""
                ## 记录没有问题

                共 0 个错误、0 个警告，检查了 7 个文件  \s
                0 errors, 0 warnings, 7 files checked
                """.replace("  \s", "  "));
    }

    @Test
    void aTableForEachFolderWithWhatIsWrongAndWhatToDo() {
        String text = write(List.of(REFERENCE, REFERENCE, MARK));
        String row = "| <code>HG-2021-HH-003&#46;yaml&#58;5&#58;10</code> | 错误 R404 |"
                + " 找不到项目 <code>HG-P-BH-019</code>，是不是 <code>HG-P-BH-009</code>？<br>"
                + "no such project <code>HG-P-BH-019</code>; did you mean <code>HG-P-BH-009</code>? | ";
        assertThat(text)
                .startsWith("## 记录里有问题\n\n共 2 个错误、1 个警告，检查了 7 个文件  \n2 errors, 1 warnings, 7 files checked\n"
                        + "\n### data/cases/2021/v-hanhu\n\n| 位置 | 代码 | 问题 | 怎么改 |\n|---|---|---|---|\n" + row);
        assertThat(text.split("\n### ", -1)).hasSize(3);
        assertThat(text.lines().filter(line -> line.startsWith(row))).hasSize(2);
        assertThat(text)
                .contains("\n### data\n\n", "| 警告 Y103 |")
                .contains("改正编号，或先在 data/projects 新建这条记录", "Mend the id");
        assertThat(text.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(6));
    }

    @Test
    void englishComesFirstWhenAsked() {
        assertThat(new SummaryWriter(Catalog.english(), Catalog.chinese()).write(List.of(MARK), 1))
                .startsWith("## Something is wrong with the records\n\n0 errors, 1 warnings")
                .contains("| Place | Code | What is wrong | What to do |", "| warning Y103 |");
    }

    @Test
    void textsOfTheDataStayTexts() {
        String spite =
                "a|b</code><script>x</script>![x](http://x.y) @all #1 $x$ **b** &lt; `q` \\ www.x.y\n13812345678";
        String text = write(List.of(unknown(spite)));
        assertThat(text.lines().filter(line -> line.startsWith("| <code>"))).hasSize(1);
        assertThat(text)
                .doesNotContain(
                        "<script", "![", "http:", "www.x", "@all", " #1 ", "**b", "$x$", "a|b", "`", "13812345678")
                .contains("a&#124;b&#60;/code&#62;", "&#42;");
    }

    @Test
    void aPathCannotBreakOutOfItsHeadingOrShowANumber() {
        Finding stray = Finding.of(Code.STRAY_FILE, Span.startOf("data/x\n# y|<b>/11010519491231002X|.txt"));
        assertThat(write(List.of(stray)))
                .contains(
                        "\n### data/x&#60;U+000A&#62;&#35; y&#124;&#60;b&#62;\n",
                        "<code>" + "&#42;".repeat(18) + "&#124;&#46;txt")
                .doesNotContain("19491231");
    }

    @Test
    void staysBelowWhatGithubTakesAndCountsTheRest() {
        String text = write(Collections.nCopies(20_000, unknown("某".repeat(500))));
        int rows =
                (int) text.lines().filter(line -> line.startsWith("| <code>")).count();
        assertThat(text.getBytes(UTF_8)).hasSizeBetween(900_000, 1_000_200);
        assertThat(text).endsWith("\n还有 " + (20_000 - rows) + " 条写不下了，运行 validate 可看全部。\n");
    }

    private static Finding unknown(String field) {
        return Finding.of(
                Code.UNKNOWN_FIELD,
                new Span("data/units/x.yaml", 1, 1, 1, 2),
                Map.of("field", Arg.of(field), "nearest", Arg.of(""), "known", Arg.of("")));
    }

    private static String write(List<Finding> findings) {
        return new SummaryWriter(Catalog.chinese(), Catalog.english()).write(findings, 7);
    }
}
