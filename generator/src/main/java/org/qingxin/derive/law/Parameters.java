package org.qingxin.derive.law;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.RuleSet;

/**
 * The numbers that law and town set, by code and day. On a day on which several rule sets give a number, the town's
 * outranks the municipal one and that the national one; within a jurisdiction the later in force outranks the earlier.
 */
public final class Parameters {
    /** Every number that views and rules ask for. A town's rule sets must give each of them. */
    public static final List<String> NEEDED = List.of(
            "accept-working-days",
            "account-cost",
            "account-days",
            "account-months",
            "blacklist-years",
            "contract-rate",
            "crime-amount",
            "crime-single-amount",
            "crime-single-months",
            "crime-workers",
            "deposit-ratio-min",
            "enforce-demand-days",
            "enforce-window-months",
            "escalate-days",
            "feedback-working-days",
            "guarantee-days",
            "head-amount-max",
            "head-amount-min",
            "incident-persons",
            "inspection-gap-days",
            "investigate-working-days",
            "key-amount",
            "key-workers",
            "labour-cost-gap-days",
            "labour-cost-months",
            "limitation-years",
            "look-back-days",
            "mediation-days",
            "odd-date-days",
            "on-behalf-rate",
            "project-end-days",
            "publish-months",
            "real-name-rate",
            "repeat-cases",
            "settle-extra-percent-max",
            "stale-days",
            "suit-months",
            "transfer-working-days",
            "warn-unpaid-days");

    private static final Comparator<Sourced> BY_RANK = comparing(
                    (Sourced s) -> s.ruleSet().jurisdiction(), reverseOrder())
            .thenComparing(s -> s.ruleSet().validFrom(), reverseOrder())
            .thenComparing(s -> s.ruleSet().id());

    private final Map<String, List<Sourced>> byCode;

    /** A number and the rule set that gives it. */
    public record Sourced(RuleSet ruleSet, RuleSet.Parameter parameter) {
        public BigDecimal value() {
            return parameter.value();
        }
    }

    /**
     * A number as it was used for an answer.
     *
     * @param source where it is laid down
     */
    public record Used(
            String code, BigDecimal value, RuleSet.Parameter.Measure measure, String source, Id.RuleSet ruleSet) {}

    private Parameters(Map<String, List<Sourced>> byCode) {
        this.byCode = byCode;
    }

    public static Parameters of(List<RuleSet> ruleSets) {
        Map<String, List<Sourced>> byCode = new HashMap<>();
        for (RuleSet set : ruleSets) {
            for (RuleSet.Parameter each : set.parameters()) {
                byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(new Sourced(set, each));
            }
        }
        byCode.values().forEach(found -> found.sort(BY_RANK));
        return new Parameters(byCode);
    }

    /** Those of {@link #NEEDED} that no rule set gives. */
    public List<String> missing() {
        return NEEDED.stream().filter(code -> !byCode.containsKey(code)).toList();
    }

    public Optional<Sourced> find(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(each -> each.ruleSet().inForce(day))
                .findFirst();
    }

    /**
     * The number to apply to something of that day: the one in force, or, for a day before the first rule set that gives
     * it, that first one, because records may reach back further than a town's rule sets.
     *
     * @throws IllegalStateException if no rule set gives it on that day or later
     */
    public BigDecimal on(String code, LocalDate day) {
        return sourced(code, day).value();
    }

    /** {@link #on} for a count of days, people or cases, which is whole. */
    public int wholeOn(String code, LocalDate day) {
        return on(code, day).intValueExact();
    }

    /** {@link #on} for a sum in 元. */
    public Money moneyOn(String code, LocalDate day) {
        return Money.ofYuan(on(code, day));
    }

    /** How a number of a rule set stands on a day. */
    public ParameterStanding standing(RuleSet set, RuleSet.Parameter parameter, LocalDate day) {
        return ParameterStanding.of(set, parameter, day, this);
    }

    public Used used(String code, LocalDate day) {
        Sourced found = sourced(code, day);
        return new Used(
                code,
                found.value(),
                found.parameter().measure(),
                found.parameter().source(),
                found.ruleSet().id());
    }

    private Sourced sourced(String code, LocalDate day) {
        return find(code, day)
                .or(() -> byCode.getOrDefault(code, List.of()).stream()
                        .filter(each -> each.ruleSet().validFrom().isAfter(day))
                        .min(comparing((Sourced each) -> each.ruleSet().validFrom())))
                .orElseThrow(() -> new IllegalStateException("no rule set in force on " + day + " gives " + code));
    }
}
