package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qingxin.intake.FilledForms.altered;
import static org.qingxin.intake.FilledForms.inserted;
import static org.qingxin.intake.FilledForms.read;
import static org.qingxin.intake.FilledForms.renamed;
import static org.qingxin.intake.FilledForms.report;
import static org.qingxin.intake.FilledForms.sheet;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.with;
import static org.qingxin.intake.FilledForms.withCell;
import static org.qingxin.intake.FilledForms.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Outcome;

/** What is wrong with a filled Annex 1 is told with its cell, and nothing of it is taken. */
class WrongAnnex1Test {
    private static final Sheet FILED = sheet(report("2021-winter-1-v-baohong"));
    private static final String PART = FilledForms.FIRST_SHEET;
    private static final String CELL = "construction.inspected-workers";

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("B821 第1张表 D9（建筑企业·检查涉及职工人数）：`十来个` 不是数字", text("十来个")),
                arguments("B822 第1张表 D9（建筑企业·检查涉及职工人数）：`１２` 是文字，按 12 读", text("１２")),
                arguments("B822 第1张表 D9（建筑企业·检查涉及职工人数）：`1,234人` 是文字，按 1234 读", text("1,234人")),
                arguments("B821 第1张表 D9（建筑企业·检查涉及职工人数）：`12户` 不是数字", text("12户")),
                arguments("B824 第1张表 D9（建筑企业·检查涉及职工人数）：`-3` 是负数", number(new Value.Count(-3))),
                arguments(
                        "B826 第1张表 D9（建筑企业·检查涉及职工人数）：`50%` 是百分比，不是个数",
                        number(new Value.Percent(new java.math.BigDecimal("50")))),
                arguments(
                        "B826 第1张表 D9（建筑企业·检查涉及职工人数）：`2022-01-09` 是日期，不是个数",
                        number(new Value.Day(LocalDate.of(2022, 1, 9), false))),
                arguments(
                        "B823 第1张表 D9（建筑企业·检查涉及职工人数）：`2.5` 不是整数",
                        number(new Value.Amount(org.qingxin.model.Money.ofYuan("2.50"), Value.Amount.Unit.YUAN))),
                arguments("B828 第1张表 D9（建筑企业·检查涉及职工人数）：公式没有算出数", cell("<f>C10</f>")),
                arguments("B828 第1张表 D9（建筑企业·检查涉及职工人数）：公式没有算出数，显示 #REF!", cell(" t=\"e\"", "<f>C10</f><v>#REF!</v>")),
                arguments("B827 第1张表 D9（建筑企业·检查涉及职工人数）：是公式，按算出的 7 读", cell("<f>C10</f><v>7</v>")),
                arguments(
                        "B825 第1张表 J9（建筑企业·欠薪金额（万元））：`1.2345678` 细过一分钱", withCell(FILED, "J9", "", "<v>1.2345678</v>")),
                arguments(
                        "B811 第1张表 F5：这里应当是“农民工签订劳动合同人数（人）”，现在是“劳动合同”",
                        workbook(renamed(FILED, heading("农民工签订劳动合同人数"), "劳动合同"))),
                arguments(
                        "B814 第1张表 A10：这一行被隐藏了，里面是表里的栏目",
                        altered(
                                workbook(FILED),
                                PART,
                                xml -> xml.replace("<row r=\"10\"", "<row hidden=\"1\" r=\"10\""))),
                arguments(
                        "B815 第1张表 C9：“建筑企业·检查用人单位户数”与旁边的格子合并了，分不清是谁的",
                        altered(
                                workbook(FILED),
                                PART,
                                xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"C9:D9\"/>"))),
                arguments(
                        "B813 第1张表 G11：`88` 写在表格以外的格子里，没有栏目可记",
                        altered(
                                workbook(inserted(FILED, -1, 6)),
                                PART,
                                xml -> xml.replaceFirst(
                                        "(<row r=\"11\"[^>]*>.*?<c r=\"F11\".*?</c>)",
                                        "$1<c r=\"G11\"><v>88</v></c>"))),
                arguments("B809 第1张表 C3：看不出是哪个单位填的：写的是“某某村”", workbook(with(FILED, "unit", new Value.Text("某某村")))),
                arguments(
                        "B810 第1张表 L3：看不出是哪一期：写的是 2022-03-01 至 2021-12-29",
                        workbook(with(FILED, "from", new Value.Day(LocalDate.of(2022, 3, 1), true)))),
                arguments(
                        "B830 第1张表 U3（填报日期）：`2021年2月30日` 不是看得懂的日期",
                        workbook(with(FILED, "filled-on", new Value.Text("2021年2月30日")))),
                arguments("B816 第1张表 C3：财政办不用报附件1", workbook(with(FILED, "unit", new Value.Text("财政办")))),
                arguments("B817 第1张表 P3：第 4 期到 2022-01-28 才结束，还不能报", workbook(ofPeriod(4))),
                arguments(
                        "B817 第1张表 P3：第 1 期到 2021-12-29 才结束，还不能报",
                        workbook(with(FILED, "filled-on", new Value.Day(LocalDate.of(2021, 12, 28), true)))),
                arguments("B807 第2张表：与第 1 张表报的是同一份", workbook(FILED, other(FILED, "副本"))),
                arguments(
                        "B804 工作簿不完整或已损坏，读不出来",
                        altered(
                                workbook(FILED),
                                PART,
                                xml -> xml.replaceFirst(
                                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"))),
                arguments("B804 工作簿不完整或已损坏，读不出来", Arrays.copyOf(workbook(FILED), 9000)),
                arguments(
                        "B801 这是旧的 .xls 格式，读不了",
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 Workbook".getBytes(ISO_8859_1)),
                arguments(
                        "B802 这个工作簿加了密码，读不了",
                        ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                                        + new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1))
                                .getBytes(ISO_8859_1)),
                arguments("B803 这不是 .xlsx 工作簿，是空文件", new byte[0]),
                arguments("B803 这不是 .xlsx 工作簿，是纯文本（如 csv）", "单位,户数\n".getBytes(UTF_8)),
                arguments("B803 这不是 .xlsx 工作簿，是网页（只是文件名像表格）", "\uFEFF<html><table>".getBytes(UTF_8)),
                arguments("B803 这不是 .xlsx 工作簿，是PDF", "%PDF-1.4".getBytes(UTF_8)),
                arguments("B805 工作簿太大，超过 32 MB 的上限", altered(workbook(FILED), PART, xml -> xml + " ".repeat(33 << 20))),
                arguments("B806 里面没有认得的表", workbook(OddWorkbooks.ofSomethingElse())));
    }

    private static Sheet ofPeriod(int no) {
        return with(
                with(FILED, "from", new Value.Day(FilledForms.period(no).from(), true)),
                "to",
                new Value.Day(FilledForms.period(no).to(), true));
    }

    private static byte[] text(String text) {
        return workbook(with(FILED, CELL, new Value.Text(text)));
    }

    private static byte[] number(Value value) {
        return workbook(with(FILED, CELL, value));
    }

    private static byte[] cell(String content) {
        return cell("", content);
    }

    private static byte[] cell(String type, String content) {
        return withCell(FILED, "D9", type, content);
    }

    private static String heading(String start) {
        return FILED.cells().stream()
                .map(each -> each.value().written())
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet other(Sheet sheet, String name) {
        return new Sheet(
                sheet.form(),
                name,
                sheet.title(),
                sheet.page(),
                sheet.footer(),
                sheet.widths(),
                sheet.heights(),
                sheet.cells(),
                sheet.repeated(),
                List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsNamedWithItsCell(String expected, byte[] workbook) {
        Outcome outcome = read(workbook);
        assertThat(told(outcome)).contains(expected);
        boolean isWarning = expected.startsWith("B822") || expected.startsWith("B827");
        assertThat(outcome.isFit()).isEqualTo(isWarning);
        assertThat(outcome.changes()).hasSize(isWarning ? 1 : 0);
    }

    @Test
    void aHeadingThatSwappedPlacesIsNeverFollowed() {
        String one = heading("农民工签订劳动合同人数");
        String other = heading("其中：农民工人数");
        Sheet swapped = renamed(renamed(renamed(FILED, one, "x"), other, one), "x", other);
        assertThat(read(swapped).isFit()).isFalse();
    }

    /** Its label stands on the form five times and the lines around have moved, so it could be the one or the other. */
    @Test
    void aRowThatCouldBeEitherIsNotGuessed() {
        assertThat(told(read(inserted(FILED, 7, -1)))).contains("B812 第1张表 A8：表里找不到“合计”");
    }
}
