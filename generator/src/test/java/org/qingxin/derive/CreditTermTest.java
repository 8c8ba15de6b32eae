package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Id;

class CreditTermTest {
    private static CreditAction action(
            String id, CreditAction.Kind kind, String publishedOn, Optional<String> endOn, Optional<String> removedOn) {
        return new CreditAction(
                new Id.Credit(id),
                kind,
                new Id.Employer("HG-E-BH-001"),
                Optional.empty(),
                new Id.Unit("office"),
                LocalDate.parse("2022-01-10"),
                Optional.of(LocalDate.parse(publishedOn)),
                endOn.map(LocalDate::parse),
                removedOn.map(LocalDate::parse),
                "依据",
                "事实");
    }

    private static CreditTerm term(CreditAction action, String asOf) {
        return Towns.with(action).asOf(asOf).creditTerms().get(0);
    }

    @ParameterizedTest(name = "{0}: {1}, {2} days left")
    @CsvSource({
        "2022-01-10, IN_FORCE, 1096",
        "2025-01-08, IN_FORCE, 2",
        "2025-01-09, IN_FORCE, 1",
        "2025-01-10, ENDED, -",
    })
    void aBlacklistEntryRunsThroughItsLastDay(String asOf, CreditTerm.State state, String left) {
        CreditTerm term = term(
                action(
                        "HG-X-2022-001",
                        CreditAction.Kind.BLACKLIST,
                        "2022-01-12",
                        Optional.of("2025-01-09"),
                        Optional.empty()),
                asOf);
        assertThat(term.state()).isEqualTo(state);
        assertThat(term.daysLeft().map(String::valueOf).orElse("-")).isEqualTo(left);
    }

    @Test
    void removalEndsItEarly() {
        CreditAction removed = action(
                "HG-X-2022-001",
                CreditAction.Kind.BLACKLIST,
                "2022-01-12",
                Optional.of("2025-01-09"),
                Optional.of("2022-08-01"));
        assertThat(term(removed, "2022-07-31").state()).isEqualTo(CreditTerm.State.IN_FORCE);
        assertThat(term(removed, "2022-08-01").state()).isEqualTo(CreditTerm.State.REMOVED);
        assertThat(term(removed, "2022-08-01").daysLeft()).isEmpty();
    }

    @Test
    void aPublicationHasNoTerm() {
        CreditAction published = action(
                "HG-X-2022-001", CreditAction.Kind.PUBLICATION, "2022-01-12", Optional.empty(), Optional.empty());
        assertThat(term(published, "2022-01-11").state()).isEqualTo(CreditTerm.State.DECIDED);
        assertThat(term(published, "2022-01-12").state()).isEqualTo(CreditTerm.State.PUBLISHED);
        assertThat(term(published, "2022-01-12").daysLeft()).isEmpty();
    }
}
