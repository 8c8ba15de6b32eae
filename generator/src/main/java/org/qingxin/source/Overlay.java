package org.qingxin.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files of which some are others than those that lie below, and the rest the same.
 *
 * @param paths all files that there are
 * @param own the bytes of those that are others
 */
public record Overlay(SourceTree below, Set<String> paths, Map<String, byte[]> own) implements SourceTree {
    public Overlay {
        paths = new TreeSet<>(paths);
        own = new TreeMap<>(own);
    }

    @Override
    public Listing survey() {
        return new Listing(List.copyOf(paths), List.of());
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        byte[] bytes = own.get(path);
        return bytes == null ? below.read(path, limit) : bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes;
    }

    @Override
    public boolean exists(String path) {
        return paths.contains(path);
    }

    @Override
    public String shown(String path) {
        return below.shown(path);
    }
}
