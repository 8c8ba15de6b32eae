package org.qingxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** Annex 4, the verification sheet of one case, or of each that has been checked, of the town or of one unit. */
final class Annex4Export implements Export {
    @Override
    public String name() {
        return Annex4Sheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH, Parameter.UNIT, Parameter.EACH, Parameter.BLANK, Parameter.PEOPLE);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Asked asked = new Asked(words, request);
        asked.alone(Parameter.BLANK, Parameter.EACH, Parameter.UNIT, Parameter.PEOPLE);
        asked.alone(Parameter.WHICH, Parameter.EACH, Parameter.UNIT, Parameter.BLANK);
        Annex4Sheet form = new Annex4Sheet(words);
        if (request.has(Parameter.BLANK)) {
            return SheetFile.of(form.blank(), name() + "-blank", request.type(), words.asOf(), List.of());
        }
        if (request.has(Parameter.EACH)) {
            return each(asked, form, words);
        }
        return one(asked.arrearsCase(), form, words, request);
    }

    private Made one(CaseState state, Annex4Sheet form, Words words, Request request) {
        String name = name() + "-" + state.id().value().toLowerCase(Locale.ROOT);
        return SheetFile.of(
                form.of(state, request.people()),
                name,
                request.type(),
                words.asOf(),
                Unnamed.among(List.of(state), words, request));
    }

    private Made each(Asked asked, Annex4Sheet form, Words words) throws Refusal {
        Optional<Unit> unit = asked.unit();
        Optional<Id.Unit> of = unit.map(Unit::id);
        List<Made> all = words.views().cases().stream()
                .filter(state -> Annex4Sheet.checked(state).isPresent())
                .filter(state ->
                        of.isEmpty() || of.get().equals(state.arrearsCase().unit()))
                .map(state -> one(state, form, words, asked.request()))
                .toList();
        if (all.isEmpty()) {
            String whose = unit.map(Unit::name).orElseGet(() -> words.town().name());
            throw Refusal.notThere(words.text("export.refused.noneChecked", whose, words.asOf()));
        }
        return Made.together(name() + "-" + of.map(Id.Unit::value).orElse("town") + "-" + words.asOf(), all);
    }
}
