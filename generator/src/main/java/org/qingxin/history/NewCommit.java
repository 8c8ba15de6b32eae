package org.qingxin.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commit to be written.
 *
 * @param parents object ids
 * @param files object ids of all files, by their paths in the repository
 * @param key whose signature it carries
 */
public record NewCommit(
        List<String> parents,
        Map<String, String> files,
        Stamp author,
        Stamp committer,
        String message,
        Optional<SshKey> key) {
    public NewCommit {
        parents = List.copyOf(parents);
    }

    /** As git keeps it, but for the signature. */
    String text(String tree) {
        StringBuilder text = new StringBuilder("tree " + tree + "\n");
        parents.forEach(parent -> text.append("parent ").append(parent).append('\n'));
        text.append("author ").append(line(author)).append('\n');
        text.append("committer ").append(line(committer)).append('\n');
        return text.append('\n').append(message.strip()).append('\n').toString();
    }

    private static String line(Stamp stamp) {
        return stamp.name() + " <" + stamp.email() + "> " + stamp.time();
    }
}
