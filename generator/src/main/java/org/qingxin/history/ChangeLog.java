package org.qingxin.history;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Span;

/**
 * Who changed which field of which record, from the oldest commit on.
 *
 * @param extent how far back this goes
 * @param commits every commit of the first-parent chain, those too that changed no record
 * @param differences what the log, carried out from nothing, does not make as it is in the commit at its end; nothing if
 *     it proves to be whole
 */
public record ChangeLog(Extent extent, List<CommitChanges> commits, List<String> differences) {
    /** So many places are named. */
    private static final int PLACES = 3;

    public ChangeLog {
        commits = List.copyOf(commits);
        differences = List.copyOf(differences);
    }

    public boolean isProven() {
        return differences.isEmpty();
    }

    /**
     * That it does not prove to be right, as something to look into.
     *
     * @param folder of the records, as people call it
     */
    public Optional<Finding> doubt(String folder) {
        if (isProven()) {
            return Optional.empty();
        }
        String places = differences.stream().limit(PLACES).collect(joining(" "));
        return Optional.of(Finding.of(
                Code.LOG_DIFFERS,
                Span.startOf(folder),
                Map.of("count", Arg.of(differences.size()), "places", Arg.of(Redaction.redact(places)))));
    }
}
