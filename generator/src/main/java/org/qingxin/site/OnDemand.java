package org.qingxin.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Of each kind of file those that there are, listed only until what was asked for is among them. */
    private final Deque<Supplier<Stream<SiteFile>>> unlisted;

    private final Map<String, Supplier<byte[]>> files = new HashMap<>();
    private final Consumer<BiConsumer<String, byte[]>> index;
    private final Map<String, byte[]> indexed = new ConcurrentHashMap<>();

    OnDemand(List<Supplier<Stream<SiteFile>>> files, Consumer<BiConsumer<String, byte[]>> index) {
        this.unlisted = new ArrayDeque<>(files);
        this.index = index;
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
        while (!files.containsKey(path) && !unlisted.isEmpty()) {
            unlisted.element().get().forEach(each -> files.put(each.path(), each.content()));
            unlisted.remove();
        }
        return Optional.ofNullable(files.get(path));
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
