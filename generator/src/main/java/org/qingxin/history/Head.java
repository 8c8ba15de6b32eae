package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The commit that a site was made from.
 *
 * @param commit full object id
 * @param committedOn committer date as git gives it, ISO 8601 with offset
 */
public record Head(String commit, String committedOn) {
    /** The commit checked out where the data lies; empty without git, outside a repository, or before the first commit. */
    public static Optional<Head> of(Path folder) {
        return of(folder, "HEAD");
    }

    /** Another commit of the same repository. */
    public static Optional<Head> of(Path folder, Base base) {
        return of(folder, base.commit());
    }

    private static Optional<Head> of(Path folder, String commit) {
        try {
            Git.Answer answer = Git.alone(folder).ask("log", "-1", "--no-show-signature", "--format=%H %cI", commit);
            return Optional.of(answer.line())
                    .filter(line -> answer.ok() && line.indexOf(' ') > 0)
                    .map(line -> new Head(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
