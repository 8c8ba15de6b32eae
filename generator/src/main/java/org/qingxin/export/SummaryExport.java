package org.qingxin.export;

import java.util.List;
import java.util.Set;
import org.qingxin.form.text.Texts;
import org.qingxin.wording.Words;

/** The final summary of the campaign, with its figures filled in. */
final class SummaryExport implements Export {
    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of();
    }

    @Override
    public List<FileType> types() {
        return TextFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) {
        return TextFile.of(name() + "-" + words.asOf(), new Texts(words).summary());
    }
}
