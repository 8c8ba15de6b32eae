package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Incident;
import org.qingxin.model.Incident.Step;

/**
 * How far the handling of an incident (突发事件) has come on the day asked.
 *
 * @param steps those taken, in the order of the file
 * @param serious whether it is extreme, or at least as many took part as the rule set asks of a mass incident
 */
public record IncidentCourse(Incident incident, LocalDate asOf, List<Step> steps, boolean serious) {
    /** What is still open comes first, then what is serious, then the latest. */
    private static final Comparator<IncidentCourse> OPEN_FIRST = comparing(
                    IncidentCourse::isOpen, Comparator.reverseOrder())
            .thenComparing(IncidentCourse::serious, Comparator.reverseOrder())
            .thenComparing(each -> each.incident().on(), Comparator.reverseOrder())
            .thenComparing(each -> each.incident().id());

    static List<IncidentCourse> all(Ledger ledger) {
        return ledger.incidents().stream()
                .map(each -> of(each, ledger))
                .sorted(OPEN_FIRST)
                .toList();
    }

    private static IncidentCourse of(Incident incident, Ledger ledger) {
        int mass = ledger.parameters().wholeOn("incident-persons", incident.on());
        return new IncidentCourse(
                incident,
                ledger.asOf(),
                incident.steps().stream()
                        .filter(step -> ledger.happened(step.on()))
                        .toList(),
                incident.kind() == Incident.Kind.EXTREME || incident.persons() >= mass);
    }

    /** The first time the step was taken. */
    public Optional<Step> step(Step.Done done) {
        return steps.stream().filter(each -> each.step() == done).findFirst();
    }

    public boolean isOpen() {
        return step(Step.Done.CLOSED).isEmpty();
    }

    /** Days from the incident to its closing, or to the day asked. */
    public long days() {
        return ChronoUnit.DAYS.between(
                incident.on(), step(Step.Done.CLOSED).map(Step::on).orElse(asOf));
    }

    /** Days until it was reported upward; empty while it is not. */
    public Optional<Long> daysToReport() {
        return step(Step.Done.REPORTED).map(each -> ChronoUnit.DAYS.between(incident.on(), each.on()));
    }
}
