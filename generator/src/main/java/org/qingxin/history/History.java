package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.Extent.Remark;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Version.State;

/** Reads the change log of the records in a folder from the repository that it lies in. */
public final class History {
    /** Clocks of several machines do not agree to the minute. */
    private static final Duration TOLERANCE = Duration.ofHours(1);

    private final Path folder;
    private final Optional<HistoryCache> cache;
    private boolean hasRecords;
    private boolean hasLost;

    private History(Path folder, Optional<HistoryCache> cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** The log up to the commit that is checked out. */
    public static ChangeLog of(Path folder) {
        return of(folder, "HEAD");
    }

    /** @param revision the commit it leads to, as git understands it */
    public static ChangeLog of(Path folder, String revision) {
        return new History(folder, Optional.empty()).tell(revision);
    }

    /** The same log, sooner. */
    public static ChangeLog of(Path folder, HistoryCache cache) {
        return of(folder, "HEAD", cache);
    }

    /** The log up to a commit, sooner. */
    public static ChangeLog of(Path folder, String revision, HistoryCache cache) {
        return new History(folder, Optional.of(cache)).tell(revision);
    }

    private ChangeLog tell(String revision) {
        try {
            Repository repository = Repository.open(folder, revision);
            try {
                ChangeLog log = tell(repository);
                return log.extent().reach() == Extent.Reach.NONE
                        ? new ChangeLog(log.extent(), List.of(), log.differences())
                        : log;
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

    private ChangeLog tell(Repository repository) throws IOException, LimitException {
        List<Link> chain = repository.chain();
        List<CommitChanges> commits = new ArrayList<>();
        if (cache.isPresent() && !repository.isMissingSome()) {
            commits.addAll(cache.get().read(repository, chain));
        }
        int known = commits.size();
        Replay replay = new Replay();
        commits.forEach(replay::accept);
        commits.forEach(each -> each.records().forEach(this::note));
        Records records = Records.of(replay, repository);
        Walk walk = new Walk(repository, records, commit -> {
            replay.accept(commit);
            commit.records().forEach(this::note);
            commits.add(commit);
        });
        walk.along(chain, known);
        if (goesBack(commits)) {
            repository.remarks().add(Remark.CLOCK_BACK);
        }
        ChangeLog log = new ChangeLog(extent(repository, walk), commits, differences(replay, records, repository));
        boolean isNew = known < chain.size() && log.extent().isWhole() && log.isProven();
        if (cache.isPresent() && isNew && !repository.isMissingSome()) {
            cache.get().write(repository, chain, commits, known);
        }
        return log;
    }

    private static List<String> differences(Replay replay, Records records, Repository repository)
            throws IOException, LimitException {
        Map<String, String> files = new TreeMap<>(repository.files());
        files.keySet().removeIf(path -> !Walk.isRecord(path));
        Map<String, Fields> contents = new TreeMap<>();
        records.all().forEach((path, held) -> contents.put(path, held.fields()));
        return replay.differences(files, contents);
    }

    private static boolean goesBack(List<CommitChanges> commits) {
        Optional<Instant> last = Optional.empty();
        for (CommitChanges commit : commits) {
            Optional<Instant> at = commit.commit().committer().at().map(OffsetDateTime::toInstant);
            if (at.isPresent()
                    && last.filter(each -> at.get().isBefore(each.minus(TOLERANCE)))
                            .isPresent()) {
                return true;
            }
            last = at.isPresent() ? at : last;
        }
        return false;
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
