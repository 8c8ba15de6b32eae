package org.qingxin.site.part;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.form.Demo;
import org.qingxin.form.Entry;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Value;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.SheetForm.Block;
import org.qingxin.site.part.SheetForms.Added;

class SheetFormsTest {
    private static final SheetForms FORMS = new SheetForms(new Edition(Demo.words()));

    /** As Annex 1 is made: fields, a heading of two levels, labels with numbers, a line across, a field, a note. */
    private static Sheet form() {
        return SheetBuilder.of("sample", "表", "欠薪情况")
                .page(Page.landscape(Page.Paper.A3), new Sheet.Footer("", ""))
                .widths(10, 5, 5, 20)
                .across(Entry.mark("附件9"))
                .title()
                .row(
                        Entry.label("期间：").plain().right(),
                        Entry.text("1日").plain(),
                        Entry.label("至").plain(),
                        Entry.text("9日").plain())
                .row(
                        Entry.heading("类别").down(2),
                        Entry.heading("行次").down(2),
                        Entry.heading("涉及").across(2))
                .row(Entry.heading("人数\n（人）"), Entry.heading("金额"))
                .row(
                        Entry.label("合计"),
                        Entry.label("1"),
                        Entry.total(new Value.Count(3)).key("total.people"),
                        Entry.total(new Value.Amount(Money.ofYuan("58140"), Value.Amount.Unit.WAN)))
                .row(Entry.text("其它情况").across(4))
                .row(
                        Entry.label("制表人：").plain().right(),
                        Entry.blank().plain(),
                        Entry.label("电话：").plain().right(),
                        Entry.text("（无）").plain())
                .newPage()
                .row(Entry.label("问题"), Entry.label("有无"), Entry.text("有").across(2))
                .across(Entry.note("备注：甲"))
                .build();
    }

    private static final SheetForm SHOWN =
            FORMS.of("f", form(), key -> key.equals("total.people") ? new Added("#s-1", true) : Added.NOTHING);

    private static Block table(int no) {
        return SHOWN.blocks().stream()
                .filter(each -> each.kind().equals("table"))
                .toList()
                .get(no);
    }

    private static List<String> cells(List<SheetForm.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(each -> each.text()
                        + each.more().stream().map(line -> "/" + line).collect(joining())
                        + (each.scope().isEmpty() ? " ← " + each.headers() : " = " + each.id() + " " + each.scope()))
                .toList();
    }

    @Test
    void rowsWithLinesBecomeTablesAndTheOthersText() {
        assertThat(SHOWN.blocks())
                .extracting(Block::kind)
                .containsExactly("mark", "title", "fields", "table", "fields", "table", "note");
        assertThat(SHOWN.wide()).isTrue();
        assertThat(SHOWN.a3()).isTrue();
    }

    @Test
    void aLabelInTheMiddleStandsBetweenTheEndsOfOneField() {
        assertThat(SHOWN.blocks().get(2).texts()).containsExactly("期间：1日 至 9日");
        assertThat(SHOWN.blocks().get(4).texts()).containsExactly("制表人：", "电话：（无）");
    }

    @Test
    void everyHeadingIsNamedByTheCellsThatItHeads() {
        assertThat(cells(table(0).head()))
                .containsExactly(
                        "类别 = f-A4 col", "行次 = f-B4 col", "涉及 = f-C4 colgroup", "人数/（人） = f-C5 col", "金额 = f-D5 col");
        assertThat(cells(table(0).body()))
                .containsExactly(
                        "合计 = f-A6 row",
                        "1 = f-B6 row",
                        "3 ← f-C4 f-C5 f-A6 f-B6",
                        "5.81 ← f-C4 f-D5 f-A6 f-B6",
                        "其它情况 ← ");
    }

    @Test
    void spansWidthsAndWhatThePageAddsAreKept() {
        assertThat(table(0).widths()).containsExactly("25.0%", "12.5%", "12.5%", "50.0%");
        SheetForm.Row total = table(0).body().get(0);
        assertThat(total.total()).isTrue();
        assertThat(total.cells().get(2)).satisfies(cell -> {
            assertThat(cell.href()).isEqualTo("#s-1");
            assertThat(cell.marked()).isTrue();
        });
        assertThat(total.cells().get(3).exact()).isEqualTo("58,140.00 元");
        assertThat(table(0).head().get(0).cells())
                .extracting(each -> each.rows() + "x" + each.columns())
                .containsExactly("2x", "2x", "x2");
    }

    @Test
    void aTableIsNamedByItsOwnHeadings() {
        assertThat(cells(table(1).body())).containsExactly("问题 = f-A9 row", "有无 = f-B9 row", "有 ← f-A9 f-B9");
    }

    @Test
    void aTableThatBeginsANewPageOnPaperSaysSo() {
        assertThat(table(0).breaks()).isFalse();
        assertThat(table(1).breaks()).isTrue();
    }
}
