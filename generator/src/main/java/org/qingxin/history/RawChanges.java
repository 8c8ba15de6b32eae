package org.qingxin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.history.Extent.Limit;

/**
 * The files that each commit of a chain changed, as they are asked for. {@code diff-tree} is told which commit to compare
 * with which, heeds none of the settings that {@code log} heeds, and knows nothing of renames unless asked.
 */
final class RawChanges implements AutoCloseable {
    private static final String FILE = "100";

    private final Conversation git;
    /** The head line of the commit whose changes come next, read together with the last ones before. */
    private String ahead = "";

    RawChanges(Git git, List<Link> chain) throws IOException {
        this.git = new Conversation(
                git,
                "diff-tree",
                "--stdin",
                "-r",
                "-z",
                "--raw",
                "--root",
                "--always",
                "--no-renames",
                "--no-abbrev",
                "--ignore-submodules=none",
                "--no-ext-diff",
                "--no-textconv",
                "--relative",
                "-O/dev/null");
        this.git.ask(
                () -> chain.stream()
                        .map(link -> link.parent()
                                .map(parent -> link.commit() + " " + parent)
                                .orElse(link.commit()))
                        .iterator(),
                true);
    }

    /** The changes of the next commit, which must be this one. */
    List<RawChange> of(Link link) throws IOException, LimitException {
        if (ahead.isEmpty()) {
            ahead = word();
        }
        if (!ahead.equals(link.commit())) {
            throw new LimitException(Limit.DAMAGED);
        }
        List<RawChange> changes = new ArrayList<>();
        for (ahead = word(); ahead.startsWith(":"); ahead = word()) {
            String[] parts = ahead.substring(1).split(" ");
            String path = Words.path(git.until(0));
            changes.add(new RawChange(path, file(parts[0], parts[2]), file(parts[1], parts[3])));
        }
        return changes;
    }

    /** Makes sure that git came to its end and not to grief. */
    void end() throws IOException, LimitException {
        if (!ahead.isEmpty() || !word().isEmpty() || !git.endedWell()) {
            throw new LimitException(Limit.DAMAGED);
        }
    }

    private static Optional<String> file(String mode, String id) {
        return mode.startsWith(FILE) ? Optional.of(id) : Optional.empty();
    }

    private String word() throws IOException {
        return Words.path(git.until(0));
    }

    @Override
    public void close() {
        git.close();
    }
}
