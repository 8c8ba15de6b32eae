package org.qingxin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qingxin.history.Extent.Limit;

/**
 * The way along the chain of commits, from the oldest on: what each changed, some commits at a time. Records are read on
 * the threads of the pool that the caller runs in; beside the records themselves only some commits are held in memory.
 */
final class Walk {
    static final String ENDING = ".yaml";
    /** So many files are read at a time, unless one commit has more. */
    private static final int FILES = 2_000;

    private static final int COMMITS = 500;

    private final Repository repository;
    private final Records records;
    private final Consumer<CommitChanges> audience;
    private Optional<String> since = Optional.empty();

    /** @param records as the commit before the first one left them */
    Walk(Repository repository, Records records, Consumer<CommitChanges> audience) {
        this.repository = repository;
        this.records = records;
        this.audience = audience;
    }

    /** A commit and the records that it changed. */
    private record Step(Link link, List<RawChange> files) {}

    /**
     * Goes from the first commit that is not known to the last.
     *
     * @throws LimitException if the repository does not have what it should have
     */
    void along(List<Link> whole, int known) throws IOException, LimitException {
        List<Link> chain = whole.subList(known, whole.size());
        try (RawChanges changes = new RawChanges(repository.git(), chain);
                Objects objects = new Objects(repository.git(), repository.format());
                Commits commits = new Commits(repository, objects, whole, known)) {
            List<Step> steps = new ArrayList<>();
            int files = 0;
            for (Link link : chain) {
                List<RawChange> inCommit =
                        changes.of(link).stream().filter(Walk::isRecord).toList();
                steps.add(new Step(link, inCommit));
                files += inCommit.size();
                if (files >= FILES || steps.size() >= COMMITS) {
                    go(steps, objects, commits);
                    steps.clear();
                    files = 0;
                }
            }
            go(steps, objects, commits);
            changes.end();
        }
    }

    /** The first commit, if what came before it is not known. */
    Optional<String> since() {
        return since;
    }

    /** Hidden files and what has another ending are no records. */
    static boolean isRecord(String path) {
        return path.endsWith(ENDING) && !path.startsWith(".") && !path.contains("/.");
    }

    private static boolean isRecord(RawChange change) {
        return isRecord(change.path());
    }

    private void go(List<Step> steps, Objects objects, Commits commits) throws IOException, LimitException {
        Set<String> wanted = new LinkedHashSet<>();
        for (Step step : steps) {
            wanted.add(step.link().commit());
            step.files().forEach(file -> file.is().ifPresent(wanted::add));
        }
        Map<String, byte[]> bytes = objects.read(wanted);
        Map<String, Content> contents = contents(steps, bytes);
        List<Commit> read = commits.read(steps.stream().map(Step::link).toList(), bytes);
        for (int i = 0; i < read.size(); i++) {
            Commit commit = read.get(i);
            boolean isBeginning = isBeginning(steps.get(i).link(), commit);
            List<RecordChange> changes = records.advance(steps.get(i).files(), contents, isBeginning);
            audience.accept(new CommitChanges(commit, changes));
        }
    }

    private static Map<String, Content> contents(List<Step> steps, Map<String, byte[]> bytes) {
        Set<String> ids = new HashSet<>();
        steps.forEach(step -> step.files().forEach(file -> file.is().ifPresent(ids::add)));
        return bytes.entrySet().parallelStream()
                .filter(each -> ids.contains(each.getKey()))
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, each -> Content.of(each.getValue())));
    }

    /** A commit that names a parent which the chain does not have is where the known history begins. */
    private boolean isBeginning(Link link, Commit commit) throws LimitException {
        Optional<String> parent = commit.parents().stream().findFirst();
        if (parent.equals(link.parent())) {
            return false;
        }
        if (link.parent().isPresent() || !repository.isShallow()) {
            throw new LimitException(Limit.DAMAGED);
        }
        since = Optional.of(link.commit());
        return true;
    }
}
