package org.qingxin.derive.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.qingxin.model.RuleSet.Jurisdiction.MUNICIPAL;
import static org.qingxin.model.RuleSet.Jurisdiction.NATIONAL;
import static org.qingxin.model.RuleSet.Jurisdiction.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Towns;
import org.qingxin.model.RuleSet;

class ParametersTest {
    private static final List<RuleSet> SETS = List.of(
            Towns.ruleSet("national", NATIONAL, "2013-01-23", Map.of("crime-amount", "30000", "a", "1")),
            Towns.ruleSet("chongqing", MUNICIPAL, "2014-01-01", Map.of("crime-amount", "60000", "a", "2")),
            Towns.ruleSet("town", TOWN, "2021-11-17", Map.of("a", "3")),
            Towns.ruleSet("b-17", NATIONAL, "2017-01-01", Optional.of("2021-12-31"), Map.of("blacklist-years", "1")),
            Towns.ruleSet("b-22", NATIONAL, "2022-01-01", Map.of("blacklist-years", "3")));
    private static final Parameters NUMBERS = Parameters.of(SETS);

    @ParameterizedTest
    @CsvSource({
        "crime-amount, 2013-06-01, 30000",
        "crime-amount, 2021-12-01, 60000",
        "a, 2021-11-16, 2",
        "a, 2021-11-17, 3",
        "blacklist-years, 2021-12-31, 1",
        "blacklist-years, 2022-01-01, 3",
    })
    void theTownOutranksTheCityAndThatTheNationOnTheDayAsked(String code, LocalDate day, int value) {
        assertThat(NUMBERS.wholeOn(code, day)).isEqualTo(value);
    }

    @Test
    void aDayBeforeAllRuleSetsIsAnsweredByTheFirst() {
        assertThat(NUMBERS.wholeOn("crime-amount", LocalDate.parse("2012-01-01")))
                .isEqualTo(30000);
        assertThat(NUMBERS.find("crime-amount", LocalDate.parse("2012-01-01"))).isEmpty();
    }

    @Test
    void aMissingNumberIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NUMBERS.on("no-such", LocalDate.parse("2022-01-20")))
                .withMessageContaining("no-such");
    }

    @Test
    void theSourceIsTold() {
        assertThat(NUMBERS.used("a", LocalDate.parse("2022-01-20")).ruleSet().value())
                .isEqualTo("town");
    }

    @ParameterizedTest
    @CsvSource({
        "national, 2021-12-01, OUTRANKED",
        "chongqing, 2013-12-31, NOT_YET",
        "chongqing, 2021-11-16, APPLIES",
        "chongqing, 2021-11-17, OUTRANKED",
        "town, 2021-11-17, APPLIES",
    })
    void eachRuleSetIsToldWhetherItsNumberApplies(String ruleSet, LocalDate day, ParameterStanding standing) {
        assertThat(standing(ruleSet, "a", day)).isEqualTo(standing);
    }

    @Test
    void aNumberEndsWithItsRuleSet() {
        assertThat(standing("b-17", "blacklist-years", LocalDate.parse("2021-12-31")))
                .isEqualTo(ParameterStanding.APPLIES);
        assertThat(standing("b-17", "blacklist-years", LocalDate.parse("2022-01-01")))
                .isEqualTo(ParameterStanding.ENDED);
    }

    private static ParameterStanding standing(String ruleSet, String code, LocalDate day) {
        RuleSet set = SETS.stream()
                .filter(each -> each.id().value().equals(ruleSet))
                .findFirst()
                .orElseThrow();
        RuleSet.Parameter parameter = set.parameters().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return NUMBERS.standing(set, parameter, day);
    }
}
