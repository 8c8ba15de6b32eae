package org.qingxin.derive.warning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Id;

/** All warnings of a day: worst level first, then the longest due, then by rule and record. */
public final class Warnings {
    private static final List<WarningRule> RULES = List.of(
            new UnpaidAfterVerification(),
            new CrimeWithOverdueOrder(),
            new SeriousIncident(),
            new PublicProjectPastYearEnd(),
            new AccountWagesUnpaid(),
            new LabourCostNotDisbursed(),
            new NoWageAccount(),
            new GuaranteeRunsOut(),
            new RepeatedArrears(),
            new InstalmentOverdue(),
            new LowRates(),
            new NoticeBoardIncomplete(),
            new NotInspected(),
            new EndsWithOpenWages(),
            new ClueNotRegistered());

    /** How long any warning may stand before its level is raised. */
    private static final String ESCALATION = "escalate-days";

    private static final Comparator<Warning> WORST_FIRST = comparing(Warning::level)
            .thenComparing(Warning::due)
            .thenComparing(Warning::rule)
            .thenComparing(Warning::target);

    private final List<Warning> all;
    private final Map<Id, List<Warning>> byTarget = new LinkedHashMap<>();

    private Warnings(List<Warning> all) {
        this.all = all;
        for (Warning warning : all) {
            for (Id target : warning.targets()) {
                byTarget.computeIfAbsent(target, id -> new ArrayList<>()).add(warning);
            }
        }
    }

    public static Warnings of(Ledger ledger) {
        return new Warnings(RULES.stream()
                .flatMap(rule -> rule.raise(ledger).map(raised -> warning(rule, raised, ledger)))
                .sorted(WORST_FIRST)
                .toList());
    }

    /** The numbers of the rule sets that decide whether a rule holds and how long its warning may stand. */
    public static List<String> parametersOf(Warning.Rule rule) {
        return Stream.concat(
                        RULES.stream().filter(each -> each.rule() == rule).flatMap(each -> each.parameters().stream()),
                        Stream.of(ESCALATION))
                .toList();
    }

    private static Warning warning(WarningRule by, Raised raised, Ledger ledger) {
        if (!by.parameters().containsAll(raised.parameters())) {
            throw new IllegalStateException(by.rule() + " applies numbers that it does not name");
        }
        Warning.Rule rule = by.rule();
        Parameters parameters = ledger.parameters();
        LocalDate due = raised.since().plusDays(parameters.wholeOn(ESCALATION, raised.since()));
        boolean overdue = due.isBefore(ledger.asOf());
        return new Warning(
                rule,
                overdue ? rule.level().raised() : rule.level(),
                rule.level(),
                raised.targets(),
                raised.owner(),
                raised.since(),
                due,
                raised.arguments(),
                raised.parameters().stream()
                        .map(code -> parameters.used(code, raised.lawOn()))
                        .toList());
    }

    public List<Warning> all() {
        return all;
    }

    /** Warnings in which the record has a part, worst first. */
    public List<Warning> of(Id target) {
        return List.copyOf(byTarget.getOrDefault(target, List.of()));
    }
}
