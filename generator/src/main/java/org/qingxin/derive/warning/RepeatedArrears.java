package org.qingxin.derive.warning;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;

/**
 * W9: one employer owes in several open cases, or one contractor's projects have several. Figures: cases, projects,
 * outstanding.
 */
final class RepeatedArrears implements WarningRule {
    private static final String CASES = "repeat-cases";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W9;
    }

    @Override
    public List<String> parameters() {
        return List.of(CASES);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        int enough = ledger.parameters().wholeOn(CASES, ledger.asOf());
        Map<Id.Employer, List<CaseState>> open = new TreeMap<>();
        for (CaseState state : ledger.cases()) {
            if (state.isOpen()) {
                answerable(state, ledger)
                        .forEach(employer -> open.computeIfAbsent(employer, id -> new ArrayList<>())
                                .add(state));
            }
        }
        return open.entrySet().stream()
                .filter(each -> each.getValue().size() >= enough)
                .map(each -> raised(each.getKey(), each.getValue(), enough, ledger));
    }

    /** Who owes the wages and whose project it is. */
    private static Set<Id.Employer> answerable(CaseState state, Ledger ledger) {
        Set<Id.Employer> employers = new TreeSet<>(Set.of(state.arrearsCase().employer()));
        state.arrearsCase()
                .project()
                .flatMap(ledger.data()::project)
                .map(Project::contractor)
                .ifPresent(employers::add);
        return employers;
    }

    private static Raised raised(Id.Employer employer, List<CaseState> open, int enough, Ledger ledger) {
        List<CaseState> cases = open.stream()
                .sorted(comparing(CaseState::openedOn).thenComparing(CaseState::id))
                .toList();
        List<Id.Unit> counting = cases.stream()
                .map(state -> state.arrearsCase().countedBy())
                .distinct()
                .toList();
        Id.Unit owner = counting.size() == 1 ? counting.get(0) : ledger.office();
        long projects = cases.stream()
                .flatMap(state -> state.arrearsCase().project().stream())
                .distinct()
                .count();
        return Raised.about(employer, owner, cases.get(enough - 1).openedOn())
                .with(cases.stream().map(CaseState::id).toList())
                .with("cases", cases.size())
                .with("projects", projects)
                .with("outstanding", Money.sum(cases.stream().map(CaseState::outstanding)))
                .under(ledger.asOf(), CASES);
    }
}
