package org.qingxin.history;

/** Git cannot tell what was asked. Not the fault of any record. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Trouble {
        /** There is no git program. */
        NO_GIT,
        /** The folder lies in no repository, or in one that git does not trust. */
        NO_REPOSITORY,
        /** The repository has no such commit. */
        NO_SUCH_COMMIT,
        /** The repository is a shallow clone, which lacks the commit or what leads from it to the present one. */
        SHALLOW,
        /** The commit has no ancestor in common with the present one. */
        UNRELATED,
        /** The first commit was made after the day that was asked for. */
        TOO_EARLY,
        /** Git ended with an error of its own. */
        FAILED
    }

    private final Trouble trouble;
    private final String revision;

    HistoryException(Trouble trouble, String revision) {
        super(trouble + " " + revision);
        this.trouble = trouble;
        this.revision = revision;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** The commit that was asked for, as it was named. */
    public String revision() {
        return revision;
    }
}
