package org.qingxin.derive.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Verified;

/**
 * How many people some payments of a case reached, migrant workers and others apart. Instalments pay the same people
 * again, and records do not name them: with each payment no more are reached than the case had established by then, so
 * that people found after a reopening do not raise the figures of what was paid before. A payment that precedes any
 * finding is held against the first one.
 */
public record PeoplePaid(int migrants, int others) {
    static final PeoplePaid NOBODY = new PeoplePaid(0, 0);

    static PeoplePaid of(Figures figures) {
        return new PeoplePaid(figures.migrants(), figures.workers() - figures.migrants());
    }

    /** Wages and compensation together: compensation goes to people who are owed wages too, so the greater counts. */
    public static PeoplePaid of(List<CaseLine> lines, Predicate<CaseLine> which) {
        PeoplePaid wages = of(lines, which.and(line -> nature(line) == Paid.Nature.WAGES), first(lines));
        PeoplePaid extra = of(lines, which.and(line -> nature(line) != Paid.Nature.WAGES), first(lines));
        return new PeoplePaid(Math.max(wages.migrants, extra.migrants), Math.max(wages.others, extra.others));
    }

    /** Those whom payments of that nature reached. */
    static PeoplePaid of(List<CaseLine> lines, Paid.Nature nature) {
        return of(lines, line -> nature(line) == nature, first(lines));
    }

    private static PeoplePaid of(List<CaseLine> lines, Predicate<CaseLine> which, Optional<PeoplePaid> first) {
        PeoplePaid reached = NOBODY;
        PeoplePaid established = NOBODY;
        for (CaseLine line : lines) {
            PeoplePaid named = of(line.figures().orElse(Figures.NONE));
            if (line.event() instanceof Verified) {
                established = established.plus(named);
            } else if (line.event() instanceof Paid && which.test(line)) {
                PeoplePaid sum = reached.plus(named);
                reached = established.isNobody() ? first.map(sum::atMost).orElse(sum) : sum.atMost(established);
            }
        }
        return reached;
    }

    private static Optional<PeoplePaid> first(List<CaseLine> lines) {
        return lines.stream()
                .filter(line -> line.event() instanceof Verified)
                .flatMap(line -> line.figures().stream())
                .map(PeoplePaid::of)
                .filter(each -> !each.isNobody())
                .findFirst();
    }

    private static Paid.Nature nature(CaseLine line) {
        return line.event() instanceof Paid paid ? paid.nature() : Paid.Nature.WAGES;
    }

    PeoplePaid plus(PeoplePaid more) {
        return new PeoplePaid(migrants + more.migrants, others + more.others);
    }

    PeoplePaid minus(PeoplePaid less) {
        return new PeoplePaid(migrants - less.migrants, others - less.others);
    }

    private PeoplePaid atMost(PeoplePaid bound) {
        return new PeoplePaid(Math.min(migrants, bound.migrants), Math.min(others, bound.others));
    }

    boolean isNobody() {
        return migrants == 0 && others == 0;
    }

    int workers() {
        return migrants + others;
    }

    /** The sums with these people in place of those added up. */
    public Figures with(Figures sums) {
        return new Figures(workers(), migrants, sums.amount(), sums.migrantAmount());
    }
}
