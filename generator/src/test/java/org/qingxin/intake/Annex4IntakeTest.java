package org.qingxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qingxin.intake.FilledForms.WORDS;
import static org.qingxin.intake.FilledForms.inserted;
import static org.qingxin.intake.FilledForms.read;
import static org.qingxin.intake.FilledForms.renamed;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Outcome;

/** Annex 4 comes back as it left: ticks and texts go into the case's sheet, what it repeats of other records does not. */
class Annex4IntakeTest {
    private static final CaseState CHECKED = state("HG-2022-BH-001");
    private static final Sheet FILLED = sheet(CHECKED);

    private static CaseState state(String id) {
        return WORDS.views().cases().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CaseState unchecked() {
        return WORDS.views().cases().stream()
                .filter(each -> each.arrearsCase().sheet().isEmpty()
                        && each.arrearsCase().project().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(CaseState state) {
        return new Annex4Sheet(WORDS).of(state);
    }

    static Stream<CaseState> cases() {
        return WORDS.views().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesBackAsItLeft(CaseState state) {
        Outcome outcome = read(sheet(state));
        assertThat(told(outcome)).isEmpty();
        assertThat(outcome.changes()).isEmpty();
    }

    private static List<String> changed(Outcome outcome) {
        return outcome.changes().stream()
                .flatMap(each -> each.diff(each.path()).lines())
                .filter(each -> each.matches("[-+][^-+].*"))
                .toList();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("checked-on", new Value.Day(LocalDate.of(2022, 1, 14), true), "  checkedOn: 2022-01-14"),
                arguments("q2.answer", text("是☑　否□"), "    - {q: 2, value: present}"),
                arguments("q1.answer", text("是□　否☑"), "    - {q: 1, value: absent, note: '11、12月工资未付'}"),
                arguments("q1.note", text("两个月"), "    - {q: 1, value: present, note: 两个月}"),
                arguments("q4.note", text("专户未开"), "    - {q: 4, value: present, note: 专户未开}"),
                arguments("handling", text("已付清。"), "  handling: 已付清。"),
                arguments("facts", text("只有一行。"), "  basicFacts: 只有一行。"),
                arguments("checkers", text("罗**、谭**、兰**"), "  checkers: [罗**, 谭**, 兰**]"),
                arguments("leader", text("熊**"), "  leader: 熊**"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void oneCellIsOneLine(String key, Value value, String line) {
        Outcome outcome = read(with(FILLED, key, value));
        assertThat(told(outcome)).isEmpty();
        assertThat(changed(outcome).stream().filter(each -> each.startsWith("+")))
                .containsExactly("+" + line);
    }

    @Test
    void linesOfATextStayLines() {
        Outcome outcome = read(with(FILLED, "handling", text("约谈总包。\r\n下周一前付款。")));
        assertThat(changed(outcome))
                .contains("+  handling: |", "+    约谈总包。", "+    下周一前付款。")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是☑否□", "是√　否", "☑是 □否", "是 ✔　否 □", "是", "是√", "√是", "■是　否", "是☒　否☐"})
    void boxesAreTickedInManyWays(String written) {
        assertThat(changed(read(with(FILLED, "q2.answer", text(written))))).contains("+    - {q: 2, value: present}");
    }

    @ParameterizedTest
    @CsvSource({"罗建国、谭明,''", "罗建国 谭**,''", "欧阳建国，谭明,'+  checkers: [欧阳**, 谭**]'"})
    void namesAreMasked(String written, String line) {
        Outcome outcome = read(with(FILLED, "checkers", text(written)));
        assertThat(told(outcome))
                .singleElement()
                .asString()
                .startsWith("B834 第1张表 C")
                .doesNotContain("建国");
        assertThat(changed(outcome).stream().filter(each -> each.startsWith("+")))
                .containsExactlyElementsOf(line.isEmpty() ? List.of() : List.of(line));
    }

    @Test
    void aCaseThatWasNotCheckedGetsItsSheet() {
        Sheet sheet = filledIn(sheet(unchecked()));
        Outcome outcome = read(sheet);
        assertThat(outcome.isFit()).as("%s", told(outcome)).isTrue();
        assertThat(changed(outcome))
                .containsExactly(
                        "+sheet:",
                        "+  checkedOn: 2022-01-18",
                        "+  basicFacts: 三人两月工资未付。",
                        "+  handling: 已约谈。",
                        "+  answers:",
                        "+    - {q: 1, value: present, note: 两个月}",
                        "+    - {q: 2, value: absent}",
                        "+    - {q: 3, value: na}",
                        "+    - {q: 4, value: absent}",
                        "+    - {q: 5, value: absent}",
                        "+    - {q: 6, value: absent}",
                        "+    - {q: 7, value: absent}",
                        "+    - {q: 8, value: absent}",
                        "+    - {q: 9, value: absent}",
                        "+    - {q: 10, value: absent}",
                        "+    - {q: 11, value: absent}",
                        "+  checkers: [罗**, 谭**]",
                        "+  leader: 熊**");
    }

    private static Sheet filledIn(Sheet empty) {
        Sheet sheet = with(empty, "checked-on", text("2022.1.18"));
        sheet = with(sheet, "facts", text("三人两月工资未付。"));
        sheet = with(sheet, "handling", text("已约谈。"));
        sheet = with(sheet, "q1.answer", text("是"));
        sheet = with(sheet, "q1.note", text("两个月"));
        for (int q : new int[] {2, 4, 5, 6, 7, 8, 9, 10, 11}) {
            sheet = with(sheet, "q" + q + ".answer", text("否"));
        }
        sheet = with(sheet, "checkers", text("罗建国、谭明"));
        return with(sheet, "leader", text("熊**"));
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                arguments("B833 第1张表 F3（案件编号）：没有填", with(FILLED, "case", new Value.Blank())),
                arguments(
                        "B836 第1张表 F3（案件编号）：没有 `HG-2022-BH-902` 的记录，是不是“HG-2022-BH-002”？",
                        with(FILLED, "case", text("HG-2022-BH-902"))),
                arguments("B831 第1张表 E18（2·核查结果）：`是☑否☑` 看不出选的是“是”还是“否”", with(FILLED, "q2.answer", text("是☑　否☑"))),
                arguments("B831 第1张表 E18（2·核查结果）：`基本没有` 看不出选的是“是”还是“否”", with(FILLED, "q2.answer", text("基本没有"))),
                arguments("B832 第1张表 F28（核查工作负责人签字）：认不出姓名", with(FILLED, "leader", text("Mr. Li"))),
                arguments("B835 第1张表 E18（2·核查结果）：空着，记录里的“否”没有动", with(FILLED, "q2.answer", text("是□　否□"))),
                arguments("B835 第1张表 F17（1·备注）：空着，记录里的“11、12月工资未付”没有动", with(FILLED, "q1.note", new Value.Blank())),
                arguments("B837 第1张表 C5（项目名称）：与记录不同，这一栏不从核查表改", with(FILLED, "project", text("别的项目"))),
                arguments(
                        "B833 第1张表 E18（2·核查结果）：没有填",
                        with(filledIn(sheet(unchecked())), "q2.answer", new Value.Blank())),
                arguments(
                        "B811 第1张表 B18：这里应当是“" + WORDS.text("annex4.q2") + "”，现在是“有工人未签合同”",
                        renamed(FILLED, WORDS.text("annex4.q2"), "有工人未签合同")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void whatIsOddIsNamedWithItsCell(String expected, Sheet sheet) {
        Outcome outcome = read(sheet);
        assertThat(told(outcome)).contains(expected);
        assertThat(outcome.isFit()).isEqualTo(expected.startsWith("B835") || expected.startsWith("B837"));
    }

    /** The number of the identity card is for paper; whoever types it in finds it neither read nor repeated. */
    @Test
    void theIdentityNumberIsNeitherReadNorRepeated() {
        Outcome outcome = read(with(FILLED, "id-number", text("500107199001011234")));
        assertThat(told(outcome)).singleElement().asString().startsWith("B837").doesNotContain("5001");
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void emptyRowsAndColumnsAreFollowed() {
        for (Sheet each : List.of(inserted(FILLED, 17, -1), inserted(FILLED, 3, 0), inserted(FILLED, 0, -1))) {
            assertThat(told(read(each))).isEmpty();
        }
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
