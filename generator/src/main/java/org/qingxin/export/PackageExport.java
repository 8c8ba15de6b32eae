package org.qingxin.export;

import java.util.List;
import java.util.Set;
import org.qingxin.wording.Words;

/** All ledgers as csv in one folder, with a description that programs read. */
final class PackageExport implements Export {
    @Override
    public String name() {
        return "package";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of();
    }

    @Override
    public List<FileType> types() {
        return List.of(FileType.CSV);
    }

    @Override
    public Made make(Words words, Request request) {
        return new Made(name() + "-" + words.asOf(), DataPackage.all(words), List.of());
    }
}
