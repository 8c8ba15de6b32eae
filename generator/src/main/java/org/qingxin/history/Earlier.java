package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A commit that something was made from before, and whether the history of today still has it.
 *
 * @param commit full object id
 */
public record Earlier(String commit, Standing standing) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    /** Where it stands now. */
    public enum Standing {
        /** The commit checked out builds on it, or it is ahead on a branch of which an older commit is checked out. */
        KEPT,
        /** It is no part of this history: history was rewritten, or the files are those of another branch or repository. */
        LOST,
        /** Nobody can tell: the clone lacks older commits, or there is no git to ask. */
        UNKNOWN
    }

    /** @param folder in the repository of today */
    public static Earlier of(Path folder, String commit) {
        try {
            return new Earlier(commit, standing(Git.alone(folder), commit));
        } catch (IOException e) {
            return new Earlier(commit, Standing.UNKNOWN);
        }
    }

    /** Looked at again; what was lost once stays so for who cannot tell. */
    public Earlier again(Path folder) {
        Earlier now = of(folder, commit);
        return now.standing == Standing.UNKNOWN ? this : now;
    }

    private static Standing standing(Git git, String commit) throws IOException {
        boolean isAsked = ID.matcher(commit).matches()
                && git.ask("rev-parse", "--verify", "--quiet", "HEAD").ok();
        if (!isAsked) {
            return Standing.UNKNOWN;
        }
        boolean isThere = git.ask("cat-file", "-e", commit + "^{commit}").ok();
        if (isThere && (isAncestor(git, commit, "HEAD") || isAhead(git, commit))) {
            return Standing.KEPT;
        }
        return isCut(git) ? Standing.UNKNOWN : Standing.LOST;
    }

    private static boolean isAncestor(Git git, String older, String newer) throws IOException {
        return git.ask("merge-base", "--is-ancestor", older, newer).ok();
    }

    private static boolean isAhead(Git git, String commit) throws IOException {
        return isAncestor(git, "HEAD", commit)
                && !git.ask("for-each-ref", "--count=1", "--contains", commit)
                        .line()
                        .isEmpty();
    }

    private static boolean isCut(Git git) throws IOException {
        return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    }
}
