package org.qingxin.validate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.SourceTree.Listing;
import org.qingxin.source.SourceTree.Stamp;

/**
 * What is known of each file since it was last read, for a program that looks at the same records again and again: a file
 * that has not changed is not read, parsed or judged once more. May be asked from several threads.
 */
final class Known {
    private final Map<String, Seen> files = new ConcurrentHashMap<>();
    /** Of files in which places had to be looked up. */
    private final Map<String, ParsedFile> trees = new ConcurrentHashMap<>();

    private record Seen(Stamp stamp, Loader.Outcome outcome) {}

    /** The listing is older than what is read: what is written in between is read again the next time. */
    Loader.Outcome outcome(Listing listing, String path, Instant now, Function<String, Loader.Outcome> read) {
        Optional<Stamp> stamp = Optional.ofNullable(listing.stamps().get(path)).filter(each -> each.isSettled(now));
        Seen seen = files.get(path);
        if (seen != null && stamp.filter(seen.stamp()::equals).isPresent()) {
            return seen.outcome();
        }
        trees.remove(path);
        Loader.Outcome found = read.apply(path);
        Loader.Outcome outcome = seen != null && seen.outcome().equals(found) ? seen.outcome() : found;
        stamp.ifPresentOrElse(each -> files.put(path, new Seen(each, outcome)), () -> files.remove(path));
        return outcome;
    }

    /** The tree of a file that need not be read again; of any other as it is now. */
    ParsedFile tree(String path, Function<String, ParsedFile> read) {
        return files.containsKey(path) ? trees.computeIfAbsent(path, read) : read.apply(path);
    }

    /** Forgets files that are no longer there. */
    void keepOnly(List<String> paths) {
        Set<String> left = Set.copyOf(paths);
        files.keySet().retainAll(left);
        trees.keySet().retainAll(left);
    }
}
