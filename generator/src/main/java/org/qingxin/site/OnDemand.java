package org.qingxin.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.site.search.SearchIndex;
import org.qingxin.wording.TemplateException;

/**
 * A site of which only what is asked for is made, for one who looks at a page while writing. Nothing is kept but the
 * search index, whose files can only be made together. May be asked from several threads.
 */
public final class OnDemand {
    /** Of each kind of file those that there are, listed only until what was asked for is among them; by its number. */
    private final SortedMap<Integer, Supplier<Stream<SiteFile>>> unlisted = new TreeMap<>();

    /** Of which kind a file was when it was listed last, so that its kind is looked into first. */
    private final Map<String, Integer> kinds;

    private final Map<String, Supplier<byte[]>> files = new HashMap<>();
    private final Consumer<BiConsumer<String, byte[]>> index;
    private final Map<String, byte[]> indexed = new ConcurrentHashMap<>();

    OnDemand(List<Supplier<Stream<SiteFile>>> files, Consumer<BiConsumer<String, byte[]>> index) {
        this(files, index, new ConcurrentHashMap<>());
    }

    private OnDemand(
            List<Supplier<Stream<SiteFile>>> files,
            Consumer<BiConsumer<String, byte[]>> index,
            Map<String, Integer> kinds) {
        for (int i = 0; i < files.size(); i++) {
            unlisted.put(i, files.get(i));
        }
        this.index = index;
        this.kinds = kinds;
    }

    /** The same, where most files are of the kind that they were of in another site. */
    public OnDemand after(OnDemand before) {
        return new OnDemand(List.copyOf(unlisted.values()), index, before.kinds);
    }

    /**
     * The bytes that a build would publish.
     *
     * @param path from the site's root; empty is returned for what the site does not have
     * @throws TemplateException if a template does not fit the page
     */
    public Optional<byte[]> file(String path) {
        return path.startsWith(SearchIndex.FOLDER)
                ? Optional.ofNullable(index().get(path))
                : found(path).map(Supplier::get);
    }

    private synchronized Optional<Supplier<byte[]>> found(String path) {
        if (!files.containsKey(path)) {
            Optional.ofNullable(kinds.get(path)).filter(unlisted::containsKey).ifPresent(this::list);
        }
        while (!files.containsKey(path) && !unlisted.isEmpty()) {
            list(unlisted.firstKey());
        }
        return Optional.ofNullable(files.get(path));
    }

    private void list(int kind) {
        unlisted.getOrDefault(kind, Stream::empty).get().forEach(each -> {
            files.put(each.path(), each.content());
            kinds.put(each.path(), kind);
        });
        unlisted.remove(kind);
    }

    /** All pages and other files below a folder, sorted; of the search index none. */
    public synchronized List<String> under(String folder) {
        // No file is called nothing, so all are listed.
        found("");
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .sorted()
                .toList();
    }

    private synchronized Map<String, byte[]> index() {
        if (indexed.isEmpty()) {
            index.accept(indexed::put);
        }
        return indexed;
    }
}
