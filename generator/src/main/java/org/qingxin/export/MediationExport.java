package org.qingxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.MediationSheet;
import org.qingxin.wording.Words;

/** The mediation record of one case whose arrears are established. */
final class MediationExport implements Export {
    @Override
    public String name() {
        return MediationSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WHICH, Parameter.PEOPLE);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        CaseState state = new Asked(words, request).arrearsCase();
        String id = state.id().value();
        if (!state.verified().amount().isPositive()) {
            throw Refusal.notThere(words.text("export.refused.notVerified", id, words.asOf()));
        }
        return SheetFile.of(
                new MediationSheet(words).of(state, request.people()),
                name() + "-" + id.toLowerCase(Locale.ROOT),
                request.type(),
                words.asOf(),
                Unnamed.among(List.of(state), words, request));
    }
}
