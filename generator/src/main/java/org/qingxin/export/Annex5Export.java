package org.qingxin.export;

import java.util.List;
import java.util.Set;
import org.qingxin.form.Annex5Sheet;
import org.qingxin.wording.Words;

/** Annex 5, who is in charge and who is to be contacted in each unit. */
final class Annex5Export implements Export {
    @Override
    public String name() {
        return Annex5Sheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of();
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) {
        return SheetFile.of(
                new Annex5Sheet(words).of(words.data().units()),
                name() + "-" + words.asOf(),
                request.type(),
                words.asOf(),
                List.of());
    }
}
