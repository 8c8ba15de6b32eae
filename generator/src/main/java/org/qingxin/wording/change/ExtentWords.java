package org.qingxin.wording.change;

import static java.util.stream.Collectors.joining;

import org.qingxin.history.ChangeLog;
import org.qingxin.history.Extent;
import org.qingxin.wording.Words;

/** How far back a change log goes and what it is worth, in sentences that stand before it wherever it is shown. */
public record ExtentWords(Words words, ChangeLog log) {
    /** Whole, from where on, or none and why. */
    public String reach() {
        Extent extent = log.extent();
        String limit = extent.limit()
                .map(each -> words.text("changes.limit." + ChangeWords.code(each)))
                .orElse("");
        return switch (extent.reach()) {
            case WHOLE -> words.text("changes.reach.whole", log.commits().size());
            case PART ->
                words.text(
                        "changes.reach.part",
                        log.commits().size(),
                        limit,
                        extent.since().map(ChangeWords::brief).orElse(""));
            case NONE -> words.text("changes.reach.none", limit);
        };
    }

    /** Whether carrying the log out makes the records of the commit at its end. */
    public String proof() {
        if (log.extent().reach() == Extent.Reach.NONE) {
            return "";
        }
        return log.isProven()
                ? words.text("changes.proven")
                : words.text(
                        "changes.notProven",
                        log.differences().size(),
                        log.differences().stream().limit(3).collect(joining(words.text("list.separator"))));
    }

    /** What does not lessen the log and is still worth knowing; empty if there is nothing. */
    public String remarks() {
        return log.extent().remarks().stream()
                .map(each -> words.text("changes.remark." + ChangeWords.code(each)))
                .collect(joining());
    }

    /** All of it. */
    public String all() {
        return reach() + proof() + remarks();
    }
}
