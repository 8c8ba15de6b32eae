package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

class Annex1CheckSheetTest {
    private static final Words WORDS = Demo.words();

    private static Period period(int no) {
        return WORDS.views().period(no).orElseThrow();
    }

    /** The lines of the table, each as its texts. */
    private static List<List<String>> lines(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.isEmpty() && row.get(0).is(Style.Role.LABEL))
                .map(row -> row.stream().map(each -> each.value().written()).toList())
                .toList();
    }

    @Test
    void isAsFoundGood() throws IOException {
        Words words = Demo.tiny("zh-CN");
        List<Unit> filers = words.views().annex1().filers().stream()
                .flatMap(each -> words.data().unit(each).stream())
                .toList();
        SheetText.assertAsFoundGood(
                "annex1-check",
                new Annex1CheckSheet(words).of(words.views().period(1).orElseThrow(), filers));
    }

    @Test
    void eachCellThatDiffersHasALineAndAUnitWithoutOneHasOne() {
        for (int no = 1; no <= 3; no++) {
            for (Id.Unit id : WORDS.views().annex1().filers()) {
                Unit unit = WORDS.data().unit(id).orElseThrow();
                Optional<Reconciliation> found =
                        WORDS.views().submissions().submitted(id, no).flatMap(WORDS.views()::reconcile);
                long differing = found.map(each -> each.differences().size()
                                + each.items().stream()
                                        .filter(item -> !item.isSame())
                                        .count())
                        .orElse(0L);
                List<List<String>> lines = lines(new Annex1CheckSheet(WORDS).of(period(no), List.of(unit)));
                assertThat(lines).as(no + " " + unit.name()).hasSize((int) Math.max(1, differing));
                assertThat(lines).allMatch(line -> line.get(0).equals(unit.name()));
            }
        }
    }

    @Test
    void aUnitThatHasNotFiledIsNamed() {
        Unit missing = WORDS.views().annex1().filers().stream()
                .filter(each -> WORDS.views().submissions().submitted(each, 3).isEmpty())
                .flatMap(each -> WORDS.data().unit(each).stream())
                .findFirst()
                .orElseThrow();
        assertThat(lines(new Annex1CheckSheet(WORDS).of(period(3), List.of(missing))))
                .hasSize(1)
                .allMatch(line -> line.get(1).startsWith("未报") || line.get(1).startsWith("退回"));
    }
}
