package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.model.Annex1Column.ARREARS_AMOUNT;
import static org.qingxin.model.Annex1Column.ARREARS_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Row.CONSTRUCTION;
import static org.qingxin.model.Annex1Row.TOTAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.annex1.Annex1;
import org.qingxin.derive.annex1.Annex1Violation;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Employer;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.TownRecord;

class RollUpTest {
    private static final LocalDate FROM = LocalDate.parse("2021-11-17");
    private static final LocalDate TO = LocalDate.parse("2022-01-31");

    private static RollUp.Part town(TownRecord... records) {
        return RollUp.Part.of(Towns.with(records).asOf("2022-01-31"), FROM, TO);
    }

    private static Employer employer(String id, Optional<String> creditCode) {
        Employer plain = Towns.employer(id, Employer.Category.CONSTRUCTION);
        return new Employer(
                plain.id(),
                plain.name(),
                plain.identity(),
                creditCode,
                plain.category(),
                plain.ownership(),
                plain.roles(),
                plain.legalRepresentative(),
                plain.address(),
                plain.village(),
                plain.workers(),
                plain.status(),
                plain.note());
    }

    private static TownRecord inspected(String employer) {
        return Towns.inspection("HG-I-2021-BH-" + employer, "2021-12-01", "v-baohong", employer, 5, 5);
    }

    @Test
    void anEmployerInTwoTownsStandsInBothAndIsOneEmployer() {
        Optional<String> same = Optional.of("91500107MA60000000");
        RollUp sum = new RollUp(List.of(
                town(employer("E-1", same), inspected("E-1"), employer("E-2", Optional.empty()), inspected("E-2")),
                town(employer("E-7", same), inspected("E-7"), employer("E-2", Optional.empty()), inspected("E-2"))));
        assertThat(sum.value(TOTAL, INSPECTED_EMPLOYERS)).isEqualByComparingTo("4");
        assertThat(sum.distinct(TOTAL, INSPECTED_EMPLOYERS))
                .as("equal ids without a code are two employers")
                .isEqualTo(3);
        assertThat(sum.distinct(CONSTRUCTION, INSPECTED_EMPLOYERS)).isEqualTo(3);
        assertThat(sum.distinct(TOTAL, ARREARS_EMPLOYERS)).isZero();
    }

    @Test
    void employersThatOweAreFoundThroughTheirCases() {
        TownRecord owing = aCase("HG-2021-BH-001")
                .employer("E-1")
                .on("2021-11-20", new Registered(), verified(3, "30000"))
                .on("2021-12-01", paid(3, "30000"))
                .build();
        Employer known = employer("E-1", Optional.of("91500107MA60000000"));
        RollUp sum = new RollUp(List.of(town(known, owing), town(known, owing)));
        assertThat(sum.value(TOTAL, ARREARS_EMPLOYERS)).isEqualByComparingTo("2");
        assertThat(sum.distinct(TOTAL, ARREARS_EMPLOYERS)).isEqualTo(1);
        assertThat(sum.money(TOTAL, ARREARS_AMOUNT)).hasToString("60000.00");
    }

    @Test
    void onlyColumnsOfEmployersHaveDistinctOnes() {
        assertThatThrownBy(() -> new RollUp(List.of()).distinct(TOTAL, ARREARS_AMOUNT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each sum is added up here a second time, cell by cell, and keeps the form's identities. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSumOfTownsKeepsTheIdentities(long seed) {
        List<RollUp.Part> parts = List.of(random(seed), random(seed + 100), random(seed + 200));
        RollUp sum = new RollUp(parts);
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                BigDecimal expected = BigDecimal.ZERO;
                for (RollUp.Part each : parts) {
                    expected = expected.add(each.table().value(row, column));
                }
                assertThat(sum.value(row, column)).isEqualByComparingTo(expected);
            }
        }
        assertThat(sum.item(Investment.GOV).people())
                .isEqualTo(parts.stream()
                        .mapToInt(each -> each.table().item(Investment.GOV).people())
                        .sum());
        assertThat(Annex1.identities(sum)).noneMatch(Annex1Violation::hard);
    }

    private static RollUp.Part random(long seed) {
        return RollUp.Part.of(RandomTown.town(seed), FROM, TO);
    }
}
