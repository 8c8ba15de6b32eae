package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.SafeguardLedger.Row;
import org.qingxin.wording.Words;

/** The ledger of one deposit and three systems on paper: the lines of the site's, with what stands behind each. */
class SafeguardSheetTest {
    private static final Words WORDS = Demo.words();

    private static Sheet sheet(Words words) {
        return new SafeguardSheet(words).of("一金三制工作台账", words.views().safeguards());
    }

    private static String at(Sheet sheet, String key) {
        return sheet.at(key).orElseThrow().value().written();
    }

    private static List<Row> byId(Words words) {
        return words.views().safeguards().rows().stream()
                .sorted((a, b) -> a.project().id().compareTo(b.project().id()))
                .toList();
    }

    @Test
    void isAsFoundGood() throws IOException {
        SheetText.assertAsFoundGood("safeguards", sheet(Demo.tiny("zh-CN")));
    }

    @Test
    void eachCellBeginsWithHowFarItIsInPlace() {
        Sheet sheet = sheet(WORDS);
        List<Row> rows = byId(WORDS);
        for (int i = 0; i < rows.size(); i++) {
            for (Item item : Item.values()) {
                String level = WORDS.labels().of(rows.get(i).cell(item).level());
                assertThat(at(sheet, i + 1 + "." + item.code()).split("\n")[0])
                        .as(rows.get(i).project().id() + " " + item)
                        .isEqualTo(level);
            }
        }
    }

    @Test
    void whatIsNotWhollyInPlaceIsNamedAmongTheProblems() {
        Sheet sheet = sheet(WORDS);
        List<Row> rows = byId(WORDS);
        int problems = 0;
        for (int i = 0; i < rows.size(); i++) {
            String told = at(sheet, i + 1 + ".problems");
            for (Item item : Item.values()) {
                Level level = rows.get(i).cell(item).level();
                boolean lacking = level == Level.NO || level == Level.PART;
                problems += lacking ? 1 : 0;
                assertThat(told.contains(WORDS.labels().of(item) + "："))
                        .as(rows.get(i).project().id() + " " + item)
                        .isEqualTo(lacking);
            }
        }
        assertThat(problems).isPositive();
    }

    @Test
    void theLastLineIsThatOfTheLedger() {
        Sheet sheet = sheet(WORDS);
        for (SafeguardLedger.Total each : WORDS.views().safeguards().totals()) {
            assertThat(at(sheet, "total." + each.item().code())).isEqualTo(each.yes() + " / " + each.asked());
        }
    }

    @Test
    void ofWhatWasPaidLaterItSaysNothingPaid() {
        Words before = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 12, 1)));
        Sheet sheet = sheet(before);
        String month = before.views().safeguards().months().stream()
                .reduce((a, b) -> b)
                .orElseThrow();
        List<Row> rows = byId(before);
        int unpaid = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean later = rows.get(i).project().months().stream()
                    .filter(each -> each.month().equals(month))
                    .flatMap(each -> each.labourPaidOn().stream())
                    .anyMatch(each -> each.isAfter(before.asOf()));
            unpaid += later ? 1 : 0;
            if (later) {
                assertThat(at(sheet, i + 1 + ".labour")).contains(month, "已拨 0.00 元");
            }
        }
        assertThat(unpaid).isPositive();
    }

    @Test
    void isMadeForA3AndRepeatsItsHeadings() {
        Sheet sheet = sheet(WORDS);
        assertThat(sheet.page()).isEqualTo(Page.landscape(Page.Paper.A3));
        assertThat(sheet.repeated()).contains(new Sheet.Band(2, 3));
        assertThat(sheet.scale()).isGreaterThan(0.7);
        assertThat(sheet.headingsOf(sheet.at("1.account").orElseThrow()))
                .extracting(each -> each.value().written())
                .contains("三制", "工资专户");
    }
}
