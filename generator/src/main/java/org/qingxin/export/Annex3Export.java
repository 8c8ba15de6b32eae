package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.form.Annex3Sheet;
import org.qingxin.model.StaffAccount;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** Annex 3, the staff who have an account, of the town or of one unit. */
final class Annex3Export implements Export {
    @Override
    public String name() {
        return Annex3Sheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.UNIT);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Optional<Unit> unit = new Asked(words, request).unit();
        List<StaffAccount> accounts = words.data().accounts().stream()
                .filter(each -> unit.isEmpty() || each.unit().equals(unit.get().id()))
                .toList();
        String title = unit.map(Unit::name).orElseGet(() -> words.town().name());
        String of = unit.map(each -> each.id().value()).orElse("town");
        return SheetFile.of(
                new Annex3Sheet(words).of(title, words.asOf(), accounts),
                name() + "-" + of + "-" + words.asOf(),
                request.type(),
                words.asOf(),
                List.of());
    }
}
