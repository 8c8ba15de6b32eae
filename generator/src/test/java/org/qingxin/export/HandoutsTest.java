package org.qingxin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingxin.form.Demo;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

/** Files beside the pages: each once, the same as by command, and only those that can be made. */
class HandoutsTest {
    private static final Words WORDS = Demo.words();
    private static final Handouts HANDOUTS = new Handouts(WORDS);
    private static final Id.Unit VILLAGE = new Id.Unit("v-baohong");

    @Test
    void eachIsThereOnceWithSomethingInIt() {
        List<Handout> all = HANDOUTS.all().toList();
        assertThat(all)
                .extracting(Handout::path)
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("(forms|ledgers|calendars|texts)/[a-z0-9-]+\\.(xlsx|csv|json|ics|txt)"));
        assertThat(all).allMatch(each -> each.content().get().length > 0).hasSizeGreaterThan(100);
    }

    @Test
    void isWhatItsCommandMakes() throws Refusal {
        Handout handout = HANDOUTS.annex1(HANDOUTS.periods().get(1), VILLAGE).orElseThrow();
        assertThat(handout.command()).isEqualTo("export annex1 --unit v-baohong --period 2");
        Request same = new Request(FileType.XLSX, Map.of(Parameter.UNIT, "v-baohong", Parameter.PERIOD, "2"));
        assertThat(handout.content().get())
                .isEqualTo(new Annex1Export().make(WORDS, same).files().get(0).content());
    }

    @Test
    void nothingIsOfferedThatCannotBeMade() {
        var running = WORDS.campaign().periods().get(HANDOUTS.periods().size());
        assertThat(HANDOUTS.annex1(running, VILLAGE)).isEmpty();
        assertThat(HANDOUTS.ofPeriod("annex1", running)).isEmpty();
        assertThat(HANDOUTS.annex1(HANDOUTS.periods().get(0), new Id.Unit("finance")))
                .isEmpty();
        assertThat(HANDOUTS.ofTown("annex4")).isEmpty();
    }

    @Test
    void aLongLedgerIsNoWorkbook() {
        LedgerForm<?> ledger = HANDOUTS.ledgers().get(0);
        assertThat(types(ledger)).contains(FileType.XLSX, FileType.CSV, FileType.JSON);
        assertThat(types(longer(ledger))).containsOnly(FileType.CSV, FileType.JSON);
    }

    private static List<FileType> types(LedgerForm<?> ledger) {
        return HANDOUTS.of(ledger).stream().map(Handout::type).toList();
    }

    private static <R> LedgerForm<R> longer(LedgerForm<R> ledger) {
        List<R> rows = IntStream.rangeClosed(0, Handouts.WORKBOOK_ROWS)
                .mapToObj(i -> ledger.rows().get(0))
                .collect(Collectors.toList());
        return new LedgerForm<>(ledger.name(), ledger.title(), ledger.key(), ledger.columns(), rows);
    }

    @Test
    void beforeTheFirstPeriodIsOverThereAreNoForms() {
        Handouts early = new Handouts(
                Demo.words("zh-CN", Optional.of(WORDS.campaign().startOn().plusDays(3))));
        assertThat(early.periods()).isEmpty();
        assertThat(early.all())
                .extracting(Handout::path)
                .contains("ledgers/cases.csv")
                .doesNotContain("forms/annex1-town-p1.xlsx");
    }
}
