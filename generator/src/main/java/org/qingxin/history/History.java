package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.Extent.Remark;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Version.State;

/** Reads the change log of the records in a folder from the repository that it lies in. */
public final class History {
    private final Path folder;
    private boolean hasRecords;
    private boolean hasLost;

    private History(Path folder) {
        this.folder = folder;
    }

    /** The log up to the commit that is checked out. */
    public static ChangeLog of(Path folder) {
        return of(folder, "HEAD");
    }

    /** @param revision the commit it leads to, as git understands it */
    public static ChangeLog of(Path folder, String revision) {
        List<CommitChanges> commits = new ArrayList<>();
        ChangeLog account = new History(folder).tell(revision, commits::add);
        boolean isKnown = account.extent().reach() != Extent.Reach.NONE;
        return new ChangeLog(account.extent(), isKnown ? commits : List.of(), account.differences());
    }

    /** Tells commit after commit; the log that is given back then has none. */
    private ChangeLog tell(String revision, Consumer<CommitChanges> audience) {
        try {
            Repository repository = Repository.open(folder, revision);
            try {
                return tell(repository, audience);
            } catch (LimitException e) {
                return nothing(e.limit(), repository.remarks());
            }
        } catch (LimitException e) {
            return nothing(e.limit(), Set.of());
        } catch (IOException e) {
            return nothing(Limit.DAMAGED, Set.of());
        }
    }

    private static ChangeLog nothing(Limit limit, Set<Remark> remarks) {
        return new ChangeLog(Extent.none(limit, Optional.empty(), remarks), List.of(), List.of());
    }

    private ChangeLog tell(Repository repository, Consumer<CommitChanges> audience) throws IOException, LimitException {
        Replay replay = new Replay();
        Records records = new Records();
        Walk walk = new Walk(repository, records, commit -> {
            replay.accept(commit);
            commit.records().forEach(this::note);
            audience.accept(commit);
        });
        walk.along(repository.chain());
        Map<String, String> files = new TreeMap<>(repository.files());
        files.keySet().removeIf(path -> !Walk.isRecord(path));
        Map<String, Fields> contents = new TreeMap<>();
        records.all().forEach((path, held) -> contents.put(path, held.fields()));
        List<String> differences = replay.differences(files, contents);
        return new ChangeLog(extent(repository, walk), List.of(), differences);
    }

    private void note(RecordChange change) {
        hasRecords = true;
        hasLost |= change.after().filter(each -> each.state() == State.LOST).isPresent();
    }

    private Extent extent(Repository repository, Walk walk) {
        Extent whole = Extent.whole(repository.head(), repository.remarks());
        if (!hasRecords) {
            return Extent.none(Limit.UNTRACKED, whole.head(), whole.remarks());
        } else if (walk.since().isPresent()) {
            return whole.part(Limit.SHALLOW, walk.since());
        }
        return hasLost ? whole.part(Limit.LOST_VERSIONS, Optional.empty()) : whole;
    }
}
