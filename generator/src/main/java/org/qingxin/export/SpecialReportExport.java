package org.qingxin.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.text.Texts;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

/** The weekly special report on a key case, or on each that was open in the week. */
final class SpecialReportExport implements Export {
    @Override
    public String name() {
        return "special-report";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH, Parameter.WEEK, Parameter.EACH);
    }

    @Override
    public List<FileType> types() {
        return TextFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        LocalDate week = TextFile.week(new Asked(words, request), words);
        if (request.has(Parameter.EACH)) {
            return each(week, words);
        }
        Optional<String> which = request.value(Parameter.WHICH);
        if (which.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.whichCase", listed(words)));
        }
        return words.views().keyCases().stream()
                .map(each -> each.state().id())
                .filter(id -> id.value().equals(which.get()))
                .findFirst()
                .flatMap(id -> one(id, week, words))
                .orElseThrow(() ->
                        Refusal.notThere(words.text("export.refused.noKeyCase", which.get(), week, listed(words))));
    }

    private Optional<Made> one(Id.Case id, LocalDate week, Words words) {
        return new Texts(words)
                .specialReport(id, week)
                .map(text -> TextFile.of(name() + "-" + id.value() + "-" + week, text));
    }

    private Made each(LocalDate week, Words words) throws Refusal {
        List<Made> all = new ArrayList<>();
        words.views().keyCases().stream()
                .map(key -> key.state())
                .filter(state -> state.openOn(week))
                .map(CaseState::id)
                .sorted()
                .forEach(id -> one(id, week, words).ifPresent(all::add));
        if (all.isEmpty()) {
            throw Refusal.notThere(words.text("export.refused.noKeyCases", week));
        }
        return Made.together(name() + "-" + week, all);
    }

    private static String listed(Words words) {
        return String.join(
                words.text("list.separator"),
                words.views().keyCases().stream()
                        .map(each -> each.state().id().value())
                        .sorted()
                        .toList());
    }
}
