package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.form.SafeguardSheet;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** The ledger of one deposit and three systems, of the town or of one village. */
final class SafeguardExport implements Export {
    @Override
    public String name() {
        return SafeguardSheet.FORM;
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
        SafeguardLedger town = words.views().safeguards();
        SafeguardLedger ledger = unit.map(each -> town.in(each.id())).orElse(town);
        if (unit.isPresent() && ledger.rows().isEmpty()) {
            throw Refusal.notThere(
                    words.text("export.refused.noLedger", unit.get().name(), words.asOf()));
        }
        String title = unit.map(each -> words.text("safeguards.ofVillage", each.name()))
                .orElseGet(() -> words.text("safeguards.ledger"));
        String of = unit.map(each -> each.id().value()).orElse("town");
        return SheetFile.of(
                new SafeguardSheet(words).of(title, ledger),
                name() + "-" + of + "-" + words.asOf(),
                request.type(),
                words.asOf(),
                List.of());
    }
}
