package org.qingxin.derive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.RandomTown;
import org.qingxin.derive.Towns;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Stage;

/** What holds for every timeline and every day of it. */
class CaseFoldPropertiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDayOfEveryCaseIsConsistent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            ArrearsCase arrearsCase = RandomTown.randomCase(random, i);
            CaseFolder folder = new CaseFolder(Towns.with().data(), RandomTown.campaign(), RandomTown.LAST);
            CaseState whole = folder.fold(arrearsCase).orElseThrow();
            long paidBefore = 0;
            boolean closedBefore = false;
            for (LocalDate day = whole.openedOn(); !day.isAfter(RandomTown.LAST); day = day.plusDays(1)) {
                CaseState state = new CaseFolder(Towns.with().data(), RandomTown.campaign(), day)
                        .fold(arrearsCase)
                        .orElseThrow();
                consistent(state, whole);
                assertThat(state.paid().amount().fen()).isGreaterThanOrEqualTo(paidBefore);
                boolean reopened = state.lines().stream()
                        .anyMatch(line -> line.on().equals(state.asOf())
                                && line.event().stage().equals(Optional.of(Stage.REOPENED)));
                assertThat(closedBefore && state.isOpen()).isEqualTo(closedBefore && reopened && state.isOpen());
                paidBefore = state.paid().amount().fen();
                closedBefore = !state.isOpen();
            }
        }
    }

    private static void consistent(CaseState state, CaseState whole) {
        long owed = state.verified().amount().fen() - state.paid().amount().fen();
        assertThat(state.outstanding().fen()).isEqualTo(Math.max(0, owed));
        assertThat(state.settlement() == Settlement.SETTLED)
                .isEqualTo(state.verified().amount().isPositive() && owed <= 0);
        assertThat(state.arrears().settledOn().isPresent()).isEqualTo(state.settlement() == Settlement.SETTLED);
        assertThat(state.outstandingWorkers() == 0)
                .isEqualTo(state.outstanding().isZero());
        assertThat(state.paid().workers()).isLessThanOrEqualTo(state.verified().workers());
        assertThat(state.entries())
                .isEqualTo(whole.entries().subList(0, state.entries().size()));
        assertThat(state.entries()).allMatch(entry -> !entry.on().isAfter(state.asOf()));
        assertThat(state.openOn(state.asOf())).isEqualTo(state.isOpen());
    }
}
