package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.derive.law.Parameters;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CreditAction;
import org.qingxin.validate.Problems;

/**
 * X42: a blacklisting runs as long as the rule set in force on the day of the decision says: three years from 2022 on
 * (人社部令第45号), one year before (人社部规〔2017〕16号). The corresponding day of the last year is taken as well, the day of
 * the decision not counted (Civil Code art. 201); an employer listed again before 2022 is left alone.
 */
final class BlacklistTerm implements TownRules.TownRule {
    private static final String YEARS = "blacklist-years";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.BLACKLIST_TERM, List.of(YEARS));
    }

    @Override
    public void check(Views views, Problems problems) {
        views.ledger().creditActions().stream()
                .filter(each -> each.kind() == CreditAction.Kind.BLACKLIST)
                .filter(each -> !isRepeated(each, views))
                .forEach(each -> views.parameters()
                        .find(YEARS, each.decidedOn())
                        .filter(years -> years.value().compareTo(BigDecimal.valueOf(100)) < 0)
                        .ifPresent(years -> check(each, years, problems)));
    }

    private static boolean isRepeated(CreditAction action, Views views) {
        return views.ledger().creditActionsOf(action.employer()).stream()
                .anyMatch(each -> each.kind() == CreditAction.Kind.BLACKLIST
                        && each.decidedOn().isBefore(action.decidedOn()));
    }

    private static void check(CreditAction action, Parameters.Sourced years, Problems problems) {
        LocalDate sameDay = action.decidedOn().plusYears(years.value().intValue());
        Optional<LocalDate> endOn = action.endOn();
        if (endOn.filter(day -> day.equals(sameDay) || day.equals(sameDay.minusDays(1)))
                .isEmpty()) {
            problems.add(
                    Code.BLACKLIST_TERM,
                    action.id(),
                    "/endOn",
                    Map.of(
                            "on", Arg.of(action.decidedOn()),
                            "years", Arg.of(years.value().intValue()),
                            "expected", Arg.of(sameDay.minusDays(1)),
                            "ruleSet", Arg.of(years.ruleSet().id().value())));
        }
    }
}
