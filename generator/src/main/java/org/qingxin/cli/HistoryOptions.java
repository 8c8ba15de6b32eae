package org.qingxin.cli;

import java.nio.file.Path;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.History;
import org.qingxin.history.HistoryCache;
import picocli.CommandLine.Option;

/** Of commands that read the change log. */
final class HistoryOptions {
    private static final String FOLDER = ".qingxin/history";

    @Option(
            names = "--no-cache",
            description = "不用上次留下的结果（.qingxin），全部重做，慢一些  do everything anew, whatever was kept of the last time")
    boolean anew;

    /** What was kept lies beside the records and may be deleted at any time. */
    ChangeLog log(Path data) {
        return log(data, "HEAD");
    }

    /** @param revision the commit that the log leads to */
    ChangeLog log(Path data, String revision) {
        Path kept = data.toAbsolutePath().normalize().resolveSibling(FOLDER);
        return anew ? History.of(data, revision) : History.of(data, revision, new HistoryCache(kept, Program.name()));
    }
}
