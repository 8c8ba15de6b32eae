package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X46: of two rule sets the one in force on the day of the event applies, and on no other. */
class RulesOfTheDayTest {
    private static final String RULES = """
            # yaml-language-server: $schema=../../schemas/rule-set.schema.json
            id: one-day
            title: 只有一天的标准
            jurisdiction: municipal
            validFrom: %1$s
            validTo: %1$s
            parameters:
              - {code: %2$s, value: %3$s, measure: %4$s, source: 试验, certainty: proposed}
            """;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            limitation-years         | 2021-12-15 | 3     | years   | case2 | from: '2021-09', to: '2021-10' | from: '2019-09', to: '2019-10' | FILED_AFTER_LIMITATION 59 filed
            head-amount-max          | 2021-12-03 | 6000  | yuan    | case2 | of: 3 | of: 3 | UNLIKELY_PER_HEAD 40 39714.50
            publish-months           | 2021-09-30 | 4     | months  | credit/HG-X-2021-001.yaml | decidedOn: 2021-12-31 | decidedOn: 2021-09-30 | PUBLISHED_LATE 7 2021-09-30
            settle-extra-percent-max | 2021-12-27 | 10    | percent | case2 | nature: wages | nature: compensation | EXTRA_BEYOND_LIMIT 74 12000.00
            blacklist-years          | 2021-12-31 | 3     | years   | credit/HG-X-2021-002.yaml | kind: blacklist | kind: blacklist | BLACKLIST_TERM 8 2022-12-30
            """)
    void appliesOnItsOnlyDay(
            String code, String day, String value, String measure, String file, String good, String bad, String told) {
        var example = Example.town().edit(file, good, bad);
        String without = example.summary(file);
        assertThat(without).isIn("", told);
        LocalDate only = LocalDate.parse(day);
        for (LocalDate each : List.of(only.minusDays(1), only, only.plusDays(1))) {
            String rules = RULES.formatted(each, code, value, measure);
            boolean changed = each.equals(only);
            assertThat(example.with("rules/one-day.yaml", rules).summary(file))
                    .as("%s", each)
                    .isEqualTo(changed == without.isEmpty() ? told : "");
        }
    }
}
