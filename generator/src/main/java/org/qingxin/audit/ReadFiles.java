package org.qingxin.audit;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.qingxin.history.BlobId;
import org.qingxin.source.SourceTree;

/**
 * Records that remember what was read of them: the digests are those of the very bytes that were handed out, so that a
 * file written while a build runs is not vouched for by what it says now. Safe from many threads.
 */
public final class ReadFiles implements SourceTree {
    private static final int WHOLE = 4 * 1024 * 1024;

    private final SourceTree files;
    private final BlobId ids;
    private final Map<String, Digests> digests = new ConcurrentHashMap<>();

    /**
     * What identifies bytes.
     *
     * @param blob what git calls them
     * @param sha256 64 digits
     */
    public record Digests(String blob, String sha256) {}

    public ReadFiles(SourceTree files, BlobId ids) {
        this.files = files;
        this.ids = ids;
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        byte[] bytes = files.read(path, limit);
        if (bytes.length <= limit && !digests.containsKey(path)) {
            digests.putIfAbsent(path, new Digests(ids.of(bytes), Sha256.of(bytes)));
        }
        return bytes;
    }

    /** Of the bytes that were read first; of a file that nobody has read yet, of what it holds now. */
    Digests of(String path) throws IOException {
        if (!digests.containsKey(path)) {
            read(path, WHOLE);
        }
        Digests known = digests.get(path);
        if (known == null) {
            throw new IOException("too large to be a record");
        }
        return known;
    }

    /** What git calls the files that were read, by path. */
    public SortedMap<String, String> blobs() {
        SortedMap<String, String> blobs = new TreeMap<>();
        digests.forEach((path, each) -> blobs.put(path, each.blob()));
        return blobs;
    }

    @Override
    public Listing survey() throws IOException {
        return files.survey();
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public String shown(String path) {
        return files.shown(path);
    }
}
