package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.qingxin.model.Coded;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;
import org.qingxin.model.Project.Standing;

/**
 * One of the city's five indicators (渝府办发〔2025〕38号), from the town's own records.
 *
 * @param part what fulfils it, {@code whole} what it is a part of
 * @param target share asked for in percent, where a rule set in force gives one
 */
public record Indicator(Kind kind, long part, long whole, Optional<BigDecimal> target) {
    public enum Kind implements Coded {
        /** Cases settled or ended by their settle-by date, of those whose date has come or that are over. */
        CLUE_ON_TIME("clue-on-time-rate"),
        /** Running projects with the deposit in place, of those not exempt. */
        DEPOSIT("deposit-rate"),
        /** Running projects with a wage account, of those not exempt. */
        ACCOUNT("account-rate"),
        /** Workers registered by real name, of those on site in the last month entered. */
        REAL_NAME("real-name-rate"),
        /** People paid on behalf, of those due, in the last month entered with a payment. */
        ON_BEHALF("on-behalf-rate");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }
    }

    /** The share in percent with one decimal, half up; empty of nothing. */
    public Optional<BigDecimal> rate() {
        return SettlementTotals.percent(part, whole);
    }

    /** Whether the exact share reaches the target. */
    public Optional<Boolean> isMet() {
        return target.filter(each -> whole > 0)
                .map(least ->
                        BigDecimal.valueOf(part).movePointRight(2).compareTo(least.multiply(BigDecimal.valueOf(whole)))
                                >= 0);
    }

    static List<Indicator> all(Ledger ledger) {
        List<Project> running = ledger.data().projects().stream()
                .filter(project -> project.status() == Project.Status.BUILDING)
                .filter(project -> ledger.happened(project.startOn()))
                .toList();
        List<Month> months = running.stream()
                .flatMap(project -> last(project, ledger).stream())
                .toList();
        List<Month> paid = running.stream()
                .flatMap(project -> lastPaid(project, ledger).stream())
                .toList();
        return List.of(
                clues(ledger),
                standing(
                        Kind.DEPOSIT,
                        running.stream()
                                .map(p -> p.safeguards().deposit().status())
                                .toList(),
                        ledger),
                standing(
                        Kind.ACCOUNT,
                        running.stream()
                                .map(p -> p.safeguards().account().status())
                                .toList(),
                        ledger),
                of(Kind.REAL_NAME, sum(months, Month::realNamed), sum(months, Month::onSite), ledger),
                of(Kind.ON_BEHALF, sum(paid, Month::payPaidPersons), sum(paid, Month::payDuePersons), ledger));
    }

    private static Indicator of(Kind kind, long part, long whole, Ledger ledger) {
        Optional<BigDecimal> target =
                ledger.parameters().find(kind.parameter, ledger.asOf()).map(Parameters.Sourced::value);
        return new Indicator(kind, part, whole, target);
    }

    private static Indicator clues(Ledger ledger) {
        long whole = 0;
        long inTime = 0;
        for (CaseState state : ledger.cases()) {
            boolean ended = CaseDeadlines.settledOn(state).isPresent();
            if (ended || state.settleBy().isBefore(ledger.asOf())) {
                whole++;
                inTime += CaseDeadlines.settledOn(state)
                                .filter(on -> !on.isAfter(state.settleBy()))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return of(Kind.CLUE_ON_TIME, inTime, whole, ledger);
    }

    private static Indicator standing(Kind kind, List<Standing> standings, Ledger ledger) {
        long asked = standings.stream().filter(each -> each != Standing.EXEMPT).count();
        long inPlace =
                standings.stream().filter(each -> each == Standing.IN_PLACE).count();
        return of(kind, inPlace, asked, ledger);
    }

    private static Optional<Month> last(Project project, Ledger ledger) {
        return project.months().stream()
                .filter(each -> ledger.happened(YearMonth.parse(each.month()).atEndOfMonth()))
                .max(comparing(Month::month));
    }

    private static Optional<Month> lastPaid(Project project, Ledger ledger) {
        return project.months().stream()
                .filter(each -> each.payPaidOn().filter(ledger::happened).isPresent())
                .max(comparing(Month::month));
    }

    private static long sum(List<Month> months, ToIntFunction<Month> people) {
        return months.stream().mapToLong(people::applyAsInt).sum();
    }
}
