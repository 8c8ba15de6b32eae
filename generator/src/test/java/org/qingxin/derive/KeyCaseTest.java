package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.LookBack;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.SpecialReport;

class KeyCaseTest {
    private static CaseBuilder registered(String id, String day) {
        return aCase(id).key().on(day, new Registered(), verified(2, "20000"));
    }

    private static List<KeyCase> keyCases(String asOf, CaseBuilder... cases) {
        Towns town = Towns.with();
        for (CaseBuilder each : cases) {
            town.and(each.build());
        }
        return town.asOf(asOf).keyCases();
    }

    @Test
    void owesAReportForEachWeekInWhichItIsOpen() {
        KeyCase key = keyCases(
                        "2022-01-05", registered("HG-2021-BH-001", "2021-12-09").on("2021-12-15", new SpecialReport()))
                .get(0);
        assertThat(key.reports())
                .extracting(each -> each.due() + " " + each.state())
                .containsExactly(
                        "2021-12-15 DONE_ON_TIME", "2021-12-22 OVERDUE", "2021-12-29 OVERDUE", "2022-01-05 DUE");
        assertThat(key.report(LocalDate.parse("2021-12-22")))
                .map(Deadline::daysLate)
                .contains(14L);
        assertThat(key.report(LocalDate.parse("2021-12-08"))).isEmpty();
        assertThat(key.overdue()).isEqualTo(2);
    }

    @Test
    void isLookedAtAgainOnceItIsClosed() {
        CaseBuilder settled = registered("HG-2021-BH-001", "2021-11-25")
                .on("2021-11-30", paid(2, "20000"), closed(Basis.SETTLED, "2021-11-30"));
        KeyCase key = keyCases("2022-01-20", settled).get(0);
        assertThat(key.reports()).isEmpty();
        assertThat(key.lookBack()).map(Deadline::state).contains(Deadline.State.OVERDUE);
        assertThat(key.overdue()).isEqualTo(1);
        settled.on("2022-01-10", new LookBack(LookBack.Result.OK));
        assertThat(keyCases("2022-01-20", settled).get(0).overdue()).isZero();
    }

    @Test
    void whatIsMostBehindComesFirstAndOtherCasesAreLeftOut() {
        assertThat(keyCases(
                        "2022-01-05",
                        registered("HG-2021-BH-001", "2021-12-29"),
                        aCase("HG-2021-BH-002").on("2021-11-18", new Registered(), verified(2, "20000")),
                        registered("HG-2021-BH-003", "2021-12-09")))
                .extracting(each -> each.state().id().value())
                .containsExactly("HG-2021-BH-003", "HG-2021-BH-001");
    }
}
