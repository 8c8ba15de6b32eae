package org.qingxin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.signature.Signing;

/** Reads the commits of a chain, with who wrote what they bring and what their signatures are worth. */
final class Commits implements AutoCloseable {
    private final Objects objects;
    private final Signatures signatures;
    private final Branches branches;

    /** @param known so many commits of the chain are told of already */
    Commits(Repository repository, Objects objects, List<Link> chain, int known) {
        this.objects = objects;
        this.signatures = new Signatures(repository, objects);
        this.branches = new Branches(repository, chain, known);
    }

    /**
     * Commits that come next in the chain.
     *
     * @param bytes of objects by their ids, among them these commits
     * @throws LimitException if one of them is not there
     */
    List<Commit> read(List<Link> links, Map<String, byte[]> bytes) throws IOException, LimitException {
        List<Commit> commits = new ArrayList<>();
        for (Link link : links) {
            byte[] text = bytes.get(link.commit());
            if (text == null) {
                throw new LimitException(Limit.DAMAGED);
            }
            commits.add(CommitText.parse(link.commit(), text));
        }
        Map<String, Signing> signings = signatures.judge(commits, bytes);
        List<Commit> told = new ArrayList<>();
        for (Commit commit : commits) {
            told.add(commit.writtenBy(writers(commit)).signed(Optional.ofNullable(signings.get(commit.id()))));
        }
        return told;
    }

    private List<Stamp> writers(Commit commit) throws IOException, LimitException {
        List<String> brought = branches.broughtBy(commit);
        Map<String, byte[]> texts = brought.isEmpty() ? Map.of() : objects.read(brought);
        List<Stamp> writers = new ArrayList<>();
        for (String id : brought) {
            Optional.ofNullable(texts.get(id))
                    .map(text -> CommitText.parse(id, text))
                    .filter(each -> !each.isMerge())
                    .ifPresent(each -> writers.addAll(each.writers()));
        }
        return writers.isEmpty() ? commit.writers() : Stamp.people(writers);
    }

    @Override
    public void close() {
        signatures.close();
    }
}
