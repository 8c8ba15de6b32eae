package org.qingxin.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** What a request says, held against the records. */
final class Asked {
    private final Words words;
    private final Request request;

    Asked(Words words, Request request) {
        this.words = words;
        this.request = request;
    }

    Request request() {
        return request;
    }

    /** The unit that is named by its id or by its name; empty if none is. */
    Optional<Unit> unit() throws Refusal {
        Optional<String> name = request.value(Parameter.UNIT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = words.data().units();
        Optional<Unit> found = units.stream()
                .filter(each ->
                        each.id().value().equals(name.get()) || each.name().equals(name.get()))
                .findFirst();
        if (found.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.unknownUnit", name.get(), listed(units)));
        }
        return found;
    }

    /** Units that owe Annex 1, in the order of Annex 5. */
    List<Unit> filers() {
        return words.views().annex1().filers().stream()
                .flatMap(each -> words.data().unit(each).stream())
                .toList();
    }

    /** The unit that is named, if it owes Annex 1. */
    Optional<Unit> filer() throws Refusal {
        Optional<Unit> unit = unit();
        if (unit.isPresent() && !filers().contains(unit.get())) {
            throw Refusal.notThere(
                    words.text("export.refused.owesNone", unit.get().name(), listed(filers())));
        }
        return unit;
    }

    /** Units as one names them on the command line. */
    String listed(Collection<Unit> units) {
        return units.stream()
                .map(each -> words.text("export.refused.unit", each.id().value(), each.name()))
                .collect(joining(words.text("list.separator")));
    }

    /** The case that is named by its number, if it is on the books. */
    CaseState arrearsCase() throws Refusal {
        Optional<String> number = request.value(Parameter.WHICH);
        if (number.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.whichOfCases", example()));
        }
        return words.views().cases().stream()
                .filter(each -> each.id().value().equals(number.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(words.text("export.refused.unknownCase", number.get(), words.asOf())));
    }

    /** The held compensation that is named by its number. */
    Gate gate() throws Refusal {
        List<Gate> gates = words.views().gates();
        String held = String.join(
                words.text("list.separator"),
                gates.stream().map(each -> each.hold().id().value()).sorted().toList());
        Optional<String> number = request.value(Parameter.WHICH);
        if (number.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.whichHold", held, words.asOf()));
        }
        return gates.stream()
                .filter(each -> each.hold().id().value().equals(number.get()))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage(words.text("export.refused.unknownHold", number.get(), held, words.asOf())));
    }

    private String example() {
        return words.views().cases().stream()
                .map(CaseState::id)
                .sorted()
                .findFirst()
                .map(Id.Case::value)
                .orElse("");
    }

    Optional<LocalDate> day(Parameter parameter) throws Refusal {
        Optional<String> text = request.value(parameter);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            throw Refusal.usage(words.text("export.refused.noDay", parameter.option(), text.get()));
        }
    }

    /** Refuses parameters that cannot stand together. */
    void alone(Parameter one, Parameter... others) throws Refusal {
        for (Parameter other : others) {
            if (request.has(one) && request.has(other)) {
                throw Refusal.usage(words.text("export.refused.notTogether", written(one), written(other)));
            }
        }
    }

    private String written(Parameter parameter) {
        return parameter.option().isEmpty() ? request.value(parameter).orElse("") : parameter.option();
    }
}
