package org.qingxin.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.qingxin.audit.Deviation.Kind;
import org.qingxin.audit.Deviation.Place;
import org.qingxin.output.PublishedSite;

/** Holds a site against the same site made again, file by file as they are made. Safe from many threads. */
public final class Comparing implements BiConsumer<String, byte[]> {
    private final PublishedSite site;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Queue<Deviation> found = new ConcurrentLinkedQueue<>();

    public Comparing(PublishedSite site) {
        this.site = site;
    }

    @Override
    public void accept(String path, byte[] content) {
        made.add(path);
        try {
            Optional<byte[]> lying = site.read(path);
            if (lying.isEmpty()) {
                found.add(Deviation.of(path, Kind.LEFT_OUT));
            } else if (!Arrays.equals(lying.get(), content)) {
                Place place = Place.of(lying.get(), content, !path.endsWith(".xlsx"));
                found.add(new Deviation(path, Kind.DIFFERENT, Optional.of(place)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files were made again. */
    public int files() {
        return made.size();
    }

    /** Sorted by path, once all are made. */
    public List<Deviation> deviations() throws IOException {
        List<Deviation> all = new ArrayList<>(found);
        site.files().stream()
                .filter(path -> !made.contains(path))
                .forEach(path -> all.add(Deviation.of(path, Kind.NOT_MADE)));
        all.sort(Deviation.ORDER);
        return List.copyOf(all);
    }
}
