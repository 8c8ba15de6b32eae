package org.qingxin.derive.warning;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Incident;

/** W3: an incident of many people, or an extreme one, is not closed. Figures: on, persons, kind. */
final class SeriousIncident implements WarningRule {
    private static final String PERSONS = "incident-persons";

    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W3;
    }

    @Override
    public List<String> parameters() {
        return List.of(PERSONS);
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.incidents().stream()
                .filter(each -> isSerious(each, ledger) && !isClosed(each, ledger))
                .map(each -> Raised.about(each.id(), each.unit(), each.on())
                        .with(each.arrearsCase())
                        .with("on", each.on())
                        .with("persons", each.persons())
                        .with("kind", each.kind())
                        .under(each.on(), PERSONS));
    }

    private static boolean isSerious(Incident incident, Ledger ledger) {
        return incident.kind() == Incident.Kind.EXTREME
                || incident.persons() >= ledger.parameters().wholeOn(PERSONS, incident.on());
    }

    private static boolean isClosed(Incident incident, Ledger ledger) {
        return incident.steps().stream()
                .anyMatch(step -> step.step() == Incident.Step.Done.CLOSED && ledger.happened(step.on()));
    }
}
