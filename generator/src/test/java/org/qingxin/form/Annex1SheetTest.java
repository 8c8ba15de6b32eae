package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.PeriodReport;
import org.qingxin.wording.Words;

class Annex1SheetTest {
    private static final Words WORDS = Demo.words();

    private static Sheet town(Words words, int no) {
        Period period = words.views().period(no).orElseThrow();
        Annex1Table table = words.views().annex1().period(new Annex1Scope.Town(), period);
        return new Annex1Sheet(words)
                .of(Filling.of("含谷镇", period.from(), period.to(), Optional.of(table), Optional.empty()));
    }

    private static Sheet blank() {
        Period period = WORDS.views().period(1).orElseThrow();
        return new Annex1Sheet(WORDS)
                .of(Filling.of("宝洪村", period.from(), period.to(), Optional.empty(), Optional.empty()));
    }

    @Test
    void isAsFoundGood() throws IOException {
        SheetText.assertAsFoundGood("annex1", town(Demo.tiny("zh-CN"), 1));
        SheetText.assertAsFoundGood("annex1-en", town(Demo.tiny("en"), 1));
    }

    @Test
    void hasFiveRowsOfTwentyFiguresEachUnderItsKey() {
        Set<String> wanted = Stream.of(Annex1Row.values())
                .flatMap(row -> Stream.of(Annex1Column.values()).map(column -> Annex1Sheet.key(row, column)))
                .collect(Collectors.toSet());
        Set<String> others = Set.of("unit", "from", "to", "filled-on", "other-items", "head", "preparer", "phone");
        assertThat(wanted).hasSize(100);
        for (Sheet sheet : new Sheet[] {town(WORDS, 1), blank()}) {
            assertThat(sheet.byKey())
                    .containsKeys(wanted.toArray(String[]::new))
                    .containsKeys(others.toArray(String[]::new));
            assertThat(sheet.byKey()).hasSize(108);
        }
    }

    @Test
    void figuresAreThoseOfTheRecordsToTheFen() {
        for (Period period : WORDS.views().submissions().periods()) {
            Annex1Table table = WORDS.views().annex1().period(new Annex1Scope.Town(), period);
            Sheet sheet = town(WORDS, period.no());
            for (Annex1Row row : Annex1Row.values()) {
                for (Annex1Column column : Annex1Column.values()) {
                    Value value =
                            sheet.at(Annex1Sheet.key(row, column)).orElseThrow().value();
                    if (value instanceof Value.Amount amount) {
                        assertThat(amount.money().yuan()).isEqualByComparingTo(table.value(row, column));
                    } else {
                        assertThat(value)
                                .isEqualTo(
                                        new Value.Count(table.value(row, column).longValueExact()));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            total.inspected-employers                | 检查用人单位情况 / 用人单位户数（户） / 1 / 合计 / 1
            construction.arrears-amount-migrants     | 拖欠工资情况 / 涉及金额（万元） / 农民工 / 9 / 建筑企业 / 2
            manufacturing.recovered-workers          | 处理情况 / 追发工资及赔偿金人数（人） / 合计 / 12 / 加工制造企业 / 3
            tutoring.administrative-penalties        | 行政处理处罚 / 行政处罚决定（件） / 18 / 校外培训机构 / 4
            other.filed-by-police                    | 涉嫌犯罪案件 / 公安机关立案（件） / 20 / 其它用人单位 / 5
            """)
    void eachFigureStandsUnderItsHeadings(String key, String headings) {
        Sheet sheet = blank();
        Cell figure = sheet.at(key).orElseThrow();
        assertThat(sheet.headingsOf(figure).stream()
                        .map(each -> each.value().written().replace("\n", ""))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(headings);
    }

    @Test
    void aUnitsReportIsShownAsFiledWithItsSignersAndDay() {
        PeriodReport report = WORDS.data().reports().stream()
                .filter(each -> each.period() == 1 && !each.zero())
                .findFirst()
                .orElseThrow();
        Period period = WORDS.views().period(1).orElseThrow();
        Sheet sheet = new Annex1Sheet(WORDS)
                .of(Filling.of(
                        WORDS.unitName(report.unit()),
                        period.from(),
                        period.to(),
                        Optional.of(new ReportedTable(report)),
                        Optional.of(report)));
        assertThat(sheet.at("head"))
                .map(each -> each.value().written())
                .contains(report.signers().head());
        assertThat(sheet.at("preparer"))
                .map(each -> each.value().written())
                .contains(report.signers().preparer());
        assertThat(sheet.at("filled-on")).map(Cell::value).contains(new Value.Day(report.filledOn(), true));
    }

    @Test
    void aFormToBeFilledInByHandHasRoomInsteadOfFigures() {
        assertThat(blank().at("construction.arrears-amount")).map(Cell::value).contains(new Value.Blank());
        assertThat(blank().at("other-items"))
                .map(each -> each.value().written().replace("　", ""))
                .contains("其它情况：1.检查政府投资工程项目共  个，查实存在欠薪项目  个（拖欠工资  万元，涉及  人）；"
                        + "2.检查政府与社会资本合作项目共  个，查实存在欠薪项目  个（拖欠工资  万元，涉及  人）；"
                        + "3.检查国企项目共  个，查实存在欠薪项目  个（拖欠工资  万元，涉及  人）；"
                        + "4.公布欠薪严重违法单位  户，列入欠薪“黑名单”  件。");
    }

    @Test
    void canBeReadOnA3() {
        assertThat(town(WORDS, 1).page()).isEqualTo(Page.landscape(Page.Paper.A3));
        assertThat(town(WORDS, 1).scale()).isGreaterThan(0.9);
    }
}
