package org.qingxin.derive;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Stage;
import org.qingxin.model.Unit;

/** Totals of all cases, cut in the ways the town asks for. */
final class Breakdown {
    private final Ledger ledger;

    Breakdown(Ledger ledger) {
        this.ledger = ledger;
    }

    SettlementTotals all() {
        return SettlementTotals.of(ledger.cases());
    }

    Map<Id.Unit, SettlementTotals> byVillage() {
        Map<Id.Unit, SettlementTotals> totals = new LinkedHashMap<>();
        for (Unit unit : ledger.units()) {
            if (unit.isVillage() || !ledger.casesInVillage(unit.id()).isEmpty()) {
                totals.put(unit.id(), SettlementTotals.of(ledger.casesInVillage(unit.id())));
            }
        }
        return Collections.unmodifiableMap(totals);
    }

    Map<Id.Unit, SettlementTotals> byCountingUnit() {
        Map<Id.Unit, SettlementTotals> totals = new LinkedHashMap<>();
        for (Unit unit : ledger.units()) {
            List<CaseState> counted = ledger.casesCountedBy(unit.id());
            if (!counted.isEmpty()) {
                totals.put(unit.id(), SettlementTotals.of(counted));
            }
        }
        return Collections.unmodifiableMap(totals);
    }

    Map<Employer.Category, SettlementTotals> byCategory() {
        Map<Employer.Category, SettlementTotals> totals = new EnumMap<>(Employer.Category.class);
        for (Employer.Category each : Employer.Category.values()) {
            totals.put(each, of(state -> state.category() == each));
        }
        return Collections.unmodifiableMap(totals);
    }

    Map<Investment, SettlementTotals> byInvestment() {
        Map<Investment, SettlementTotals> totals = new EnumMap<>(Investment.class);
        for (Investment each : Investment.values()) {
            totals.put(each, of(state -> state.invest().contains(each)));
        }
        return Collections.unmodifiableMap(totals);
    }

    private SettlementTotals of(Predicate<CaseState> which) {
        return ledger.cases().stream().filter(which).collect(collectingAndThen(toList(), SettlementTotals::of));
    }

    Map<Stage, Integer> funnel() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        Arrays.stream(Stage.values()).forEach(stage -> counts.put(stage, 0));
        ledger.cases().forEach(state -> counts.merge(state.stage(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    List<TrendPoint> trend() {
        TreeMap<LocalDate, Change> changes = new TreeMap<>();
        for (CaseState state : ledger.cases()) {
            Change before = new Change(Money.ZERO, Money.ZERO);
            for (CaseLine line : state.lines()) {
                Change after = new Change(line.found(), line.paid());
                changes.merge(line.on(), after.minus(before), Change::plus);
                before = after;
            }
        }
        List<TrendPoint> points = new ArrayList<>();
        LocalDate first = ledger.campaign().startOn();
        Change sum = changes.headMap(first, false).values().stream()
                .reduce(new Change(Money.ZERO, Money.ZERO), Change::plus);
        for (LocalDate day = first; !day.isAfter(ledger.asOf()); day = day.plusDays(1)) {
            sum = sum.plus(changes.getOrDefault(day, new Change(Money.ZERO, Money.ZERO)));
            points.add(new TrendPoint(day, sum.found(), sum.paid()));
        }
        return List.copyOf(points);
    }

    private record Change(Money found, Money paid) {
        Change plus(Change other) {
            return new Change(found.plus(other.found), paid.plus(other.paid));
        }

        Change minus(Change other) {
            return new Change(found.minus(other.found), paid.minus(other.paid));
        }
    }
}
