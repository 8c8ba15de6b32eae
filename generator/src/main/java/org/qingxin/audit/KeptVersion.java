package org.qingxin.audit;

import java.util.Locale;
import java.util.Optional;
import org.qingxin.history.Commit;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Version;
import org.qingxin.wording.change.ChangeWords;

/**
 * What one commit made of a record's file.
 *
 * @param no of the commits that changed it, from 1
 * @param content empty if the commit took the file away, if its bytes are lost, or if they are not for others to see:
 *     today's checks refuse them, as those of a version that still had a personal number
 */
public record KeptVersion(int no, Commit commit, RecordChange change, Optional<byte[]> content) {
    Optional<String> blob() {
        return change.after().map(Version::blob);
    }

    /** Whether there were bytes that are not shown. */
    boolean isWithheld() {
        return change.after().isPresent() && content.isEmpty();
    }

    String path() {
        return String.format(Locale.ROOT, "versions/%03d-%s.yaml", no, ChangeWords.brief(commit.id()));
    }
}
