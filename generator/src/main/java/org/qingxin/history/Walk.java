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

    /** @throws LimitException if the repository does not have what it should have */
    void along(List<Link> chain) throws IOException, LimitException {
        try (RawChanges changes = new RawChanges(repository.git(), chain);
                Objects objects = new Objects(repository.git(), repository.format())) {
            List<Step> steps = new ArrayList<>();
            int files = 0;
            for (Link link : chain) {
                List<RawChange> inCommit =
                        changes.of(link).stream().filter(Walk::isRecord).toList();
                steps.add(new Step(link, inCommit));
                files += inCommit.size();
                if (files >= FILES || steps.size() >= COMMITS) {
                    go(steps, objects);
                    steps.clear();
                    files = 0;
                }
            }
            go(steps, objects);
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

    private void go(List<Step> steps, Objects objects) throws IOException, LimitException {
        Set<String> wanted = new LinkedHashSet<>();
        for (Step step : steps) {
            wanted.add(step.link().commit());
            step.files().forEach(file -> file.is().ifPresent(wanted::add));
        }
        Map<String, byte[]> bytes = objects.read(wanted);
        Map<String, Content> contents = contents(steps, bytes);
        for (Step step : steps) {
            byte[] text = bytes.get(step.link().commit());
            if (text == null) {
                throw new LimitException(Limit.DAMAGED);
            }
            Commit commit = CommitText.parse(step.link().commit(), text);
            boolean isBeginning = isBeginning(step.link(), commit);
            List<RecordChange> changes = records.advance(step.files(), contents, isBeginning);
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
