package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.CaseEvent.Escalated;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

class ReferencesTest {
    private static final Id.Case CASE = new Id.Case("HG-2021-BH-001");

    private static Views town(String asOf) {
        return Towns.with(
                        aCase("HG-2021-BH-001")
                                .on("2021-11-25", new Registered(), verified(2, "20000"))
                                .on("2021-12-10", new Escalated(new Id.Unit("district-office")))
                                .build(),
                        hold())
                .asOf(asOf);
    }

    private static CompensationHold hold() {
        return new CompensationHold(
                new Id.Compensation("HG-B-2021-001"),
                new Id.Employer("HG-E-BH-002"),
                Optional.empty(),
                List.of(CASE),
                new Id.Unit("planning-construction"),
                LocalDate.parse("2021-12-01"),
                "拆除补偿",
                Money.ofYuan("500000"),
                Money.ofYuan("20000"),
                2,
                Optional.of(new Document(
                        Document.Kind.ARREARS_LIST,
                        Optional.empty(),
                        LocalDate.parse("2021-12-06"),
                        Optional.of(new Id.Unit("social-security")),
                        List.of(new Id.Unit("district-land-centre")),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> to(Id target, String asOf) {
        return town(asOf).references().to(target).stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void whatNamesARecordIsFoundWhereverTheNameStands() {
        assertThat(to(CASE, "2021-12-20")).containsExactly("HG-B-2021-001");
        assertThat(to(new Id.Employer("HG-E-BH-001"), "2021-12-20")).containsExactly("HG-2021-BH-001");
        assertThat(to(new Id.Unit("district-land-centre"), "2021-12-20")).containsExactly("HG-B-2021-001");
        assertThat(to(new Id.Unit("district-office"), "2021-12-20")).containsExactly("HG-2021-BH-001");
    }

    @Test
    void whatIsStillToComeNamesNothing() {
        assertThat(to(CASE, "2021-11-30")).isEmpty();
        assertThat(to(new Id.Unit("planning-construction"), "2021-12-05")).containsExactly("HG-B-2021-001");
        assertThat(to(new Id.Unit("district-land-centre"), "2021-12-05")).isEmpty();
        assertThat(to(new Id.Unit("district-office"), "2021-12-09")).isEmpty();
    }

    @Test
    void aRecordDoesNotNameItself() {
        assertThat(to(new Id.Compensation("HG-B-2021-001"), "2021-12-20")).isEmpty();
    }

    @Test
    void aCaseKnowsThePeriodsAndColumnsThatCountIt() {
        assertThat(town("2022-01-20").countedIn().of(CASE))
                .extracting(each -> each.period().no())
                .containsExactly(1, 5);
        assertThat(town("2022-01-20").countedIn().of(CASE).get(0).columns())
                .containsExactly(
                        Annex1Column.ARREARS_EMPLOYERS,
                        Annex1Column.ARREARS_WORKERS,
                        Annex1Column.ARREARS_MIGRANTS,
                        Annex1Column.ARREARS_AMOUNT,
                        Annex1Column.ARREARS_AMOUNT_MIGRANTS);
    }
}
