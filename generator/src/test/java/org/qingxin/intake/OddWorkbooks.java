package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qingxin.intake.FilledForms.FIRST_SHEET;
import static org.qingxin.intake.FilledForms.WORDS;
import static org.qingxin.intake.FilledForms.altered;
import static org.qingxin.intake.FilledForms.inserted;
import static org.qingxin.intake.FilledForms.renamed;
import static org.qingxin.intake.FilledForms.report;
import static org.qingxin.intake.FilledForms.with;
import static org.qingxin.intake.FilledForms.withCell;
import static org.qingxin.intake.FilledForms.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Code;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Entry;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Value;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;

/** For each code a workbook in which that is odd, and the one nearest to it in which it is not. */
final class OddWorkbooks {
    private static final Sheet TABLE = FilledForms.sheet(report("2021-winter-1-v-baohong"));
    private static final Sheet OTHER = FilledForms.sheet(report("2021-winter-1-v-hanhu"));
    private static final List<Project> PROJECTS = projects("v-baohong");
    private static final Sheet LIST = list(PROJECTS);
    private static final Sheet CHECK = new Annex4Sheet(WORDS)
            .of(WORDS.views().cases().stream()
                    .filter(each -> each.id().value().equals("HG-2022-BH-001"))
                    .findFirst()
                    .orElseThrow());
    private static final String CELL = "construction.inspected-workers";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    record Pair(byte[] odd, byte[] even) {}

    private final Map<Code, Pair> pairs = new EnumMap<>(Code.class);

    private OddWorkbooks() {}

    static Map<Code, Pair> all() {
        OddWorkbooks all = new OddWorkbooks();
        all.files();
        all.sheets();
        all.places();
        all.figures();
        all.texts();
        all.lists();
        return all.pairs;
    }

    private void add(Code code, byte[] odd, byte[] even) {
        pairs.put(code, new Pair(odd, even));
    }

    private void add(Code code, Sheet odd, Sheet even) {
        add(code, workbook(odd), workbook(even));
    }

    private void files() {
        byte[] good = workbook(TABLE);
        add(Code.OLD_WORKBOOK, (OLE + " Workbook").getBytes(ISO_8859_1), good);
        String packed = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        add(Code.LOCKED_WORKBOOK, (OLE + packed).getBytes(ISO_8859_1), good);
        add(Code.NOT_A_WORKBOOK, "单位,户数\n".getBytes(UTF_8), good);
        add(Code.BROKEN_WORKBOOK, Arrays.copyOf(good, 9000), good);
        add(
                Code.WORKBOOK_TOO_LARGE,
                altered(good, FIRST_SHEET, xml -> xml + " ".repeat(33 << 20)),
                altered(good, FIRST_SHEET, xml -> xml + " ".repeat(1 << 20)));
    }

    private void sheets() {
        add(Code.NO_FORM, ofSomethingElse(), TABLE);
        add(Code.FORM_TWICE, workbook(TABLE, named("副本", TABLE)), workbook(TABLE, named("二", OTHER)));
        add(Code.SHEET_LEFT_OUT, workbook(TABLE, ofSomethingElse()), workbook(TABLE));
        add(Code.UNNAMED_UNIT, with(TABLE, "unit", text("某某村")), TABLE);
        add(Code.UNNAMED_PERIOD, with(TABLE, "from", day(2021, 12, 1)), TABLE);
        add(Code.FORM_NOT_OWED, with(TABLE, "unit", text("财政办")), TABLE);
        add(
                Code.PERIOD_NOT_OVER,
                with(TABLE, "filled-on", day(2021, 12, 28)),
                with(TABLE, "filled-on", day(2021, 12, 29)));
        add(
                Code.UNREADABLE_DAY,
                with(TABLE, "filled-on", text("2021年2月30日")),
                with(TABLE, "filled-on", text("2021.12.30")));
    }

    private void places() {
        String heading = WORDS.text("annex2.costYuan");
        add(Code.HEADING_ELSEWHERE, renamed(LIST, heading, "造价"), renamed(LIST, heading, "工程 造价（元）"));
        add(Code.HEADING_NOT_FOUND, inserted(TABLE, 7, -1), inserted(TABLE, 9, -1));
        byte[] widened = workbook(inserted(TABLE, -1, 6));
        add(
                Code.OUTSIDE_THE_FORM,
                altered(
                        widened,
                        FIRST_SHEET,
                        xml -> xml.replaceFirst(
                                "(<row r=\"11\"[^>]*>.*?<c r=\"F11\".*?</c>)", "$1<c r=\"G11\"><v>88</v></c>")),
                widened);
        add(Code.HIDDEN_CELL, row10("hidden=\"1\""), row10("hidden=\"0\""));
        add(
                Code.MERGED_OTHERWISE,
                altered(
                        workbook(LIST),
                        FIRST_SHEET,
                        xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"A8:B8\"/>")),
                workbook(LIST));
    }

    private static byte[] row10(String attribute) {
        return altered(
                workbook(TABLE), FIRST_SHEET, xml -> xml.replace("<row r=\"10\"", "<row " + attribute + " r=\"10\""));
    }

    private void figures() {
        add(Code.NOT_A_NUMBER, with(TABLE, CELL, text("十来个")), with(TABLE, CELL, text("１２")));
        add(Code.NUMBER_AS_TEXT, with(TABLE, CELL, text("１２")), with(TABLE, CELL, new Value.Count(12)));
        add(Code.NOT_WHOLE, cell("D9", "<v>2.5</v>"), cell("D9", "<v>2.0</v>"));
        add(Code.NEGATIVE_NUMBER, cell("D9", "<v>-3</v>"), cell("D9", "<v>0</v>"));
        add(Code.TOO_FINE, cell("J9", "<v>1.2345678</v>"), cell("J9", "<v>1.234567</v>"));
        add(
                Code.PERCENT_OR_DAY,
                with(TABLE, CELL, new Value.Percent(new BigDecimal("50"))),
                with(TABLE, CELL, new Value.Count(50)));
        add(Code.FROM_A_FORMULA, cell("D9", "<f>C10</f><v>7</v>"), cell("D9", "<v>7</v>"));
        add(Code.FORMULA_WITHOUT_VALUE, cell("D9", "<f>C10</f>"), cell("D9", "<f>C10</f><v>7</v>"));
        add(
                Code.ROUNDED_ALIKE,
                with(TABLE, "total.arrears-amount", wan("527700")),
                with(TABLE, "total.arrears-amount", wan("527800")));
    }

    private static byte[] cell(String address, String content) {
        return withCell(TABLE, address, "", content);
    }

    private void texts() {
        add(Code.UNREADABLE_BOXES, with(CHECK, "q2.answer", text("是☑　否☑")), with(CHECK, "q2.answer", text("是☑　否□")));
        add(Code.UNREADABLE_NAME, with(CHECK, "leader", text("Mr Li")), with(CHECK, "leader", text("李**")));
        add(Code.CELL_LEFT_EMPTY, with(CHECK, "case", new Value.Blank()), CHECK);
        add(Code.PERSON_MASKED, with(CHECK, "leader", text("李明")), with(CHECK, "leader", text("李**")));
        add(Code.EMPTY_CELL_KEPT, with(CHECK, "q1.note", new Value.Blank()), with(CHECK, "q1.note", text("两个月")));
        add(Code.NOT_ON_RECORD, with(CHECK, "case", text("HG-2022-BH-902")), CHECK);
        add(
                Code.PERSONAL_NUMBER,
                with(CHECK, "facts", text("工头的电话是 13800138000。")),
                with(CHECK, "facts", text("工头的电话是 138****8000。")));
        add(Code.CELL_NOT_TAKEN, with(CHECK, "project", text("别的项目")), CHECK);
    }

    private void lists() {
        Project first = PROJECTS.get(0);
        Sheet added = with(LIST, "4.name", text("宝洪幼儿园工程"));
        add(Code.LINE_ADDED, added, LIST);
        add(Code.LINE_GONE, list(PROJECTS.subList(0, 2)), LIST);
        add(Code.LINE_LIKELY, with(LIST, "1.name", text("云栖小区")), with(LIST, "1.popular-name", text("云栖小区")));
        Sheet two = list(List.of(first, first));
        add(Code.LINE_UNCLEAR, with(with(two, "1.contractor", text("甲公司")), "2.contractor", text("乙公司")), LIST);
        add(Code.LINE_TWICE, two, LIST);
        add(Code.LINE_OF_ANOTHER_UNIT, list(projects("v-hanhu").subList(0, 1)), LIST);
        add(Code.LINE_OF_TOTALS, with(LIST, "4.name", text("合计")), added);
    }

    static Sheet ofSomethingElse() {
        return SheetBuilder.of("list", "名单", "名单")
                .widths(8, 8)
                .row(Entry.heading("姓名"), Entry.heading("电话"))
                .build();
    }

    static Sheet named(String name, Sheet sheet) {
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

    private static List<Project> projects(String village) {
        return WORDS.views().ledger().projectsUnderWay().stream()
                .filter(each -> each.village().value().equals(village))
                .toList();
    }

    private static Sheet list(List<Project> projects) {
        return new Annex2Sheet(WORDS).of(WORDS.unitName(new Id.Unit("v-baohong")), WORDS.asOf(), projects);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value day(int year, int month, int day) {
        return new Value.Day(LocalDate.of(year, month, day), true);
    }

    private static Value wan(String yuan) {
        return new Value.Amount(Money.ofYuan(yuan), Value.Amount.Unit.WAN);
    }
}
