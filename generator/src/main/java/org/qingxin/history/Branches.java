package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingxin.history.Extent.Limit;

/** Which commits each merge of the chain brought in: one look at all commits for all merges. */
final class Branches {
    private final Repository repository;
    private final List<Link> chain;
    private final int known;
    /** Of every commit that was not known, in the order from which the oldest come last. */
    private final Map<String, List<String>> parents = new HashMap<>();

    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean isRead;

    /** @param known so many commits of the chain were told of before */
    Branches(Repository repository, List<Link> chain, int known) {
        this.repository = repository;
        this.chain = chain;
        this.known = known;
    }

    /**
     * The commits that came in by this one, oldest first; nothing but for a merge. The commits of the chain are to be
     * asked about one after another.
     */
    List<String> broughtBy(Commit commit) throws IOException, LimitException {
        seen.add(commit.id());
        if (!commit.isMerge()) {
            return List.of();
        }
        if (!isRead) {
            read();
        }
        Deque<String> next =
                new ArrayDeque<>(commit.parents().subList(1, commit.parents().size()));
        List<String> brought = new ArrayList<>();
        while (!next.isEmpty()) {
            String id = next.pop();
            if (parents.containsKey(id) && seen.add(id)) {
                brought.add(id);
                next.addAll(parents.getOrDefault(id, List.of()));
            }
        }
        brought.sort(Comparator.comparing(id -> order.getOrDefault(id, 0)));
        return brought;
    }

    private void read() throws IOException, LimitException {
        List<String> command =
                new ArrayList<>(List.of("rev-list", "--topo-order", "--reverse", "--parents", repository.head()));
        if (known > 0) {
            command.add("^" + chain.get(known - 1).commit());
        }
        try (Conversation listing = new Conversation(repository.git(), command.toArray(String[]::new))) {
            for (byte[] line = listing.until('\n'); line.length > 0; line = listing.until('\n')) {
                String[] ids = new String(line, StandardCharsets.US_ASCII).split(" ");
                order.put(ids[0], order.size());
                parents.put(ids[0], Arrays.asList(ids).subList(1, ids.length));
            }
            if (!listing.endedWell()) {
                throw new LimitException(Limit.DAMAGED);
            }
        }
        isRead = true;
    }
}
