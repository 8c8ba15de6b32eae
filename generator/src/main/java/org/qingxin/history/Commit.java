package org.qingxin.history;

import java.util.List;
import java.util.Optional;
import org.qingxin.history.signature.Signing;

/**
 * One step of a repository's history, read from the commit itself. Long numbers in its words are stars.
 *
 * @param id full object id
 * @param parents what it follows; the first is the state that the records were in before it
 * @param writers who wrote what it brought: of a merge the authors of the commits that came in by it, otherwise the author
 *     and those named in {@code Co-authored-by}
 * @param signed the signature that it carries, and what that is worth
 * @param isGuessed whether its words are in no encoding that it names, so that they are read as GB18030 or shown by bytes
 */
public record Commit(
        String id,
        List<String> parents,
        Stamp author,
        Stamp committer,
        Message message,
        List<Stamp> writers,
        Optional<Signing> signed,
        boolean isGuessed) {
    public Commit {
        parents = List.copyOf(parents);
        writers = List.copyOf(writers);
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }

    Commit writtenBy(List<Stamp> people) {
        return new Commit(id, parents, author, committer, message, people, signed, isGuessed);
    }

    Commit signed(Optional<Signing> signing) {
        return new Commit(id, parents, author, committer, message, writers, signing, isGuessed);
    }
}
