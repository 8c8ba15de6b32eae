package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Money;
import org.qingxin.wording.Words;

/** The list of enterprises in arrears: who still owes, whom and how much, to the fen. */
class ArrearsListSheetTest {
    private static final Words WORDS = Demo.words();

    private static Gate gate(Words words, String id) {
        return words.views().gates().stream()
                .filter(each -> each.hold().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Value at(Sheet sheet, String key) {
        return sheet.at(key).orElseThrow().value();
    }

    @Test
    void isAsFoundGood() throws IOException {
        SheetText.assertAsFoundGood("arrears-list", new ArrearsListSheet(Demo.tiny("zh-CN")).ofTown());
    }

    @Test
    void theTownsListAddsUpToWhatTheOverviewSays() {
        Sheet sheet = new ArrearsListSheet(WORDS).ofTown();
        Money outstanding = WORDS.views().settlement().outstanding();
        assertThat(outstanding.isPositive()).isTrue();
        assertThat(at(sheet, "total.outstanding")).isEqualTo(new Value.Amount(outstanding, Value.Amount.Unit.YUAN));
    }

    @Test
    void everyCaseThatOwesHasALineAndNoOther() {
        List<String> owing = WORDS.views().cases().stream()
                .filter(CaseState::isUnsettled)
                .map(each -> each.id().value())
                .toList();
        Sheet sheet = new ArrearsListSheet(WORDS).ofTown();
        assertThat(sheet.byKey().entrySet().stream()
                        .filter(each -> each.getKey().endsWith(".case"))
                        .map(each -> each.getValue().value().written()))
                .containsExactlyInAnyOrderElementsOf(owing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit              | 规建办
            no                | 含谷规建明细〔2021〕6号（2021-12-03）
            1.case            | HG-2021-HH-002
            2.case            | HG-2021-HX-003
            total.workers     | 22
            total.owed        | 172,572.00
            total.paid        | 172,572.00
            total.outstanding | 0.00
            """)
    void ofAHeldCompensationItListsTheCasesToBePaidFirst(String key, String written) {
        Sheet sheet = new ArrearsListSheet(WORDS).of(gate(WORDS, "HG-B-2021-001"));
        assertThat(at(sheet, key).written()).isEqualTo(written);
    }

    @Test
    void onTheDayOfThePaperNothingOfWhatCameLaterIsPaid() {
        Words then = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 12, 3)));
        Sheet sheet = new ArrearsListSheet(then).of(gate(then, "HG-B-2021-001"));
        assertThat(at(sheet, "total.outstanding").written()).isEqualTo("172,572.00");

        Words before = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 12, 2)));
        assertThat(at(new ArrearsListSheet(before).of(gate(before, "HG-B-2021-001")), "no"))
                .as("a paper that is not written yet has no number")
                .isEqualTo(new Value.Blank());
    }
}
