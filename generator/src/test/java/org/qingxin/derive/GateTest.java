package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

class GateTest {
    private static Optional<Document> paper(Document.Kind kind, String on) {
        return Optional.of(new Document(
                kind, Optional.empty(), LocalDate.parse(on), Optional.empty(), List.of(), Optional.empty()));
    }

    private static CompensationHold hold(String noticeOn, String paid, Optional<String> releasedOn) {
        return new CompensationHold(
                new Id.Compensation("HG-B-2021-001"),
                new Id.Employer("HG-E-BH-001"),
                Optional.empty(),
                List.of(new Id.Case("HG-2021-BH-001")),
                new Id.Unit("planning-construction"),
                LocalDate.parse("2021-12-01"),
                "拆除补偿",
                Money.ofYuan("500000"),
                Money.ofYuan("20000"),
                2,
                paper(Document.Kind.ARREARS_LIST, "2021-12-02"),
                paper(Document.Kind.MEDIATION, "2021-12-03"),
                paper(Document.Kind.PAY_ON_BEHALF_NOTICE, noticeOn),
                Optional.of(new CompensationHold.Payment(
                        LocalDate.parse("2021-12-10"), new Id.Unit("finance"), Money.ofYuan(paid), 2)),
                paper(Document.Kind.FEEDBACK, "2021-12-13"),
                releasedOn.map(LocalDate::parse),
                Optional.empty());
    }

    private static Gate gate(CompensationHold hold, String asOf) {
        return Towns.with(
                        hold,
                        aCase("HG-2021-BH-001")
                                .on("2021-11-25", new Registered(), verified(2, "20000"))
                                .on("2021-12-10", paid(2, "20000"))
                                .build())
                .asOf(asOf)
                .gates()
                .get(0);
    }

    @ParameterizedTest(name = "{0}: {1}, next {2}, may be released: {3}")
    @CsvSource({
        "2021-12-01, HELD, LIST, false",
        "2021-12-09, HELD, PAID, false",
        "2021-12-10, PAID, FEEDBACK, false",
        "2021-12-13, PAID, RELEASED, true",
    })
    void opensStepByStep(String asOf, Gate.State state, Gate.Kind next, boolean mayRelease) {
        Gate gate = gate(hold("2021-12-06", "20000", Optional.of("2021-12-20")), asOf);
        assertThat(gate.state()).isEqualTo(state);
        assertThat(gate.next()).contains(next);
        assertThat(gate.mayRelease()).isEqualTo(mayRelease);
        assertThat(gate.faults()).isEmpty();
    }

    @Test
    void isReleasedInOrder() {
        Gate gate = gate(hold("2021-12-06", "20000", Optional.of("2021-12-20")), "2021-12-20");
        assertThat(gate.state()).isEqualTo(Gate.State.RELEASED);
        assertThat(gate.next()).isEmpty();
        assertThat(gate.faults()).isEmpty();
    }

    @Test
    void showsWhatStandsAgainstTheOrderOfThings() {
        assertThat(gate(hold("2021-12-11", "20000", Optional.empty()), "2021-12-20")
                        .faults())
                .containsExactly(Gate.Fault.OUT_OF_ORDER);
        assertThat(gate(hold("2021-12-06", "19999", Optional.of("2021-12-20")), "2021-12-20")
                        .faults())
                .containsExactly(Gate.Fault.PAID_TOO_LITTLE, Gate.Fault.RELEASED_WHILE_OWING);
    }

    /** Step, whose move it is, since when, by when, when it was taken, working days. */
    @Test
    void tellsWhoTookOrHasToTakeEachStepAndHowLongItTook() {
        assertThat(gate(hold("2021-12-06", "20000", Optional.empty()), "2021-12-09")
                        .steps())
                .extracting(each -> String.join(
                        " ",
                        each.kind().code(),
                        each.owner().value(),
                        each.since().map(LocalDate::toString).orElse("-"),
                        each.due().map(LocalDate::toString).orElse("-"),
                        each.on().map(LocalDate::toString).orElse("-"),
                        String.valueOf(each.workingDays())))
                .containsExactly(
                        "list planning-construction 2021-12-01 - 2021-12-02 1",
                        "mediation office 2021-12-02 - 2021-12-03 1",
                        "notice office 2021-12-03 - 2021-12-06 1",
                        "paid finance 2021-12-06 2022-01-31 - 3",
                        "feedback finance - - - 0",
                        "released planning-construction - - - 0");
    }

    @Test
    void feedbackHasItsTermInWorkingDays() {
        Gate gate = gate(hold("2021-12-06", "20000", Optional.empty()), "2021-12-11");
        assertThat(gate.pending()).map(Gate.Step::kind).contains(Gate.Kind.FEEDBACK);
        assertThat(gate.pending().flatMap(Gate.Step::due)).contains(LocalDate.parse("2021-12-17"));
    }
}
