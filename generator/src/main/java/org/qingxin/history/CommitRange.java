package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.Extent.Limit;

/** The commits that lead from one state of the records to another, by first parents. */
public final class CommitRange {
    private CommitRange() {}

    /**
     * From the oldest on; none where the second does not come of the first, or the repository does not have them all.
     *
     * @param after the commit that is not told any more
     * @param until the last commit that is told
     */
    public static List<Commit> of(Path folder, Base after, Base until) {
        try {
            Repository repository = Repository.open(folder, until.commit());
            List<Link> links = links(repository, after);
            List<String> ids = links.stream().map(Link::commit).toList();
            try (Objects objects = new Objects(repository.git(), repository.format());
                    Commits commits = new Commits(repository, objects, links, 0)) {
                Map<String, byte[]> bytes = objects.read(ids);
                return commits.read(links, bytes);
            }
        } catch (IOException | LimitException e) {
            return List.of();
        }
    }

    private static List<Link> links(Repository repository, Base after) throws IOException, LimitException {
        List<Link> links = new ArrayList<>();
        try (Conversation listing = new Conversation(
                repository.git(),
                "rev-list",
                "--first-parent",
                "--topo-order",
                "--reverse",
                repository.head(),
                "^" + after.commit())) {
            for (byte[] line = listing.until('\n'); line.length > 0; line = listing.until('\n')) {
                links.add(new Link(new String(line, StandardCharsets.US_ASCII), Optional.empty()));
            }
            if (!listing.endedWell()) {
                throw new LimitException(Limit.DAMAGED);
            }
        }
        return links;
    }
}
