package org.qingxin.history;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far back it is known who changed what. Whoever shows a log shows this beside it, so that a part is never taken for
 * the whole.
 *
 * @param limit why it is not the whole
 * @param head the commit whose history it is, as a full object id
 * @param since the commit that the known part begins with, if the beginning is missing
 */
public record Extent(
        Reach reach, Optional<Limit> limit, Optional<String> head, Optional<String> since, Set<Remark> remarks) {
    /** In one word. */
    public enum Reach {
        WHOLE,
        PART,
        NONE
    }

    /** What stands in the way. */
    public enum Limit {
        /** There is no git program. */
        NO_GIT,
        /** The folder lies in no repository, or in none that has files checked out. */
        OUTSIDE,
        /** It lies in a repository that has never had a record in it. */
        UNTRACKED,
        /** Somebody else owns the folder, so git does not read it until it is told to trust it. */
        FOREIGN_OWNER,
        /** Nothing was committed yet. */
        UNBORN,
        /** The commit that was asked for is not there. */
        NO_SUCH_COMMIT,
        /** A shallow clone: what is older was left out. */
        SHALLOW,
        /** A partial clone: old versions were left out. */
        PARTIAL,
        /** Some versions cannot be had any more. */
        LOST_VERSIONS,
        /** Commits or folders are missing or unreadable, or do not fit together. */
        DAMAGED
    }

    /** What does not lessen the log and is still worth knowing. */
    public enum Remark {
        /** Some commits are replaced by others for who looks with git; the log tells the real ones. */
        REPLACED,
        /** The same by the old means of grafts. */
        GRAFTED,
        /** Object ids have 64 digits. */
        SHA256,
        /** One of several working trees of its repository. */
        LINKED_WORKTREE,
        /** The records are a repository of their own within another; the log is theirs. */
        SUBMODULE,
        /** No branch is checked out. */
        DETACHED,
        /** Somebody else owns the folder, and whoever ran the program trusts it. */
        TRUSTED_OWNER,
        /** A partial clone in which nothing is missing that the log needs. */
        FILLED_PARTIAL,
        /** A commit says that it was made well before the one that it follows: a clock was wrong, or a time was made up. */
        CLOCK_BACK
    }

    public Extent {
        EnumSet<Remark> ordered = EnumSet.noneOf(Remark.class);
        ordered.addAll(remarks);
        remarks = Collections.unmodifiableSet(ordered);
    }

    static Extent whole(String head, Set<Remark> remarks) {
        return new Extent(Reach.WHOLE, Optional.empty(), Optional.of(head), Optional.empty(), remarks);
    }

    static Extent none(Limit limit, Optional<String> head, Set<Remark> remarks) {
        return new Extent(Reach.NONE, Optional.of(limit), head, Optional.empty(), remarks);
    }

    Extent part(Limit limit, Optional<String> since) {
        return new Extent(Reach.PART, Optional.of(limit), head, since, remarks);
    }

    public boolean isWhole() {
        return reach == Reach.WHOLE;
    }
}
