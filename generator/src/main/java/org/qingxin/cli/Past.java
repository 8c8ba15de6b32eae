package org.qingxin.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.Pipeline;
import org.qingxin.Pipeline.Checked;
import org.qingxin.finding.Finding;
import org.qingxin.history.Difference;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Problem;

/** What became, since a commit, of what was there: only what nobody has given a reason for is told. */
record Past(CheckRun run, Change change) {
    /** Larger files are no records and are told already. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    List<Finding> findings(Checked now) throws Exception {
        OnDisk data = change.data();
        Map<String, byte[]> was = change.base().files(data.root());
        Map<String, byte[]> is = files(data);
        Checked before = run.check(run.pipeline(new InMemory(was, data.prefix())));
        Map<String, String> reasons = change.base().reasons(data.root(), "HEAD");
        List<Problem> unexplained = Pipeline.past(before, now, Difference.between(was, is)).stream()
                .filter(each -> !reasons.containsKey(each.record().value()))
                .toList();
        return run.pipeline().located(before, now, unexplained);
    }

    /** All files of a folder, by their paths in it. */
    static Map<String, byte[]> files(OnDisk data) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : data.list("")) {
            files.put(path, data.read(path, MAX_BYTES));
        }
        return files;
    }
}
