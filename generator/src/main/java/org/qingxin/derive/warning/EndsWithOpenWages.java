package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Duty;
import org.qingxin.model.Money;
import org.qingxin.model.Project;

/** W14: a project ends soon or has ended while wages on it are unpaid. Figures: endOn, cases, outstanding. */
final class EndsWithOpenWages implements WarningRule {
    private static final String DAYS = "project-end-days";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W14;
    }

    @Override
    public List<String> parameters() {
        return List.of(DAYS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        int days = ledger.parameters().wholeOn(DAYS, ledger.asOf());
        return ledger.data().projects().stream()
                .filter(project -> project.status() != Project.Status.SETTLED)
                .filter(project -> ledger.happened(project.endOn().minusDays(days - 1L)))
                .flatMap(project -> raise(project, project.endOn().minusDays(days - 1L), ledger));
    }

    private static Stream<Raised> raise(Project project, LocalDate near, Ledger ledger) {
        List<CaseState> owing = ledger.casesOf(project.id()).stream()
                .filter(state -> state.outstanding().isPositive())
                .toList();
        Optional<LocalDate> found = owing.stream()
                .flatMap(state -> state.first(Verified.class).stream())
                .map(CaseLine::on)
                .min(LocalDate::compareTo);
        return found.stream()
                .map(on -> Raised.about(
                                project.id(), ledger.unitFor(Duty.INSPECT_CONSTRUCTION), on.isAfter(near) ? on : near)
                        .with(owing.stream().map(CaseState::id).toList())
                        .with("endOn", project.endOn())
                        .with("cases", owing.size())
                        .with("outstanding", Money.sum(owing.stream().map(CaseState::outstanding)))
                        .under(ledger.asOf(), DAYS));
    }
}
