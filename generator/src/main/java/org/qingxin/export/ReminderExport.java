package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.form.text.Texts;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** What units are reminded of: one unit, all one after the other, or each in a file of its own. */
final class ReminderExport implements Export {
    @Override
    public String name() {
        return "reminder";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.UNIT, Parameter.EACH);
    }

    @Override
    public List<FileType> types() {
        return TextFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Asked asked = new Asked(words, request);
        asked.alone(Parameter.EACH, Parameter.UNIT);
        Texts texts = new Texts(words);
        Optional<Unit> unit = asked.unit();
        if (unit.isPresent()) {
            return one(unit.get(), texts, words)
                    .orElseThrow(() -> Refusal.notThere(
                            words.text("export.refused.owesNothing", unit.get().name(), words.asOf())));
        }
        List<Unit> reminded = texts.reminded();
        if (reminded.isEmpty()) {
            throw Refusal.notThere(words.text("export.refused.nobodyOwes", words.asOf()));
        }
        if (request.has(Parameter.EACH)) {
            return Made.together(
                    name() + "-" + words.asOf(),
                    reminded.stream()
                            .flatMap(each -> one(each, texts, words).stream())
                            .toList());
        }
        return TextFile.of(
                name() + "-" + words.asOf(),
                reminded.stream().flatMap(each -> texts.reminder(each).stream()).collect(Collectors.joining("\n")));
    }

    private Optional<Made> one(Unit unit, Texts texts, Words words) {
        return texts.reminder(unit)
                .map(text -> TextFile.of(name() + "-" + unit.id().value() + "-" + words.asOf(), text));
    }
}
