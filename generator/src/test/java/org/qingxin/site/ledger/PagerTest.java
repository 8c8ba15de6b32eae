package org.qingxin.site.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that a pager leaves out are seen to be left out. */
class PagerTest {
    @ParameterizedTest(name = "{1} pages, at the {0}th")
    @CsvSource({
        "1, 1, ''",
        "1, 2, [1] 2",
        "1, 5, [1] 2 3 … 5",
        "3, 5, 1 2 [3] 4 5",
        "5, 5, 1 … 3 4 [5]",
        "15, 24, 1 … 10 … 13 14 [15] 16 17 … 20 … 24",
    })
    void gapsAreMarked(int at, int pages, String shown) {
        assertThat(Pager.links(at - 1, pages, page -> "p" + page).stream()
                        .map(each -> (each.gap() ? "… " : "")
                                + (each.href().isEmpty() ? "[" + each.label() + "]" : each.label()))
                        .collect(joining(" ")))
                .isEqualTo(shown);
    }
}
