package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Inspection;
import org.qingxin.model.Project;

/**
 * W13: nobody inspected a running project for too long, or it was never checked with the assessment app. Figures: app
 * (whether it was checked), lastOn where there was an inspection.
 */
final class NotInspected implements WarningRule {
    private static final String GAP = "inspection-gap-days";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W13;
    }

    @Override
    public List<String> parameters() {
        return List.of(GAP);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream()
                .filter(project -> Projects.isBuilding(project, ledger))
                .flatMap(project -> raise(project, ledger));
    }

    private static Stream<Raised> raise(Project project, Ledger ledger) {
        Optional<LocalDate> last =
                ledger.inspectionsOf(project.id()).stream().map(Inspection::on).findFirst();
        LocalDate from = Projects.answerableFrom(project, ledger);
        boolean app =
                project.app().filter(each -> ledger.happened(each.checkedOn())).isPresent();
        LocalDate gap = last.orElse(from).plusDays(ledger.parameters().wholeOn(GAP, ledger.asOf()) + 1L);
        Optional<LocalDate> since = Stream.concat(
                        app ? Stream.empty() : Stream.of(from), Stream.of(gap).filter(ledger::happened))
                .min(LocalDate::compareTo);
        return since.stream()
                .map(first -> Raised.about(project.id(), ledger.unitFor(Duty.INSPECT_CONSTRUCTION), first)
                        .with("app", app)
                        .withIf("lastOn", last)
                        .under(ledger.asOf(), GAP));
    }
}
