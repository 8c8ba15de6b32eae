package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingxin.finding.Code;

/** {@code explain} of a code, and of none. */
class ExplainCodeTest {
    private record Outcome(int exit, String out, String err) {}

    @Test
    void saysWhatItMeansWhyAndWhatToDoInBothLanguagesWithAnExample() {
        var outcome = run("explain", "r404");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                错误[R404] 引用的记录找不到
                    error: the record referred to does not exist
                    = 原因: 引用的记录不存在，页面就少一半内容，统计也对不上：多半是编号写错，或者那条记录还没有登记。
                    = why: Without the record referred to pages and figures are incomplete. \
                Most likely the id is mistyped, or the record is not entered yet.
                    = 建议: 改正编号，或先在 … 新建这条记录。
                    = help: Mend the id, or first add the record in ….

                例子 / example (“-”是错的，“+”是改正后的，空格开头的不变):
                data/cases/2021/v-baohong/HG-2021-BH-001.yaml
                 employer: HG-E-GJ-010
                -project: HG-P-BH-009
                +project: HG-P-BH-001
                 claim: {workers: 17, amount: 246800.00, from: '2021-08', to: '2021-10', nature: wage}

                程序的回答 / what the program says:
                data/cases/2021/v-baohong/HG-2021-BH-001.yaml:9:10: 错误[R404] 找不到项目 `HG-P-BH-009`，\
                是不是 `HG-P-BH-001`（谷岸云栖小区一期工程）？
                    error: no such project `HG-P-BH-009`; did you mean `HG-P-BH-001`?
                 9 | project: HG-P-BH-009
                   |          ^^^^^^^^^^^
                    = 建议: 改正编号，或先在 data/projects 新建这条记录。
                    = help: Mend the id, or first add the record in data/projects.
                """);
        assertThat(run("explain", "F312", "--lang", "en").out())
                .startsWith("warning[F312]")
                .contains("what the program says / 程序的回答:\ndata/cases/2021/v-baohong/HG-2021-BH-001.yaml:42:");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryCodeAndPrintsNoPersonalNumber(Code code) {
        var outcome = run("explain", code.id());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("[" + code.id() + "] ", "    = 原因: ", "    = why: ")
                .doesNotContainPattern("(?<![0-9A-Z])[0-9]{10,17}[0-9Xx](?![0-9A-Z])");
    }

    @Test
    void explainsWhatIsNoMistakeOfARecord() {
        assertThat(run("explain", "T911").out()).isEqualTo("""
                错误[T911] 另一个生成正在向这里发布
                    error: another build is publishing here
                    = 原因: 两次生成同时写一个站点，读者可能看到新旧混在一起的页面，所以后来的一次停下。
                    = why: Two builds that write one site could show readers a mix of both, so the later one stops.
                    = 建议: 等它结束再试。
                    = help: Wait for it to end and try again.
                """);
        assertThat(run("explain", "Y102").out())
                .contains("程序的回答 / ", "不是 UTF-8")
                .doesNotContain("例子");
    }

    @Test
    void listsAllCodesByFamily() {
        String list = run("explain").out();
        assertThat(list)
                .startsWith("文件与写法 / Files and YAML\n  错误[Y101] 文件读不出来\n")
                .contains("\n\n编号与引用 / Ids and references\n  错误[R401] ")
                .contains("  警告[R409] ");
        assertThat(list.lines().filter(line -> line.startsWith("  "))).hasSameSizeAs(Code.values());
        assertThat(run("explain", "--lang", "en").out()).startsWith("Files and YAML / 文件与写法\n  error[Y101] ");
    }

    @Test
    void anUnknownCodeEndsWithTwoAndTheNearest() {
        var outcome = run("explain", "R4O4");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("没有这个代码，是不是 `R404`？\n");
        assertThat(run("explain", "Q000").err()).isEqualTo("没有这个代码\n");
    }

    private static Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments, Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }
}
