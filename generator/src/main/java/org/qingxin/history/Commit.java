package org.qingxin.history;

import java.util.List;
import java.util.Optional;

/**
 * One step of a repository's history, read from the commit itself. Long numbers in its words are stars.
 *
 * @param id full object id
 * @param parents what it follows; the first is the state that the records were in before it
 * @param signed what kind of signature it carries; whether that is worth something only git can tell
 * @param isGuessed whether its words are in no encoding that it names, so that they are read as GB18030 or shown by bytes
 */
public record Commit(
        String id,
        List<String> parents,
        Stamp author,
        Stamp committer,
        Message message,
        Optional<Signature> signed,
        boolean isGuessed) {
    public Commit {
        parents = List.copyOf(parents);
    }

    /** Kinds of signature. */
    public enum Signature {
        OPENPGP,
        SSH,
        X509,
        UNKNOWN
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
