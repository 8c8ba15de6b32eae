package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;
import org.qingxin.model.Project.Standing;

/**
 * One of the city's five indicators (渝府办发〔2025〕38号), from the town's own records.
 *
 * @param shares each record that it counts, in the order of their ids
 * @param basis the number of the rule set in force that asks for a share in percent, with its source; empty if none does
 */
public record Indicator(Kind kind, List<Share> shares, Optional<Parameters.Sourced> basis) {
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

        /** The number of the rule sets that asks for a share. */
        String parameter() {
            return parameter;
        }
    }

    /** What one record adds: {@code part} fulfils the indicator, of {@code whole}. */
    public record Share(Id record, long part, long whole) {
        static Share of(Id record, boolean fulfilled) {
            return new Share(record, fulfilled ? 1 : 0, 1);
        }

        public boolean isFull() {
            return part >= whole;
        }
    }

    public long part() {
        return shares.stream().mapToLong(Share::part).sum();
    }

    public long whole() {
        return shares.stream().mapToLong(Share::whole).sum();
    }

    /** The share in percent with one decimal, half up; empty of nothing. */
    public Optional<BigDecimal> rate() {
        return SettlementTotals.percent(part(), whole());
    }

    /** The share asked for, in percent. */
    public Optional<BigDecimal> target() {
        return basis.map(Parameters.Sourced::value);
    }

    /** Whether the exact share reaches the target. */
    public Optional<Boolean> isMet() {
        return target().filter(each -> whole() > 0)
                .map(least -> BigDecimal.valueOf(part())
                                .movePointRight(2)
                                .compareTo(least.multiply(BigDecimal.valueOf(whole())))
                        >= 0);
    }

    static List<Indicator> all(Ledger ledger) {
        List<Project> running = ledger.data().projects().stream()
                .filter(project -> project.status() == Project.Status.BUILDING)
                .filter(project -> ledger.happened(project.startOn()))
                .toList();
        return List.of(
                of(Kind.CLUE_ON_TIME, ledger.cases().stream().flatMap(state -> clue(state, ledger)), ledger),
                of(Kind.DEPOSIT, standing(running, p -> p.safeguards().deposit().status()), ledger),
                of(Kind.ACCOUNT, standing(running, p -> p.safeguards().account().status()), ledger),
                of(
                        Kind.REAL_NAME,
                        running.stream()
                                .flatMap(project -> last(project, ledger).stream()
                                        .map(each -> new Share(project.id(), each.realNamed(), each.onSite()))),
                        ledger),
                of(
                        Kind.ON_BEHALF,
                        running.stream()
                                .flatMap(project -> lastPaid(project, ledger).stream()
                                        .map(each ->
                                                new Share(project.id(), each.payPaidPersons(), each.payDuePersons()))),
                        ledger));
    }

    private static Indicator of(Kind kind, Stream<Share> shares, Ledger ledger) {
        return new Indicator(
                kind,
                shares.sorted(comparing(Share::record)).toList(),
                ledger.parameters().find(kind.parameter, ledger.asOf()));
    }

    private static Stream<Share> clue(CaseState state, Ledger ledger) {
        Optional<LocalDate> ended = state.nothingLeftOn();
        return ended.isPresent() || state.settleBy().isBefore(ledger.asOf())
                ? Stream.of(Share.of(
                        state.id(),
                        ended.filter(on -> !on.isAfter(state.settleBy())).isPresent()))
                : Stream.empty();
    }

    private static Stream<Share> standing(List<Project> running, Function<Project, Standing> standing) {
        return running.stream()
                .filter(project -> standing.apply(project) != Standing.EXEMPT)
                .map(project -> Share.of(project.id(), standing.apply(project) == Standing.IN_PLACE));
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
}
