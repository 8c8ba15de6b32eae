package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.intake.FilledForms.WORDS;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.workbook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.export.LibreOffice;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Sheet;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.Project;

/**
 * Forms as villages send them: exported, opened in an office program, typed into, saved. What was typed is read as it was
 * meant, and a form into which nothing was typed changes nothing. Skipped, and said, without LibreOffice.
 */
class FilledByHandTest {
    private static final Map<String, Map<String, String>> TYPED = Map.of(
            "annex1", Map.of("D9", "１２人", "E10", "十来个", "V3", "2022-01-05"),
            "annex2",
                    Map.of(
                            "C5",
                            "云栖小区工地",
                            "G6",
                            "48260300.5",
                            "B8",
                            "宝洪幼儿园\n工程",
                            "D8",
                            "周**",
                            "E8",
                            "13800138000",
                            "G8",
                            "5600000",
                            "I8",
                            "某某公司"),
            "annex4", Map.of("E18", "是√", "F18", "三人没有签", "C28", "罗建国、谭明、兰英", "C15", "约谈总包。\n下周一前付款。"));

    @TempDir
    static Path folder;

    private static Map<String, byte[]> untouched;
    private static Map<String, byte[]> typed;

    @BeforeAll
    static void fillIn() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Map<String, byte[]> exported = new LinkedHashMap<>();
        exported.put("annex1", workbook(FilledForms.sheet(FilledForms.report("2021-winter-1-v-baohong"))));
        exported.put("annex2", workbook(projects()));
        exported.put("annex4", workbook(sheetOf("HG-2022-BH-001")));
        Map<String, byte[]> flat = office.saved(exported, "xlsx", "fods");
        Map<String, byte[]> both = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : flat.entrySet()) {
            both.put(each.getKey(), each.getValue());
            both.put(each.getKey() + "-typed", TypedInto.sheet(each.getValue(), TYPED.get(each.getKey())));
        }
        Map<String, byte[]> saved = office.saved(both, "fods", "xlsx");
        untouched = new LinkedHashMap<>(saved);
        untouched.keySet().retainAll(exported.keySet());
        typed = saved;
    }

    private static Sheet projects() {
        List<Project> projects = WORDS.views().ledger().projectsUnderWay().stream()
                .filter(each -> each.village().value().equals("v-baohong"))
                .toList();
        return new Annex2Sheet(WORDS).of("宝洪村", WORDS.asOf(), projects);
    }

    private static Sheet sheetOf(String id) {
        return new Annex4Sheet(WORDS)
                .of(WORDS.views().cases().stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatIsOnlySavedAgainChangesNothing() {
        untouched.forEach((name, workbook) -> {
            Outcome outcome = FilledForms.read(workbook);
            assertThat(told(outcome)).as(name).isEmpty();
            assertThat(outcome.changes()).as(name).isEmpty();
        });
    }

    @Test
    void annex1TellsEachCellThatIsNoFigure() {
        Outcome outcome = FilledForms.read(typed.get("annex1-typed"));
        assertThat(told(outcome))
                .containsExactly(
                        "B822 第1张表 D9（建筑企业·检查涉及职工人数）：`１２人` 是文字，按 12 读", "B821 第1张表 E10（加工制造企业·其中：农民工人数）：`十来个` 不是数字");
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void annex2ChangesLinesAndDraftsTheNewProject() {
        Outcome outcome = FilledForms.read(typed.get("annex2-typed"));
        assertThat(told(outcome)).hasSize(2).anyMatch(each -> each.startsWith("B840 第1张表 B8：新项目“宝洪幼儿园工程”"));
        assertThat(added(outcome))
                .contains(
                        "+popularName: 云栖小区工地",
                        "+cost: 48260300.50",
                        "+name: 宝洪幼儿园工程",
                        "+cost: 5600000.00",
                        "+laborOfficer: {name: 周**, phone: '138****8000'}");
        assertThat(outcome.changes()).extracting(Change::isDraft).containsExactly(false, false, true);
    }

    @Test
    void annex4ChangesTicksTextsAndSigners() {
        Outcome outcome = FilledForms.read(typed.get("annex4-typed"));
        assertThat(told(outcome)).containsExactly("B834 第1张表 C28（核查人员签字）：只保留遮挡后的 罗**、谭**、兰**");
        assertThat(added(outcome))
                .containsExactly(
                        "+  handling: |",
                        "+    约谈总包。",
                        "+    下周一前付款。",
                        "+    - {q: 2, value: present, note: 三人没有签}",
                        "+  checkers: [罗**, 谭**, 兰**]");
    }

    /** A list that was never exported: typed as a table, with the words of the form and no more. */
    @Test
    void aListTypedFromTheStartIsReadToo(@TempDir Path other) throws Exception {
        String csv = """
                在建项目台账,,,,,,,,
                填报单位：,,宝洪村,,,时间：,,2022年1月20日,
                序号,项目名称,项目通俗名称,劳资专管员,联系电话,行业主管部门,工程造价（元）,建设单位,施工单位
                1,宝洪村道路工程,村道,,,高新区建设局,860000,,某某公司
                处（队）负责人：,,,,制表人：,,,联系电话：,
                """;
        Map<String, byte[]> saved =
                LibreOffice.in(other).saved(Map.of("list", ("\uFEFF" + csv).getBytes(UTF_8)), "csv", "xlsx");
        Outcome outcome = FilledForms.read(saved.get("list"));
        assertThat(told(outcome))
                .as("where a heading stands elsewhere, its cell is named")
                .isNotEmpty();
        assertThat(outcome.isFit()).isFalse();
    }

    private static List<String> added(Outcome outcome) {
        return outcome.changes().stream()
                .flatMap(each -> each.diff(each.path()).lines())
                .filter(each -> each.matches("\\+[^+].*"))
                .toList();
    }
}
