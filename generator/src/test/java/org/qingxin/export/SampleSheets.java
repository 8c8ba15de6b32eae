package org.qingxin.export;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Figures;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Annex1CheckSheet;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.form.Annex1UnitsSheet;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.ArrearsListSheet;
import org.qingxin.form.Demo;
import org.qingxin.form.Entry;
import org.qingxin.form.MediationSheet;
import org.qingxin.form.Page;
import org.qingxin.form.PaymentNoticeSheet;
import org.qingxin.form.SafeguardSheet;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Value;
import org.qingxin.form.Value.Amount.Unit;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Money;
import org.qingxin.model.People;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.wording.Words;

/** Forms that show whatever a form can hold. */
final class SampleSheets {
    private static final Sheet.Footer FOOTER = new Sheet.Footer("内部资料", "第 {0} 页，共 {1} 页");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    static final List<String> HOSTILE = List.of(
            "=1+1",
            "+86 23 68880000",
            "-1",
            "@SUM(A1)",
            "=HYPERLINK(\"http://x\",\"y\")",
            "</t></is></c><c><f>1</f></c>",
            "&lt;&#x41;]]>",
            "第一行\n第二行",
            "_x0041_ 和 _x000D_",
            "a\u0000b\u0008c",
            "915001070000000000",
            "02368880000",
            "007",
            "1E5",
            "2021/12/30",
            "TRUE",
            "12.50%");

    private SampleSheets() {}

    static Map<String, Sheet> all() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("types", types());
        sheets.put("hostile", hostile());
        sheets.put("long-text", longText());
        sheets.put("many-rows", manyRows());
        annexes(Demo.words(), sheets);
        return sheets;
    }

    private static void annexes(Words words, Map<String, Sheet> sheets) {
        Annex1 annex1 = words.views().annex1();
        for (Period period : words.views().submissions().periods()) {
            Annex1Table table = annex1.period(new Annex1Scope.Town(), period);
            sheets.put("annex1-" + period.no(), annex1(words, period, Optional.of(table)));
        }
        Period first = words.views().submissions().periods().get(0);
        sheets.put("annex1-units", new Annex1UnitsSheet(words).of(annex1.units(first.from(), first.to()), "第 1 期"));
        sheets.put("annex1-check", check(words, first));
        sheets.put("annex1-large", annex1(words, first, Optional.of(new Large())));
        sheets.put("annex1-blank", annex1(words, first, Optional.empty()));
        sheets.put(
                "annex2",
                new Annex2Sheet(words).of(words.town().name(), DAY, words.data().projects()));
        sheets.put("annex4-case", new Annex4Sheet(words).of(longestSheet(words)));
        sheets.put(
                "safeguards",
                new SafeguardSheet(words).of("一金三制工作台账", words.views().safeguards()));
        sheets.put("arrears-list", new ArrearsListSheet(words).ofTown());
        words.views()
                .gates()
                .forEach(gate -> sheets.put(
                        "payment-notice-" + gate.hold().id().value(),
                        new PaymentNoticeSheet(words).of(gate, People.UNKNOWN)));
        words.views().cases().stream()
                .filter(each -> each.agreement().isPresent())
                .limit(3)
                .forEach(each -> sheets.put(
                        "mediation-" + each.id().value(), new MediationSheet(words).of(each, People.UNKNOWN)));
        sheets.put("annex4-blank", new Annex4Sheet(words).blank());
    }

    private static CaseState longestSheet(Words words) {
        return words.views().cases().stream()
                .max(comparing(state -> state.arrearsCase()
                        .sheet()
                        .map(each ->
                                each.basicFacts().length() + each.handling().length())
                        .orElse(0)))
                .orElseThrow();
    }

    private static Sheet check(Words words, Period period) {
        return new Annex1CheckSheet(words)
                .of(
                        period,
                        words.views().annex1().filers().stream()
                                .flatMap(each -> words.data().unit(each).stream())
                                .toList());
    }

    private static Sheet annex1(Words words, Period period, Optional<Annex1Figures> figures) {
        return new Annex1Sheet(words)
                .of(Filling.of(words.town().name(), period.from(), period.to(), figures, Optional.empty()));
    }

    /** More than any town has. */
    private record Large() implements Annex1Figures {
        @Override
        public BigDecimal value(Annex1Row row, Annex1Column column) {
            return new BigDecimal(column.isMoney() ? "999999900.00" : "99999");
        }

        @Override
        public OtherItem item(Investment investment) {
            return new OtherItem(99999, 99999, Money.ofYuan("999999999.99"), 99999);
        }

        @Override
        public int published() {
            return 99999;
        }

        @Override
        public int blacklisted() {
            return 99999;
        }
    }

    private static Sheet types() {
        return SheetBuilder.of("types", "各种格", "各种格")
                .page(Page.landscape(Page.Paper.A3), FOOTER)
                .widths(8, 4, 6, 6, 8)
                .title()
                .row(
                        Entry.heading("类别").down(2),
                        Entry.heading("人数与金额").across(3),
                        Entry.heading("日期").down(2))
                .row(Entry.heading("人"), Entry.heading("万元"), Entry.heading("比例"))
                .row(
                        Entry.label("建筑企业"),
                        Entry.figure(new Value.Count(1234)),
                        Entry.figure(new Value.Amount(Money.ofYuan("185000.01"), Unit.WAN)),
                        Entry.figure(new Value.Percent(new BigDecimal("92.5"))),
                        Entry.figure(new Value.Day(DAY, true)))
                .row(
                        Entry.label("核查结果"),
                        Entry.choice(List.of(new Option("yes", "是", true), new Option("no", "否", false)))
                                .across(3),
                        Entry.figure(new Value.Day(DAY, false)))
                .row(
                        Entry.label("金额"),
                        Entry.total(new Value.Amount(Money.ofYuan("-1234567.8"), Unit.YUAN))
                                .across(4))
                .build();
    }

    private static Sheet hostile() {
        SheetBuilder form = SheetBuilder.of("hostile", "=1+1", "恶意文字")
                .page(Page.portrait(Page.Paper.A4), FOOTER)
                .widths(6, 24);
        HOSTILE.forEach(each -> form.row(Entry.label("文字"), Entry.text(each)));
        return form.build();
    }

    private static Sheet longText() {
        return SheetBuilder.of("long", "长文", "长文")
                .page(Page.portrait(Page.Paper.A4), FOOTER)
                .widths(6, 30)
                .title()
                .row(Entry.label("情况"), Entry.text("该项目拖欠农民工工资，已多次协调。".repeat(60)))
                .row(Entry.label("措施"), Entry.text("第一条\n第二条\n第三条"))
                .build();
    }

    private static Sheet manyRows() {
        SheetBuilder form = SheetBuilder.of("many", "台账", "台账")
                .page(Page.landscape(Page.Paper.A4), FOOTER)
                .widths(4, 20, 12)
                .title()
                .row(Entry.heading("序号"), Entry.heading("项目名称"), Entry.heading("工程造价（元）"))
                .repeatFrom(1);
        for (int i = 1; i <= 120; i++) {
            form.row(
                    Entry.figure(new Value.Count(i)).centered(),
                    Entry.text("含谷镇第 " + i + " 个在建项目"),
                    Entry.figure(new Value.Amount(Money.ofYuan(i + "000.5"), Unit.YUAN)));
        }
        return form.build();
    }
}
