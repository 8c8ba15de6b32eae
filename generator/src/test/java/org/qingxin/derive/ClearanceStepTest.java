package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import org.junit.jupiter.api.Test;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Unfounded;

/** Each step holds the cases that came at least so far, and the money it is about. Every claim is 5 people, 50,000 元. */
class ClearanceStepTest {
    @Test
    void aCaseIsCountedInEveryStepItReached() {
        var steps = Towns.with(
                        aCase("HG-2021-BH-001")
                                .on("2021-11-18", new Registered())
                                .on("2021-11-20", new Unfounded("无欠薪事实"))
                                .build(),
                        aCase("HG-2021-BH-002")
                                .on("2021-11-18", new Registered(), verified(4, "20000"))
                                .build(),
                        aCase("HG-2021-BH-003")
                                .on("2021-11-18", new Registered(), verified(3, "30000"))
                                .on("2021-11-25", paid(1, "10000"))
                                .build(),
                        aCase("HG-2021-BH-004")
                                .on("2021-11-18", new Registered(), verified(2, "8000"))
                                .on("2021-11-25", paid(2, "8000"))
                                .build())
                .asOf("2021-12-01")
                .clearance();
        assertThat(steps)
                .extracting(each -> each.kind().code() + " " + each.cases() + " " + each.workers() + " "
                        + each.amount().yuan().toPlainString())
                .containsExactly(
                        "received 4 20 200000.00", "verified 3 9 58000.00", "paid 2 3 18000.00", "settled 1 2 8000.00");
    }

    @Test
    void nothingIsThereBeforeTheFirstClue() {
        assertThat(Towns.with().asOf("2021-12-01").clearance())
                .extracting(ClearanceStep::cases)
                .containsExactly(0, 0, 0, 0);
    }
}
