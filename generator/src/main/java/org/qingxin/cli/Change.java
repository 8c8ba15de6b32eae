package org.qingxin.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.history.Base;
import org.qingxin.history.HistoryException;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;

/**
 * What was changed since a commit, and which findings it has to answer for.
 *
 * @param files as findings show them
 * @param rules whether the schemas themselves were changed, so that any finding may come of it
 */
record Change(OnDisk data, Base base, Set<String> files, boolean rules) {
    /** What the records had wrong as they were. */
    @FunctionalInterface
    interface Check {
        List<Finding> of(InMemory records) throws Exception;
    }

    /** @param since a commit as git understands it; otherwise where the main line was left */
    static Change of(Path folder, Path schemas, Optional<String> since) throws HistoryException {
        OnDisk data = OnDisk.at(folder);
        Base base = Base.of(folder, since);
        Set<String> files = new TreeSet<>();
        base.changed(folder).forEach(path -> files.add(data.shown(path)));
        return new Change(
                data, base, files, base.isIn(schemas) && !base.changed(schemas).isEmpty());
    }

    /** @param path relative to the records */
    boolean holds(String path) {
        return files.contains(data.shown(path));
    }

    boolean touches(Finding finding) {
        return files.contains(finding.at().path());
    }

    /**
     * The findings that count: all in changed files, and errors elsewhere that the base did not have, for a change may
     * break what refers to it. The base is looked into only if there are errors elsewhere.
     */
    List<Finding> answersFor(List<Finding> findings, Check check) throws Exception {
        boolean elsewhere = findings.stream().anyMatch(each -> each.isError() && !touches(each));
        if (!elsewhere || rules) {
            return findings.stream().filter(each -> rules || touches(each)).toList();
        }
        Set<Finding> before = new HashSet<>(check.of(new InMemory(base.files(data.root()), data.prefix())));
        return findings.stream()
                .filter(each -> touches(each) || each.isError() && !before.contains(each))
                .toList();
    }

    /** The same findings, those in changed files before the others. */
    List<Finding> changedFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(each -> !touches(each)))
                .toList();
    }

    /** Why it cannot be told, as a finding of the program's surroundings. */
    static Finding trouble(HistoryException trouble, Path folder) {
        Code code = switch (trouble.trouble()) {
            case NO_GIT -> Code.NO_GIT;
            case NO_REPOSITORY -> Code.NO_REPOSITORY;
            case NO_SUCH_COMMIT -> Code.NO_SUCH_COMMIT;
            case SHALLOW -> Code.SHALLOW_CLONE;
            case UNRELATED -> Code.UNRELATED_COMMIT;
            case TOO_EARLY -> Code.BEFORE_FIRST_COMMIT;
            case FAILED -> Code.GIT_FAILED;
        };
        Map<String, Arg> args = Map.of("revision", Arg.of(trouble.revision()));
        return Finding.of(code, Span.startOf(folder.toString().replace('\\', '/')), args);
    }
}
