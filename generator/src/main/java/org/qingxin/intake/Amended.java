package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.source.SourceTree;

/**
 * Records as they would be: the tree with some files changed or added, so that they can be checked before any is written.
 * Drafts are left out: what they still lack is told by whoever made them.
 */
record Amended(SourceTree data, Map<String, byte[]> changed) implements SourceTree {
    static Amended of(SourceTree data, Collection<Change> changes) {
        Map<String, byte[]> changed = new TreeMap<>();
        changes.stream()
                .filter(each -> !each.isDraft())
                .forEach(each -> changed.put(each.path(), each.after().getBytes(UTF_8)));
        return new Amended(data, changed);
    }

    @Override
    public Listing survey() throws IOException {
        Listing listing = data.survey();
        TreeSet<String> files = new TreeSet<>(listing.files());
        files.addAll(changed.keySet());
        return new Listing(List.copyOf(files), listing.unreadable());
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        byte[] bytes = changed.get(path);
        if (bytes == null) {
            return data.read(path, limit);
        }
        return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes.clone();
    }

    @Override
    public boolean exists(String path) {
        return changed.containsKey(path) || data.exists(path);
    }

    @Override
    public String shown(String path) {
        return data.shown(path);
    }
}
