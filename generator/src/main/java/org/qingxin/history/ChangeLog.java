package org.qingxin.history;

import java.util.List;

/**
 * Who changed which field of which record, from the oldest commit on.
 *
 * @param extent how far back this goes
 * @param commits every commit of the first-parent chain, those too that changed no record
 * @param differences what the log, carried out from nothing, does not make as it is in the commit at its end; nothing if
 *     it proves to be whole
 */
public record ChangeLog(Extent extent, List<CommitChanges> commits, List<String> differences) {
    public ChangeLog {
        commits = List.copyOf(commits);
        differences = List.copyOf(differences);
    }

    public boolean isProven() {
        return differences.isEmpty();
    }
}
