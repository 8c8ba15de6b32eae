package org.qingxin.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was kept of a town's log, whole by its own digest and with a change left out, as only a fault of ours could do it. */
public final class ForgedLog {
    private ForgedLog() {}

    /** Puts it where commands look for what they kept. */
    public static void leaveOutTheLastChange(Path data, String program) throws Exception {
        Repository repository = Repository.open(data, "HEAD");
        List<CommitChanges> commits = new ArrayList<>(History.of(data).commits());
        CommitChanges last = commits.remove(commits.size() - 1);
        commits.add(new CommitChanges(
                last.commit(), last.records().subList(1, last.records().size())));
        new HistoryCache(data.resolveSibling(".qingxin/history"), program)
                .write(repository, repository.chain(), commits, 0);
    }
}
