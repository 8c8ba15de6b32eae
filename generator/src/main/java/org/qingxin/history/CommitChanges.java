package org.qingxin.history;

import java.util.List;

/**
 * A commit of the first-parent chain and what it did to the records, compared with its first parent: for a merge all that
 * it brought, whoever had made it.
 */
public record CommitChanges(Commit commit, List<RecordChange> records) {
    public CommitChanges {
        records = List.copyOf(records);
    }
}
