package org.qingxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qingxin.intake.FilledForms.WORDS;
import static org.qingxin.intake.FilledForms.inserted;
import static org.qingxin.intake.FilledForms.read;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.with;
import static org.qingxin.intake.FilledForms.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.form.Style;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;

/** Annex 2 comes back as it left: a changed cell is a line of a project's record, a new line a draft, none is deleted. */
class Annex2IntakeTest {
    private static final Unit BAOHONG =
            WORDS.data().unit(new Id.Unit("v-baohong")).orElseThrow();
    private static final List<Project> PROJECTS = of(Optional.of(BAOHONG));
    private static final Project FIRST = PROJECTS.get(0);
    private static final Project SECOND = PROJECTS.get(1);
    private static final Sheet LIST = list(BAOHONG.name(), PROJECTS);

    private static List<Project> of(Optional<Unit> unit) {
        return WORDS.views().ledger().projectsUnderWay().stream()
                .filter(each -> unit.isEmpty() || unit.get().id().equals(each.village()))
                .toList();
    }

    private static Sheet list(String unit, List<Project> projects) {
        return new Annex2Sheet(WORDS).of(unit, WORDS.asOf(), projects);
    }

    static Stream<Arguments> lists() {
        return Stream.concat(
                Stream.of(arguments(WORDS.town().name(), of(Optional.empty()))),
                WORDS.data().units().stream().map(each -> arguments(each.name(), of(Optional.of(each)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void comesBackAsItLeft(String unit, List<Project> projects) {
        Outcome outcome = read(list(unit, projects));
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
                arguments("1.name", text("云栖小区"), "name: 云栖小区"),
                arguments("1.popular-name", text("云栖"), "popularName: 云栖"),
                arguments("1.authority", text("高新区建设局"), "authority: 高新区建设局"),
                arguments("1.cost", yuan("132506900.50"), "cost: 132506900.50"),
                arguments("1.labor-officer", text("周**"), "laborOfficer: {name: 周**}"),
                arguments("1.phone", text("023-65730000"), "laborOfficer: {name: 闵**, phone: '023-65730000'}"),
                arguments(
                        "1.owner",
                        text(WORDS.employerName(SECOND.owner())),
                        "owner: " + SECOND.owner().value()),
                arguments(
                        "1.contractor",
                        text(WORDS.employerName(SECOND.contractor())),
                        "contractor: " + SECOND.contractor().value()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void oneCellIsOneLine(String key, Value value, String line) {
        Outcome outcome = read(with(LIST, key, value));
        assertThat(outcome.isFit()).as("%s", told(outcome)).isTrue();
        assertThat(changed(outcome)).hasSize(2).last().isEqualTo("+" + line);
        assertThat(outcome.changes()).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("/" + FIRST.id().value() + ".yaml");
            assertThat(each.isDraft()).isFalse();
        });
    }

    @Test
    void emptyRowsAndColumnsAreFollowedAndLinesMayBeFewerOrMore() {
        for (Sheet each : List.of(inserted(LIST, 5, -1), inserted(LIST, 0, 0), inserted(LIST, -1, 4))) {
            Outcome outcome = read(each);
            assertThat(told(outcome)).isEmpty();
            assertThat(outcome.changes()).isEmpty();
        }
        assertThat(told(read(shortened()))).isEmpty();
    }

    /** The three empty lines taken out. */
    private static Sheet shortened() {
        int gone = 3;
        List<Cell> cells = LIST.cells().stream()
                .filter(each -> each.row() < 7 || each.row() >= 7 + gone)
                .map(each -> each.row() < 7
                        ? each
                        : new Cell(
                                each.row() - gone,
                                each.column(),
                                each.rows(),
                                each.columns(),
                                each.key(),
                                each.value(),
                                each.style()))
                .toList();
        return new Sheet(
                LIST.form(),
                LIST.name(),
                LIST.title(),
                LIST.page(),
                LIST.footer(),
                LIST.widths(),
                LIST.heights().subList(0, LIST.heights().size() - gone),
                cells,
                LIST.repeated(),
                List.of());
    }

    private static Sheet withNew(int line, String name) {
        Sheet sheet = with(LIST, line + ".name", text(name));
        sheet = with(sheet, line + ".popular-name", text("幼儿园工地"));
        sheet = with(sheet, line + ".labor-officer", text("周**"));
        sheet = with(sheet, line + ".phone", text("138 0013 8000"));
        sheet = with(sheet, line + ".authority", text("高新区建设局"));
        sheet = with(sheet, line + ".cost", yuan("5600000"));
        sheet = with(sheet, line + ".owner", text(WORDS.employerName(FIRST.owner())));
        return with(sheet, line + ".contractor", text("重庆某某建筑工程有限公司"));
    }

    @Test
    void aNewLineIsADraftThatSaysWhatItLacks() {
        Outcome outcome = read(withNew(4, "宝洪幼儿园工程"));
        assertThat(told(outcome))
                .containsExactlyInAnyOrder(
                        "B840 第1张表 B8：新项目“宝洪幼儿园工程”，起草为 HG-P-BH-003，还要补：项目地址、所属行业、投资（承接）属性、"
                                + "施工总承包单位、开工日期、竣工日期、施工状态、智慧工地平台、预警平台、一金三制",
                        "B834 第1张表 E8（联系电话）：只保留遮挡后的 138****8000");
        assertThat(outcome.changes()).singleElement().satisfies(each -> {
            assertThat(each.isDraft() && each.isNew()).isTrue();
            assertThat(each.path()).isEqualTo("projects/v-baohong/HG-P-BH-003.yaml");
            assertThat(each.after().lines())
                    .contains(
                            "id: HG-P-BH-003",
                            "name: 宝洪幼儿园工程",
                            "village: v-baohong",
                            "cost: 5600000.00",
                            "owner: " + FIRST.owner().value(),
                            "contractor: # 表上写的是“重庆某某建筑工程有限公司”",
                            "laborOfficer: {name: 周**, phone: '138****8000'}",
                            "status:");
        });
        assertThat(outcome.over(FilledForms.DATA).exists("projects/v-baohong/HG-P-BH-003.yaml"))
                .as("a draft is not judged as a record")
                .isFalse();
    }

    @Test
    void newLinesGetOneNumberAfterAnother() {
        Sheet two = with(withNew(4, "宝洪幼儿园工程"), "5.name", text("宝洪村道路工程"));
        assertThat(read(two).changes())
                .extracting(Change::path)
                .containsExactly("projects/v-baohong/HG-P-BH-003.yaml", "projects/v-baohong/HG-P-BH-004.yaml");
    }

    @Test
    void anIdSaysWhichProjectWhateverElseIsWritten() {
        Sheet sheet = withIds(
                with(with(LIST, "1.name", text("云栖一期")), "1.contractor", text("重庆科岸置业示例有限公司")),
                List.of(FIRST.id().value(), SECOND.id().value()));
        Outcome outcome = read(with(sheet, "1.contractor", text(WORDS.employerName(SECOND.contractor()))));
        assertThat(told(outcome)).isEmpty();
        assertThat(changed(outcome))
                .contains("+name: 云栖一期", "+contractor: " + SECOND.contractor().value());
    }

    /** With a column behind the others. */
    private static Sheet withIds(Sheet sheet, List<String> ids) {
        List<Double> widths = new ArrayList<>(sheet.widths());
        widths.add(12.0);
        List<Cell> cells = new ArrayList<>(sheet.cells());
        int column = sheet.widths().size();
        Style text = sheet.at("1.name").orElseThrow().style();
        cells.add(new Cell(3, column, 1, 1, Optional.empty(), text("项目编号"), text));
        for (int i = 0; i < ids.size(); i++) {
            cells.add(new Cell(4 + i, column, 1, 1, Optional.empty(), text(ids.get(i)), text));
        }
        return new Sheet(
                sheet.form(),
                sheet.name(),
                sheet.title(),
                sheet.page(),
                sheet.footer(),
                widths,
                sheet.heights(),
                cells,
                sheet.repeated(),
                List.of());
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                arguments("B840 第1张表 B8：新项目“宝洪幼儿园工程”", withNew(4, "宝洪幼儿园工程")),
                arguments(
                        "B841 第1张表：表上没有 " + SECOND.id().value() + "“" + SECOND.name() + "”，记录没有动",
                        list(BAOHONG.name(), List.of(FIRST))),
                arguments(
                        "B842 第1张表 B5：这一行当作 " + FIRST.id().value() + "“" + FIRST.name() + "”，名称或施工单位与记录不同",
                        with(LIST, "1.name", text("云栖小区"))),
                arguments(
                        "B844 第1张表 B6：与第 5 行是同一个项目 " + FIRST.id().value(), list(BAOHONG.name(), List.of(FIRST, FIRST))),
                arguments("B843 第1张表 B5：分不清是哪一条记录：" + FIRST.id().value(), twoLike()),
                arguments("B845 第1张表 B8：HG-P-HH-001 记在含湖村名下，不是填表单位的", list(BAOHONG.name(), foreign())),
                arguments("B846 第1张表 B8：合计行没有读", with(LIST, "4.name", text("合　计"))),
                arguments("B836 第1张表 B5（项目名称）：没有 `HG-P-BH-901` 的记录", withIds(LIST, List.of("HG-P-BH-901"))),
                arguments(
                        "B836 第1张表 I5（施工单位）：没有 `" + WORDS.employerName(FIRST.contractor()) + "分` 的记录，是不是“"
                                + WORDS.employerName(FIRST.contractor()) + "”？",
                        with(LIST, "1.contractor", text(WORDS.employerName(FIRST.contractor()) + "分"))),
                arguments("B833 第1张表 B8（项目名称）：没有填", with(LIST, "4.cost", yuan("1"))),
                arguments("B835 第1张表 G5（工程造价（元））：空着，记录里的“132506900.00”没有动", with(LIST, "1.cost", new Value.Blank())),
                arguments("B835 第1张表 D5（劳资专管员）：空着，记录里的“闵**”没有动", with(LIST, "1.labor-officer", text("—"))),
                arguments("B821 第1张表 G5（工程造价（元））：`1.3亿` 不是数字", with(LIST, "1.cost", text("1.3亿"))),
                arguments(
                        "B822 第1张表 G5（工程造价（元））：`132,506,900元` 是文字，按 132506900 读",
                        with(LIST, "1.cost", text("132,506,900元"))),
                arguments(
                        "B826 第1张表 G5（工程造价（元））：`50%` 是百分比，不是个数",
                        with(LIST, "1.cost", new Value.Percent(new BigDecimal("50")))),
                arguments("B838 第1张表 B8（项目名称）：里面有身份证号、手机号或银行卡号", with(LIST, "4.name", text("李工 11010519491231002X"))),
                arguments("B809 第1张表 C3：看不出是哪个单位填的：写的是“某某村”", list("某某村", PROJECTS)),
                arguments(
                        "B809 第1张表 B5：看不出是哪个单位填的，新项目“无名工程”不知道记在哪个村（居）名下",
                        with(list(WORDS.town().name(), List.of()), "1.name", text("无名工程"))),
                arguments("B811 第1张表 G4：这里应当是“工程造价（元）”，现在是“造价”", FilledForms.renamed(LIST, "工程造价（元）", "造价")));
    }

    private static Sheet twoLike() {
        Sheet two = list(BAOHONG.name(), List.of(FIRST, FIRST));
        return with(with(two, "1.contractor", text("甲公司")), "2.contractor", text("乙公司"));
    }

    private static List<Project> foreign() {
        List<Project> three = new ArrayList<>(PROJECTS);
        WORDS.data().project(new Id.Project("HG-P-HH-001")).ifPresent(three::add);
        return three;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void whatIsOddIsNamedWithItsCell(String expected, Sheet sheet) {
        Outcome outcome = read(sheet);
        assertThat(told(outcome)).anyMatch(each -> each.startsWith(expected)).doesNotHaveDuplicates();
        assertThat(outcome.isFit())
                .as("%s", told(outcome))
                .isEqualTo(outcome.findings().stream().noneMatch(each -> each.isError()));
    }

    @ParameterizedTest
    @CsvSource({"C9:D9", "B5:B6"})
    void aMergedCellIsNobodys(String area) {
        byte[] merged = FilledForms.altered(
                workbook(LIST),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"" + area + "\"/>"));
        assertThat(told(read(merged))).anyMatch(each -> each.startsWith("B815"));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value yuan(String amount) {
        return new Value.Amount(Money.ofYuan(amount), Value.Amount.Unit.YUAN);
    }
}
